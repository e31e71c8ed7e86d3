import type { Seal } from '../../form-codes.contract.ts'

/** Words around every form of a move-in. */
export const partTexts = {
  effective: (day: string) => `${day} 起用`,
  serial: (serial: string) => `编号 ${serial}`,
  copies: (count: string) => `一式${count}份`,
  foot: (code: string, version: number) => `${code} 版式 ${version}`,
  pageOf: (page: number, pages: number) => `第 ${page} 页 / 共 ${pages} 页`,
  unit: '房号',
  owners: '业主',
  caseNo: '入住编号',
  day: '　　　年　　月　　日',
  none: '无',
  sealHere: (name: string) => `（${name}）`,
  blankName: (label: string) => `${label}：`,
} as const

export const countNames = ['零', '一', '两', '三', '四', '五', '六'] as const

export const sealNames: Readonly<Record<Seal, string>> = {
  none: '不盖章',
  official: '物业公章',
  contract: '合同专用章',
  business: '业务专用章',
}
