import type { ContactTopic } from '../contacts/contacts.contract.ts'
import type { LineKind } from '../print-desk/price-list.contract.ts'

interface FaxPlace {
  readonly name: string
  readonly to: string
  /** The exchange of these numbers has no subscribers. */
  readonly number: string
  readonly lineKind: LineKind
}

/** Offices and firms to which owners fax, and from which faxes come. None of the numbers is anybody's. */
export const faxPlaces: readonly [FaxPlace, ...FaxPlace[]] = [
  { name: '区人民法院', to: '立案庭', number: '0000 8816', lineKind: 'domestic' },
  { name: '市住房公积金管理中心', to: '提取窗口', number: '0000 3371', lineKind: 'domestic' },
  { name: '市图书馆', to: '借阅部', number: '0000 2210', lineKind: 'domestic' },
  { name: '安居保险杭州营业部', to: '理赔组', number: '0571-0000 6120', lineKind: 'longDistance' },
  { name: '示例外贸有限公司', to: '单证部', number: '021-0000 0045', lineKind: 'longDistance' },
  { name: '大学研究生院', to: '招生办', number: '010-0000 9042', lineKind: 'longDistance' },
  { name: '海外学校招生处', to: '', number: '+1 555 0100 2233', lineKind: 'international' },
]

/** To whom the centre itself writes. */
export const centrePlaces: readonly [FaxPlace, ...FaxPlace[]] = [
  { name: '电梯维保公司', to: '调度室', number: '0000 7705', lineKind: 'domestic' },
  { name: '街道办事处', to: '物业科', number: '0000 5518', lineKind: 'domestic' },
  { name: '集团总部', to: '客服部', number: '0571-0000 1000', lineKind: 'longDistance' },
]

export const counterTexts = {
  department: '客服部',
  approvedBy: '主管',
  outSubjects: ['补充材料', '提取申请', '理赔资料', '报价单', '成绩证明'],
  inSubjects: ['通知', '回执', '合同样本', '报价', '借阅通知'],
  centreSubjects: ['报修函', '情况说明', '月度报表'],
  machine: '公用电脑',
  slips: ['页数记错', '业主不要了', '房号记错'],
  backTo: '业主本人',
  confirmedWith: ['王先生', '李老师', '值班员', '张经理'],
} as const

/** What owners call about. */
const asked: readonly [readonly [ContactTopic, string], ...(readonly [ContactTopic, string])[]] = [
  ['repair', '厨房水龙头关不紧，一直滴水'],
  ['repair', '楼道灯不亮'],
  ['parcel', '问有没有包裹，下班来取'],
  ['fee', '问物业费交到哪个月'],
  ['vehicle', '车位被别的车占了'],
  ['visitor', '下午有亲戚来，请门岗放行'],
  ['moveIn', '问装修要办什么手续'],
  ['complaint', '楼下垃圾没有及时清'],
  ['other', '问电梯什么时候保养'],
]

export const contactTexts = {
  asked,
  again: '楼上晚上拖动家具，声音很大',
  toWhom: '工程部',
} as const
