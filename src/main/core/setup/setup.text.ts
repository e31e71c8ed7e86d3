export const setupErrorTexts = {
  PRACTICE_ONLY: () => '演练库里只放虚构的资料，请回到正式库再新建',
  HOUSE_EXISTS: () => '这里已经有资料库，请直接登录，要另建请换一个资料夹',
  RECOVERY_CODE_WRONG: () => '恢复码不对，请照纸上的字逐组核对，仍不行请报管理员',
} as const

export const setupTexts = {
  anchorMissing: '核对操作记录的小文件不见了，请管理员核对最近几天的登记（D-03）',
  rowsLost: (rows: number) => `上次关机丢了 ${rows} 条操作记录，请管理员核对当天的登记（D-02）`,
} as const
