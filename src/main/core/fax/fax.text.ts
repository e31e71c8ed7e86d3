import type { ErrorTexts } from '../kernel/text.ts'
import type {
  FaxCollector,
  FaxInFilter,
  FaxInState,
  FaxOutFilter,
  FaxOutState,
  FaxResult,
} from './fax.contract.ts'

export const faxOutStateNames: Readonly<Record<FaxOutState, string>> = {
  prepared: '待发',
  dialling: '正在拨号',
  sent: '已发，待确认',
  partial: '没发全',
  busy: '占线',
  noAnswer: '无人接',
  failed: '失败',
  confirmed: '已确认',
  abandoned: '不发了',
}

export const faxResultNames: Readonly<Record<FaxResult, string>> = {
  sent: '发过去了',
  busy: '占线',
  noAnswer: '无人接',
  failed: '中途断了',
}

export const faxInStateNames: Readonly<Record<FaxInState, string>> = {
  received: '待通知',
  notified: '已通知',
  collected: '已领',
  returnedWrong: '错收退回',
  destroyed: '已销毁',
}

export const faxOutFilterNames: Readonly<Record<FaxOutFilter, string>> = {
  toDo: '要处理',
  today: '今天',
  days: '按日期',
}

export const faxInFilterNames: Readonly<Record<FaxInFilter, string>> = {
  waiting: '待领',
  uncollected: '超 3 天',
  today: '今天',
  days: '按日期',
}

export const relationNames: Readonly<Record<FaxCollector['relation'], string>> = {
  self: '本人',
  family: '家人',
  agent: '代领',
}

export const paperNames: Readonly<Record<FaxCollector['paper'], string>> = {
  idCard: '身份证',
  passport: '护照',
  permit: '其他证件',
  none: '未验证件',
}

export const centreName = '服务中心'

export const dueTexts = {
  out: (faxNo: string, state: FaxOutState) => `${faxNo} ${faxOutStateNames[state]}`,
  in: (faxNo: string, pages: number) => `${faxNo} ${pages} 页`,
  lying: (unit: string, pages: number) => [unit, `${pages} 页`].filter((word) => word !== '').join('，'),
} as const

export const historyTexts = {
  out: '发传真',
  in: '收传真',
  outDetail: (faxNo: string, sent: number, toSend: number, state: FaxOutState) =>
    `${faxNo}，${sent} / ${toSend} 页，${faxOutStateNames[state]}`,
  inDetail: (faxNo: string, pages: number, state: FaxInState) =>
    `${faxNo}，${pages} 页，${faxInStateNames[state]}`,
  waiting: (count: number) => `${count} 份传真没有领`,
  oldest: (days: number) => (days === 0 ? '今天到的' : `最久 ${days} 天`),
} as const

export const faxErrorTexts = {
  FAX_DUPLICATE: ({ faxNo, minutes }: { faxNo: string; minutes: number }) =>
    `${minutes} 分钟前刚登记过同号同页数的 ${faxNo}，请核对，要再发一份就再按一次`,
  FAX_NOT_NOW: ({ state }: { state: string }) =>
    `这份现在是${faxOutStateNames[state as FaxOutState] ?? faxInStateNames[state as FaxInState] ?? state}，不能办这一步，请刷新后核对`,
  TOO_MANY_SENT: ({ toSend }: { toSend: number }) =>
    `只给了 ${toSend} 页，发出的页数不会更多，请看报告单再填`,
  AGENT_NEEDS_PAPER: () => '代领要看证件，请选看过哪种证件',
  SIGNATURE_NEEDED_HERE: () => '领走要签字，请来人在登记表签字后勾选',
  TOO_EARLY_TO_DESTROY: ({ days }: { days: number }) =>
    `收到才 ${days} 天，满 30 天没人领才能销毁，请先继续通知`,
} as const satisfies ErrorTexts

/** What the print log calls the sheets of the fax register. */
export const faxForms = {
  out: { formNo: 'QR-KF-31', title: '传真发送登记表' },
  in: { formNo: 'QR-KF-32', title: '传真接收登记表' },
  cover: { formNo: 'QR-KF-33', title: '传真封面' },
  uncollected: { formNo: 'QR-KF-34', title: '未领传真清单' },
} as const

export const faxSheetWords = {
  period: (from: string, to: string) => `${from} 至 ${to}`,
  accepted: (state: string) => `${state}，对方认可`,
  told: (when: string, times: number) => `${when} ${times} 次`,
  count: (count: number) => `合计 ${count} 份`,
  home: (unit: string) => `${unit} 业主`,
  visitor: '访客',
} as const
