/** Sentences and names of the duties of law. */
export const privacyErrorTexts = {
  ERASE_HELD: ({ reasons }: { reasons: readonly string[] }) => `现在不能删除，${reasons.join('；')}`,
  ALREADY_ERASED: () => '这个人的资料已经删除，请刷新后核对',
} as const

export const privacyTexts = {
  holdReason: (reason: string, until: string | null) =>
    until === null ? `法定保留：${reason}，请先解除` : `法定保留到 ${until}：${reason}`,
  dataForm: { formNo: 'QR-KF-43', title: '本人资料打印件' },
  reviewForm: { formNo: 'QR-KF-44', title: '权限复核表' },
  assessmentForm: { formNo: 'QR-KF-45', title: '个人信息保护影响评估表' },
  breachForm: { formNo: 'QR-KF-46', title: '个人信息泄露处置单' },
  never: '不删，里面没有姓名和号码',
  rules: {
    drafts: { title: '没填完的单子', basis: '个人信息保护法 19 条，用完即删' },
    movedOut: { title: '迁出两年的人', basis: '个人信息保护法 47 条，由两个人逐个决定' },
    commands: { title: '重复提交用的记号', basis: '里面没有个人信息，留 30 天' },
    previous: { title: '恢复前的资料', basis: '个人信息保护法 19 条，退路 30 天' },
    backups: { title: '旧备份', basis: '最长 24 个月，删除过的人随旧备份一起到期' },
    audit: { title: '操作记录', basis: '个人信息保护法 54 条，供审计；里面没有姓名和号码' },
  },
} as const
