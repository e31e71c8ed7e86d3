import type { IncidentKind } from '../incidents/incidents.contract.ts'
import { refusedReasonNames } from '../item-kinds.text.ts'
import type { WaitStep } from './reports.contract.ts'

export const waitStepNames: Readonly<Record<WaitStep, string>> = {
  sameDay: '当天取',
  one: '第 2 天',
  two: '第 3 天',
  toSix: '4 到 7 天',
  more: '7 天以上',
}

export const ageStepNames = {
  today: '今天到的',
  one: '1 天',
  two: '2 天',
  more: '3 天以上',
  overdue: '超期',
} as const

export const incidentNames: Readonly<Record<IncidentKind, string>> = {
  lost: '丢失',
  damaged: '破损',
  misdelivered: '误收',
  wrongCollector: '误领',
  countDifference: '盘点不符',
}

export const reportForm = { formNo: 'QR-KF-10', title: '包裹统计表' } as const
export const unzoned = '待认'
const refusals: Readonly<Record<string, string>> = refusedReasonNames

/** What was scanned twice is given back without a reason. */
export const refusalName = (reason: string): string => refusals[reason] ?? '没写原因'

/** Sheets and columns of the workbook and the printed report. */
export const reportTexts = {
  register: '登记表',
  summary: '统计',
  sections: {
    totals: '合计',
    byDay: '按天',
    byCarrier: '按快递公司',
    byZone: '按区',
    waits: '等了多久',
    ages: '现在在架',
    byClerk: '按经手人',
    refusals: '退给快递员',
    incidents: '差错',
  },
  columns: {
    item: '项目',
    received: '入库',
    collected: '出库',
    waiting: '还在架',
    items: '件数',
    handedOut: '出库',
    opened: '立案',
    open: '未结',
    claim: '索赔（元）',
  },
  totals: { withdrawn: '撤回', refused: '退给快递员', incidents: '差错' },
} as const
