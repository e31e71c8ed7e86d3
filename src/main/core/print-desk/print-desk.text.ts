import { yuanText } from '../kernel/format.ts'
import type { ErrorTexts } from '../kernel/text.ts'
import type { ChargeItem, LedgerDuty, PayMethod } from './ledger.contract.ts'
import type { Colour, LineKind, PaperSize, PriceKey, Service, ServiceClass } from './price-list.contract.ts'
import type { JobState } from './print-desk.rules.ts'
import type { Faces, JobFilter, Source } from './print-desk.schema.contract.ts'

export const serviceNames: Readonly<Record<Service, string>> = {
  copy: '复印',
  print: '打印',
  scan: '扫描',
  photo: '照片',
  laminate: '塑封',
  bind: '装订',
}

export const colourNames: Readonly<Record<Colour, string>> = { bw: '黑白', colour: '彩色' }

export const sizeNames: Readonly<Record<PaperSize, string>> = {
  A4: 'A4',
  A3: 'A3',
  '16K': '16 开',
  card: '证件',
}

export const facesNames: Readonly<Record<Faces, string>> = { one: '单面', two: '双面' }

export const sourceNames: Readonly<Record<Source, string>> = {
  paper: '纸质',
  usb: 'U 盘',
  phone: '手机',
  mail: '邮件',
}

export const classNames: Readonly<Record<ServiceClass, string>> = {
  contracted: '约定',
  welfare: '福利',
  paid: '收费',
}

export const methodNames: Readonly<Record<PayMethod, string>> = {
  cash: '现金',
  wechat: '微信',
  alipay: '支付宝',
  card: '刷卡',
  owed: '未收',
}

export const lineNames: Readonly<Record<LineKind, string>> = {
  domestic: '市内',
  longDistance: '国内长途',
  international: '国际',
}

export const itemNames: Readonly<Record<ChargeItem, string>> = {
  ...serviceNames,
  faxOut: '发传真',
  faxIn: '收传真',
}

export const dutyNames: Readonly<Record<LedgerDuty, string>> = { printDesk: '打印复印', fax: '传真' }

/** What is counted: 面 of a copy, 张 of a photo. */
export const unitWords: Readonly<Record<Service, string>> = {
  copy: '面',
  print: '面',
  scan: '页',
  photo: '张',
  laminate: '张',
  bind: '本',
}

export const jobStateNames: Readonly<Record<JobState, string>> = {
  voided: '已作废',
  free: '免费',
  paid: '已收',
  owed: '未收',
}

export const jobFilterNames: Readonly<Record<JobFilter, string>> = {
  today: '今天',
  days: '按日期',
  owed: '未收',
  voided: '作废',
}

/** Until a desk has named its own: where owners' files are opened. */
export const usualMachine = '公用电脑'

/** `A4 黑白 双面 6 页 × 2`: what was done, in a breath. */
export const workText = (work: {
  readonly service: Service
  readonly colour: Colour
  readonly size: PaperSize
  readonly faces: Faces
  readonly pages: number
  readonly copies: number
}): string => {
  const { service, colour, size, faces, pages, copies } = work
  if (service === 'bind') return `${copies} 本`
  const times = copies === 1 || service === 'scan' ? '' : ` × ${copies}`
  const printed = service === 'copy' || service === 'print'
  const look = printed ? [colourNames[colour], ...(faces === 'two' ? [facesNames.two] : [])] : []
  const word = service === 'photo' || service === 'laminate' ? '张' : '页'
  return `${[sizeNames[size], ...look].join(' ')} ${pages} ${word}${times}`
}

const priceWords: Readonly<Record<string, string>> = {
  ...serviceNames,
  ...colourNames,
  ...sizeNames,
  ...lineNames,
  fax: '发传真',
  received: '收传真',
}

/** `复印 黑白 A4` of `copy.bw.A4`. */
export const priceName = (key: PriceKey): string =>
  key === 'fax.received'
    ? '收传真'
    : key
        .split('.')
        .map((part) => priceWords[part] ?? part)
        .join(' ')

export const refusalDue = (refusalNo: string, duty: LedgerDuty): string => `${dutyNames[duty]} ${refusalNo}`

/** Said to whoever brought the papers; it names the office that can help. */
export const refusalSentence = '您这份材料标有密级，本台设备不能办理，请联系本单位保密室'

export const historyTexts = {
  job: (service: Service) => serviceNames[service],
  owed: (count: number) => `${count} 笔打印复印费未收`,
  owedNote: (fen: number) => `共 ${yuanText(fen)} 元`,
} as const

/** What the print log calls the sheets of the counter. */
export const printForms = {
  register: { formNo: 'QR-KF-11', title: '打印复印登记表' },
  receipt: { formNo: 'QR-KF-13', title: '收款收据' },
  cash: { formNo: 'QR-KF-14', title: '收款日结单' },
  month: { formNo: 'QR-KF-15', title: '打印复印传真月度用量表' },
  notice: { formNo: 'QR-KF-16', title: '柜台告示' },
  note: { formNo: 'QR-KF-17', title: '不能受理说明' },
  refusals: { formNo: 'QR-KF-18', title: '不能受理涉密材料清单' },
} as const

export const sheetWords = {
  period: (from: string, to: string) => `${from} 至 ${to}`,
  day: (date: string, deskCode: string | null) =>
    deskCode === null ? `${date} 各前台合计` : `${date} ${deskCode} 前台`,
  desk: (deskCode: string) => `${deskCode} 前台`,
  visitor: (name: string, phone: string) => ['访客', name, phone].filter((word) => word !== '').join(' '),
  someone: '访客',
  faxPage: '页',
  counted: (units: number, word: string, free: number) =>
    free === 0 ? `${units} ${word}` : `${units} ${word}，免费 ${free}`,
  versions: (versions: readonly number[]) =>
    versions.length === 0
      ? '无'
      : versions.map((version) => (version === 0 ? '随程序' : `第 ${version} 版`)).join('、'),
} as const

export const printDeskErrorTexts = {
  SERVICE_NOT_OFFERED: () => '价目里没有这一项，请换一种纸或请主管补进价目',
  CLASS_NOT_OF_ZONE: () => '这一区没有这种优惠，请改选收费',
  PRICE_CHANGED: ({ fen }: { fen: number }) => `价目刚换过，这次是 ${yuanText(fen)} 元，请告诉业主后再记`,
  AMOUNT_UNUSUAL: ({ units }: { units: number }) =>
    `一次 ${units} 面比平常多，请核对页数和份数，没错就再按一次记下`,
  SIGNATURE_NEEDED: ({ fen }: { fen: number }) => `${yuanText(fen)} 元要业主签字，请签好后勾选再记`,
  MACHINE_NEEDED: () => '业主的文件不在本机打开，请填是哪台机器打的',
  CHARGE_VOIDED: () => '这一笔已经作废，请刷新后核对',
  CHARGE_PAID: () => '这一笔不用再收，请刷新后核对',
  APPROVAL_NEEDED: () => '钱已收，退款要主管同意，请主管输密码',
  PRICE_LIST_MOVED: ({ version }: { version: number }) => `价目刚发了第 ${version} 版，请看过新版再改`,
  PRICE_LIST_IN_THE_PAST: () => '价目不能从过去开始，请改成现在或以后的时间',
} as const satisfies ErrorTexts
