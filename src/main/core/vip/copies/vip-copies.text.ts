import type { CopyFlag, CopyState, EditionState, Layout, Sorting } from './vip-copies.contract.ts'

export const copyForm = { formNo: 'QR-VIP-01 A/0', title: '接待手册（控制份）' } as const

/** Why the paper of a copy that nobody had yet is void. */
export const supersededText = '已出新版，没发出去的作废'

/** What a print that went on in the middle leaves at its copy. */
export const resumedText = (fromPage: number): string => `打印中断，从第 ${fromPage} 页接着打`

/** What a holder signs for: on the first sheet of a copy, and on the screen where it is handed over. */
export const statementTexts = {
  title: '保密约定',
  lines: [
    '这本手册只给本人在岗位上用，内容是服务对象的个人信息',
    '不复印、不拍照、不摘抄、不带离岗位、不借给别人，不对任何人说起手册里有谁',
    '换岗、离职、换新版或主管要求时当天交回；找不到时马上告诉主管',
    '照片只用于人员辨认，不用于任何软件识别',
  ],
} as const

export const editionStateTexts: Readonly<Record<EditionState, string>> = {
  current: '现行',
  superseded: '回收中',
  closed: '已收齐',
}

export const copyStateTexts: Readonly<Record<CopyState, string>> = {
  made: '待领',
  issued: '在手',
  recalled: '待交回',
  returned: '已交回',
  destroyed: '已销毁',
  lost: '已报丢失',
  void: '已作废',
}

export const copyFlagTexts: Readonly<Record<CopyFlag, string>> = {
  unseen: '本季未见',
  overdue: '逾期未还',
  holderGone: '账号已停用；手册未还，离职单不能办结',
  postChanged: '已换岗，请收回',
}

export const layoutTexts: Readonly<Record<Layout, string>> = {
  page: '一人一页',
  six: '六人一页',
  pocket: '口袋卡',
}

export const sortingTexts: Readonly<Record<Sorting, string>> = {
  code: '按编号',
  name: '按称呼拼音',
  level: '按级别',
}

export const vipCopyErrorTexts = {
  VIP_EDITION_EMPTY: () => '还没有批准的页，出不了新版，请先送审并批准',
  VIP_EDITION_TERM: () => '有效期最长 12 个月，失效日要晚于生效日，请重选日期',
  VIP_EDITION_NOT_CURRENT: () => '这一版已停用或过期，请在现行版里生成',
  VIP_CLASS_ABOVE_HOLDER: () => '内容超出持有人岗位能看的范围，请选低一级',
  VIP_HOLDER_READS_NOTHING: () => '这个岗位不看手册，请换一位持有人',
  VIP_COPY_STATE: (data: { state: CopyState }) =>
    `这本现在是${copyStateTexts[data.state]}，不能这样办，请刷新后再看`,
  VIP_COPY_EXPORTED: () => '这一份的文件已给出过，忘了密码请重新生成一份，用新的份号',
  TWO_WITNESSES: () => '销毁要两个人见证，请写两个不同的人',
} as const
