import { yuanText } from '#core/kernel/format.ts'
import type { Service } from '#core/print-desk/price-list.contract.ts'
import type { QuotaLeft, Quote } from '#core/print-desk/print-desk.schema.contract.ts'
import { classNames, unitWords } from '#core/print-desk/print-desk.text.ts'

const quotaText = ({ perMonth, used }: QuotaLeft, free: number): string =>
  perMonth === null
    ? '不限页数'
    : `本月免费 ${perMonth} 面，用过 ${used} 面，这次后还剩 ${Math.max(0, perMonth - used - free)} 面`

export const serviceText = {
  title: '业主服务',
  services: '服务',
  home: '哪一户',
  homePlaceholder: '房号，不填就按访客记',
  candidates: '可能的房屋',
  none: '没有查到，请再问一下房号，或空着回车按访客记',
  visitor: '访客',
  visitorName: '访客姓名',
  visitorPhone: '访客电话',
  count: (service: Service): string => {
    if (service === 'bind') return '几本'
    return service === 'photo' || service === 'laminate' ? '几张' : '几页'
  },
  countHint: '6*2 是 6 页 2 份',
  copies: '几份',
  colour: '颜色',
  size: '纸',
  faces: '单双面',
  source: '来源',
  class: '类别',
  method: '收款',
  machine: '在哪台机器打',
  machineHint: '业主的文件不在本机打开',
  likeLast: '和这户上次一样',
  signed: '业主已签字',
  total: ({ units, sheets }: Pick<Quote, 'units' | 'sheets'>, service: Service): string =>
    sheets === 0 || sheets === units
      ? `${units} ${unitWords[service]}`
      : `${units} ${unitWords[service]}，${sheets} 张纸`,
  why: ({ quota, freeUnits, chargedUnits, fenEach }: Quote): string => {
    const parts = [
      ...(quota === null ? [] : [quotaText(quota, freeUnits)]),
      ...(quota !== null && freeUnits > 0 && chargedUnits > 0 ? [`免 ${freeUnits}，收 ${chargedUnits}`] : []),
      ...(chargedUnits > 0 ? [`每${'面'} ${yuanText(fenEach)} 元`] : []),
    ]
    return parts.join('，')
  },
  classOption: (kind: keyof typeof classNames) => classNames[kind],
  yuan: '元',
  save: '记下',
  again: '没错，记下',
  ready: '选好哪一户，输页数，价钱马上出来',
  owes: (fen: number) => `这户还有 ${yuanText(fen)} 元未收`,
  saved: (jobNo: string, fen: number, method: string) =>
    fen === 0 ? `已记下 ${jobNo}，免费` : `已记下 ${jobNo}，${method} ${yuanText(fen)} 元`,
  undone: (jobNo: string) => `已撤回 ${jobNo}`,
  undoReason: '刚记就撤回',
  today: '今天',
  todayNote: (jobs: number, units: number) => `${jobs} 笔 ${units} 面`,
  table: '今天的业主服务',
  toRegister: '登记表',
  empty: '今天还没有',
  emptyHint: '业主来复印，输房号开始',
  pages: '页数要在 1 到 999 之间，份数在 1 到 99 之间，请改好再记',
  columns: {
    at: '时间',
    who: '服务对象',
    service: '服务',
    work: '内容',
    class: '类别',
    amount: '金额',
    state: '收款',
  },
  side: {
    title: '本台今天收的钱',
    none: '本台今天还没有收钱',
    allDesks: (fen: number) => `各前台合计 ${yuanText(fen)} 元`,
    total: '合计',
    owed: (count: number, fen: number) => `未收 ${count} 笔，${yuanText(fen)} 元`,
    sheets: '表单',
    deskCash: (deskCode: string) => `${deskCode} 收款日结单`,
    allCash: '各前台收款日结单',
    register: '打印复印登记表',
    month: '本月用量表',
    prices: '价目',
    refusals: '不能受理记录',
  },
  refuse: {
    title: '标有密级的材料',
    hint: '不复印、不打开、不拍照，也不记姓名和标题',
    act: '不能受理',
    say: '请对来人说',
    noted: (no: string) => `已记 ${no}，主管工作台会提醒`,
    explain: '打印书面说明',
    notice: '打印柜台告示',
  },
  receipt: '打印收据',
  keys: {
    next: '下一格，最后一格记下',
    service: '换服务',
    colour: '彩色',
    faces: '双面',
    size: '换纸',
    class: '类别',
    source: '来源',
    method: '收款',
    receipt: '收据',
    clear: '重来',
    save: '记下',
  },
} as const
