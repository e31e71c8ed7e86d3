import type { ErrorTexts } from '../kernel/text.ts'
import type { ContactChannel, ContactFilter, ContactOutcome, ContactTopic } from './contacts.contract.ts'

export const channelNames: Readonly<Record<ContactChannel, string>> = {
  phone: '电话',
  visit: '来访',
  wechat: '微信',
  relayed: '转达',
}

export const topicNames: Readonly<Record<ContactTopic, string>> = {
  parcel: '包裹',
  repair: '报修',
  complaint: '投诉',
  fee: '费用',
  moveIn: '入住',
  vehicle: '车辆',
  visitor: '访客',
  other: '其他',
}

export const outcomeNames: Readonly<Record<ContactOutcome, string>> = {
  answered: '当场答复',
  passedOn: '转给别人',
  callBack: '要回电',
}

export const contactFilterNames: Readonly<Record<ContactFilter, string>> = {
  open: '未办结',
  today: '今天',
  days: '按天',
}

export const contactForms = {
  register: { formNo: 'QR-KF-51', title: '来电来访登记表' },
  open: { formNo: 'QR-KF-52', title: '来电来访未办结清单' },
} as const

export const contactSheetWords = {
  period: (from: string, to: string) => `${from} 至 ${to}`,
  untilNow: (stamp: string) => `到 ${stamp}`,
  done: (stamp: string) => `${stamp} 办结`,
  due: (stamp: string) => `${stamp} 前答复`,
  to: (person: string) => `转 ${person}`,
} as const

export const contactHistoryTexts = {
  title: (channel: ContactChannel) => (channel === 'visit' ? '来访' : '来电'),
  detail: (topic: ContactTopic, summary: string, outcome: string) =>
    [topicNames[topic], summary, outcome].filter((word) => word !== '').join('，'),
  waiting: (count: number) => `${count} 次来电没办结`,
  late: '过了答应的时间',
  open: '等着答复',
} as const

export const contactDueText = (contactNo: string, topic: ContactTopic): string =>
  `${contactNo} ${topicNames[topic]}`

export const contactErrorTexts = {
  CONTACT_TIME: () => '补登的时间请选最近 7 天内、不晚于现在的',
  CONTACT_TO_WHOM: () => '转给别人的，请输入转给谁',
  CONTACT_DUE: () => '要回电的，请选什么时候回',
  CONTACT_CLOSED: () => '这一条已经办结，请刷新后核对',
} as const satisfies ErrorTexts

export const heldContactTexts = {
  section: { title: '来电来访', columns: ['编号', '时间', '方式', '事项', '内容', '结果'] },
  open: (count: number) => `还有 ${count} 次来电没有办结，请先办结`,
  names: { title: '来电来访里的姓名、电话和内容', basis: '个人信息保护法 19 条，办结满三个月' },
  rows: { title: '来电来访登记', basis: '满设定的年数后整行删除' },
} as const
