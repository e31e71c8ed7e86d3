import type { ErrorTexts } from '../kernel/text.ts'
import type { ChargeState, InvoiceState, Method, Nature } from './fees.schema.contract.ts'

export const natureNames: Readonly<Record<Nature, string>> = {
  service: '物业服务费',
  parking: '车位',
  deposit: '押金',
  card: '工本费',
  waste: '清运',
  passThrough: '代收代付',
  other: '其他',
}

export const methodNames: Readonly<Record<Method, string>> = {
  cash: '现金',
  wechat: '微信',
  alipay: '支付宝',
  card: '刷卡',
  transfer: '转账',
}

export const invoiceNames: Readonly<Record<InvoiceState, string>> = {
  none: '不要',
  wanted: '待开',
  issued: '已开',
}

export const chargeStateNames: Readonly<Record<ChargeState, string>> = {
  open: '待收',
  paid: '已收',
  dropped: '不收',
  developer: '建设单位承担',
}

/** How an amount came about, as F-14 prints it. */
export const formulaTexts = {
  area: (area: string, price: string, months: number) => `${area} ㎡ × ${price} 元 × ${months} 个月`,
  months: (price: string, months: number) => `${price} 元 × ${months} 个月`,
  each: (price: string, count: number) => `${price} 元 × ${count}`,
  free: (all: number, free: number, price: string, rest: number) =>
    `共 ${all}，前 ${free} 免费，${price} 元 × ${rest}`,
  quantityArea: (area: string, months: number) => `${area} ㎡ × ${months} 个月`,
  quantityMonths: (months: number) => `${months} 个月`,
  quantityEach: (count: number) => `${count}`,
} as const

/** Why the service fee starts when it does (law.md: 北京 22、上海 49、青岛 51). */
export const startTexts = {
  monthAfter: (handover: string, from: string) =>
    `房屋 ${handover} 交付，买卖合同约定业主自交付次月起承担，自 ${from} 起计`,
  contract: (from: string) => `买卖合同约定自 ${from} 起由业主承担`,
  silent: () => '买卖合同没有约定由业主承担，由建设单位承担，不向业主收取',
} as const

const amount = (fen: number): string => (fen / 100).toFixed(2)

/** What the file of a home says of its money. */
export const feeHistoryTexts = {
  owed: (count: number) => `待收费用 ${count} 项`,
  money: (fen: number) => `共 ${amount(fen)} 元`,
  held: (count: number) => `在押押金 ${count} 笔`,
  heldDue: (fen: number, due: number) => `共 ${amount(fen)} 元，${due} 笔可以退了`,
  took: (deposit: boolean) => (deposit ? '收押金' : '收款'),
  reversal: '冲销收据',
  refund: '退押金',
  receipt: (no: string, nature: Nature, fen: number, method: Method) =>
    `${no} ${natureNames[nature]} ${amount(fen)} 元，${methodNames[method]}`,
  reversed: (no: string, original: string, fen: number, reason: string) =>
    `${no} 冲销 ${original}，${amount(fen)} 元，${reason}`,
  refunded: (no: string, receiptNo: string, fen: number, method: Method) =>
    `${no} 退 ${receiptNo}，实退 ${amount(fen)} 元，${methodNames[method]}`,
} as const

export const feeErrorTexts = {
  TARIFF_UNPRICED: ({ name }: { name: string }) => `${name}还没有定价，请主管先在收费标准里填上`,
  PREPAID_TOO_LONG: ({ limit }: { limit: number }) => `最多预收 ${limit} 个月，请改少月数`,
  BILL_INCOMPLETE: ({ name, needs }: { name: string; needs: 'area' | 'months' | 'start' }) =>
    `${name}还缺${{ area: '建筑面积', months: '月数', start: '交付日期' }[needs]}，请补填后再算`,
  CHARGE_NOT_OPEN: () => '这一项已经收过或不再收取，请刷新后核对',
  TRADE_TAIL_MISSING: () => '请输入交易号后四位，现金不用填',
  MANUAL_NO_USED: ({ receiptNo }: { receiptNo: string }) => `这个手工收据号已登记在 ${receiptNo}，请核对`,
  INVOICE_NO_MISSING: () => '已开票的请输入发票号码',
  INVOICE_ISSUED: () => '这张收据已开发票，请先办理发票红冲并改回待开，再冲销',
  RECEIPT_REVERSED: () => '这张收据已冲销，请刷新后核对',
  DEPOSIT_CLOSED: () => '这笔押金已退还或已冲销，请刷新后核对',
  DEDUCTED_TOO_MUCH: () => '扣除合计超过押金，请核对扣除金额',
  TILL_MOVED: () => '刚才又有收款或退款，请核对新的合计后再结',
  TILL_EMPTY: () => '上次结账后没有收款和退款，不用再结',
  DIFFERENCE_UNEXPLAINED: ({ difference }: { difference: number }) =>
    `现金${difference > 0 ? '多' : '少'} ${amount(Math.abs(difference))} 元，请写明原因`,
} as const satisfies ErrorTexts
