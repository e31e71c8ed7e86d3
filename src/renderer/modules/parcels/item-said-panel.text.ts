import { conditionNames, consentNames, goodsFlagNames, itemKindNames } from '#core/parcels/item-kinds.text.ts'

/** Words of what is said of one parcel during a run. */
export const saidText = {
  title: '这件另记',
  note: '只记这一件，存好以后下一件照旧',
  kind: '是什么',
  kinds: itemKindNames,
  flags: '要留心的',
  flagNames: goodsFlagNames,
  declared: '声明价值（元）',
  declaredHint: '面单上写了保价才填，超过业主写的限额要先问',
  condition: '外包装',
  conditionNames,
  sign: '快递员签字',
  signHint: '请快递员在这里签，签在纸上的勾下面',
  paper: '快递员已在纸质单上签字',
  freight: '业主已经付了到付运费',
  freightHint: '前台不垫钱，没付的请退给快递员',
  consent: '凭什么代收',
  asRun: (name: string) => `和这一批一样（${name}）`,
  consentNames,
  answer: '谁接的、怎么说的',
  answerHint: '时间和经手人会自己记上',
  save: '就这样记',
  foot: '这件另记',
  key: 'Alt+W',
  letter: {
    none: '这户没有授权书，按 Alt+W 记电话同意，不记就是待补授权',
    stopped: '这户登记了不代收，请退给快递员',
    door: '这一区先问要不要送上门',
  },
  announced: (unit: string, note: string) => (note === '' ? `${unit} 预报过` : `${unit} 预报过：${note}`),
} as const
