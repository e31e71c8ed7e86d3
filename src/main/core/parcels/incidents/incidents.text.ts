import type { IncidentKind, Payer } from './incidents.contract.ts'

export const incidentKindNames: Readonly<Record<IncidentKind, string>> = {
  lost: '丢失',
  damaged: '破损',
  misdelivered: '误收',
  wrongCollector: '误领',
  countDifference: '盘点不符',
}

export const payerNames: Readonly<Record<Payer, string>> = {
  none: '未定',
  carrier: '快递公司',
  property: '物业',
  collector: '误领人',
  insurance: '保险公司',
}

export const incidentErrorTexts = {
  INCIDENT_CLOSED: () => '这件事已经结案，不能再改，请刷新后核对',
} as const

/** What the print log calls it. */
export const incidentForm = { formNo: 'QR-KF-08', title: '包裹异常情况单' } as const

/** How the sheet says it. */
export const incidentTexts = {
  stamped: (when: string, deskCode: string, by: string) => `${when} ${deskCode} ${by}`,
  what: (kind: string, flags: readonly string[], pieces: number) =>
    [kind, ...flags, ...(pieces > 1 ? [`${pieces} 件`] : [])].join('，'),
  money: (fen: number) => `¥${(fen / 100).toFixed(2)}`,
  agreed: (reason: string, approver: string) =>
    reason === '' ? `${approver}同意` : `${reason}（${approver}同意）`,
} as const
