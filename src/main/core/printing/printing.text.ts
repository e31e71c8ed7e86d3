import type { ErrorTexts } from '../kernel/text.ts'
import type { LogFilter } from './printing.contract.ts'
import type {
  FormClass,
  Media,
  PrintCause,
  PrintKind,
  PrintState,
  Sides,
} from './printing.schema.contract.ts'

export const printStateNames: Readonly<Record<PrintState, string>> = {
  queued: '排队',
  sending: '正在送打印机',
  spooled: '已送打印机',
  printed: '已出纸',
  failed: '失败',
  cancelled: '已取消',
  unknown: '结果不明',
}

export const printCauseNames: Readonly<Record<PrintCause, string>> = {
  none: '',
  paperOut: '缺纸',
  jam: '卡纸',
  doorOpen: '盖子没合上',
  inkOut: '缺墨粉',
  paused: '打印机停着',
  unreachable: '连不上打印机',
  rejecting: '打印机暂不收件',
  noQueue: '没有这台打印机',
  noSpooler: '本机没有装打印服务',
  noRawRoute: '本机不能直送标签指令',
  badSheet: '打印机读不了这份文件',
  aborted: '打印机退回了这份',
  refused: '打印机没有收下',
  interrupted: '送打印机时程序停了',
  lost: '打印队列里找不到了',
  tooLong: '一天没有出纸',
  notTold: '打印机不回报结果',
  notOut: '没出来',
  bytesGone: '要打的内容不在了',
}

export const printKindNames: Readonly<Record<PrintKind, string>> = {
  original: '首次',
  reprint: '补打',
  replacement: '顶替作废',
  controlled: '控制份',
  sample: '样张',
}

const reprintText = (nth: number, fromPage: number): string =>
  `补打 第 ${nth} 次${fromPage > 1 ? ` 自第 ${fromPage} 页` : ''}`

/** How the log says a kind: 补打 第 1 次. */
export const kindText = (kind: PrintKind, nth: number, fromPage = 1): string =>
  kind === 'reprint' ? reprintText(nth, fromPage) : printKindNames[kind]

/** How the log says a state: its place in the queue as long as one is ahead of it. */
export const stateText = (state: PrintState, place: number): string =>
  state === 'queued' || (state === 'spooled' && place > 1)
    ? `排队${place > 0 ? `第 ${place}` : ''}`
    : printStateNames[state]

/** What is laid on the paper itself; empty for what is printed as it is. */
export const markText = (kind: PrintKind, nth: number, fromPage = 1): string =>
  kind === 'reprint' ? reprintText(nth, fromPage) : kind === 'sample' ? '样张 不作凭证' : ''

export const logFilterNames: Readonly<Record<LogFilter, string>> = {
  today: '今天',
  needsHand: '要处理',
  reprints: '补打',
  voided: '作废',
  all: '全部',
}

export const formClassNames: Readonly<Record<FormClass, string>> = {
  form: '表格',
  register: '登记表',
  receipt: '收据',
  label: '标签',
  slip: '小票',
  handbook: '手册',
}

export const mediaNames: Readonly<Record<Media, string>> = {
  A4: 'A4',
  A3: 'A3',
  A5: 'A5',
  receipt241x140: '三联纸 241×140',
  label60x40: '标签 60×40',
  slip80: '小票 80 毫米',
}

export const sidesNames: Readonly<Record<Sides, string>> = {
  one: '单面',
  'long-edge': '双面',
  'short-edge': '双面（短边翻）',
}

/** The list of spoiled sheets, as the log calls it. */
export const voidListForm = { formNo: 'QR-KF-21', title: '当日作废清单' } as const

/** The register of what the centre itself printed. */
export const printRegisterForm = { formNo: 'QR-KF-20', title: '本台文件打印登记表' } as const

/** What the setup of a desk prints to see whether its printers work. */
export const testPrintForms = {
  form: { formNo: '', title: '打印机试样' },
  label: { formNo: '', title: '标签试样' },
} as const

/** Numbers that no shelf and no item has. */
export const testLabelTexts = { shelfNo: 'B2-07-46', unit: '3-2-1501', itemNo: 'B2-00-000000' } as const

export const voidedText = '已作废'

/** What waits, as the work desk says it: the sheet itself, or how many. */
export const dueAbout = (
  { formNo, title, serial, printNo }: Record<'formNo' | 'title' | 'serial' | 'printNo', string>,
  prints: number,
): string => (prints === 1 ? `${formNo} ${title} ${serial || printNo}`.trim() : `${prints} 张表`)

export const printingErrorTexts = {
  FORM_UNKNOWN: () => '没有这种表格，请刷新后再试',
  KIND_NOT_NOW: ({ allowed }: { allowed: readonly PrintKind[] }) =>
    `编号只打一次，这张现在可以打${allowed.map((kind) => printKindNames[kind]).join('或')}，请改选`,
  NO_PRINTER_CHOSEN: ({ formClass }: { formClass: FormClass }) =>
    `本台还没有选打${formClassNames[formClass]}的打印机，请先选一台`,
  REASON_MISSING: () => '补打要写原因，请写一句再打',
  SAMPLE_ONLY: () => '样张没有编号，不能补打，请到这份记录里打印',
  OWN_NUMBER_SPENT: () => '这张收据的纸已作废，编号不能再用，请冲销后重新收款',
  SHEET_VOIDED: () => '这张已作废，请重新打一张顶替',
  PREVIEW_GONE: () => '预览放得太久，请重新打开预览再打',
  PAGE_BEYOND: ({ pages }: { pages: number }) => `这份一共 ${pages} 页，请改成其中一页`,
  PRINT_ENDED: ({ state }: { state: PrintState }) => `这份${printStateNames[state]}，不用再答，请刷新后核对`,
  BYTES_NOT_KEPT: () => '这种表不留原样，只留编号和校验码，要看请重新预览',
} as const satisfies ErrorTexts
