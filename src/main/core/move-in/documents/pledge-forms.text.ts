/** F-06 to F-08, F-13, F-15, F-18 to F-21: what is agreed, promised, told. Their long texts are in `resources/clauses`. */
export const agreementTexts = {
  title: '前期物业服务协议',
  partyA: '甲方（物业服务企业）',
  partyB: '乙方（业主）',
  contact: '联系电话',
  area: '建筑面积',
  use: '房屋用途',
  price: '物业服务费标准',
  priceText: (yuan: string) => `${yuan} 元／平方米·月`,
  term: '期限',
  start: '计费起始',
  text: (edition: string) => `文本版本 ${edition}`,
  signers: ['甲方代表', '乙方'],
} as const

export const covenantTexts = {
  title: '临时管理规约承诺书',
  collected: '该规约已在购房时签署，本次收取复印件',
  collectedLabel: '签署情况',
  signed: '本次签署',
  signedWays: ['本次签署', '购房时已签，收复印件'],
  signers: ['承诺人'],
} as const

export const fireSafetyTexts = {
  title: '消防安全责任书',
  person: '消防责任人',
  phone: '联系电话',
  use: '房屋用途',
  signers: ['业主', '物业代表'],
} as const

export const custodyTexts = {
  title: '钥匙托管委托书',
  columns: ['序号', '钥匙种类', '数量', '封袋号'],
  purpose: '用途',
  purposes: ['维修整改', '通风照看', '装修', '其他'],
  period: '托管期限',
  periodText: (from: string, to: string) => `${from} 至 ${to}`,
  borrowers: '可领用人',
  notice: '领用前通知',
  notices: ['每次先电话通知', '当天告知即可', '业主在场'],
  phone: '通知电话',
  total: '合计',
  signers: ['委托人（业主）', '保管人'],
} as const

export const renovationTexts = {
  title: '装修须知签收和装修申请表',
  received: '须知签收',
  receivedText: '本人已收到并阅读《装修须知》',
  apply: '装修申请（可后办）',
  company: '装修单位',
  leader: '现场负责人',
  phone: '联系电话',
  period: '计划工期',
  workers: '施工人数',
  deposit: '装修押金',
  scope: '装修项目',
  scopes: ['墙地面', '水电改动', '厨卫防水', '空调外机', '封阳台', '其他'],
  bearing: '不改动承重结构、外立面和燃气管道',
  bearingLabel: '承诺',
  signers: ['业主', '装修单位负责人', '物业受理人'],
} as const

export const authorizationTexts = {
  title: '授权委托书',
  principal: '委托人',
  agent: '受托人',
  name: '姓名',
  paperNo: '证件号码',
  phone: '电话',
  body: (unit: string) =>
    `委托人因故不能亲自到场，现委托受托人代为办理 ${unit} 的下列事项，受托人在授权范围内签署的文件，委托人均予承认`,
  matters: '委托事项',
  matterNames: ['接收房屋', '签署入住文件', '交纳费用', '领取钥匙', '验房并签字', '申请装修'],
  term: '委托期限',
  termText: (from: string, to: string) =>
    from === '' ? '　　年　月　日 至 　　年　月　日' : `${from} 至 ${to}`,
  sub: '受托人无转委托权',
  subLabel: '转委托',
  handwriting: '手写的委托书同样可用，写明以上内容即可；建设单位要求公证的，以公证书为准',
  signers: ['委托人', '受托人'],
} as const

export const missingTexts = {
  title: '缺件补交承诺书',
  body: (unit: string) => `本人办理 ${unit} 入住手续时，下列资料未能带齐，承诺按期补交`,
  columns: ['序号', '资料', '补交日期', '补交人签字', '收件人'],
  promise: '逾期未补的，服务中心将电话提醒；因资料不全造成的影响由本人自行承担，不影响已交付房屋的使用',
  signers: ['承诺人', '经办人'],
} as const

export const privacyTexts = {
  title: '个人信息处理告知书',
  pageA: '甲页　告知',
  pageB: '乙页　自愿事项（逐项自愿，不勾选不影响办理任何手续）',
  handler: '处理者',
  contact: '联系方式',
  closes: '告知结果',
  told: '已告知',
  refused: '业主不签',
  columns: ['自愿事项', '用途和必要性', '对您的影响', '保存期限', '同意请打勾'],
  items: [
    ['本人照片', '制作业主证、门禁卡，前台认人', '仅前台可见，不做人脸识别', '迁出后 30 日删除'],
    ['证件复印件', '仅供办理本小区入住手续', '盖用途章，限档案室保管', '办结后一年'],
    ['未成年人信息（监护人填写）', '接送、应急联系', '只记姓名和关系', '成年或迁出时删除'],
    ['独居、行动不便信息', '应急探访和帮助', '仅管家和主管可见', '随时可撤回'],
  ],
  box: '☐',
  withdraw: '以上同意可以随时到前台撤回，撤回不影响此前已做的处理，也不影响物业服务',
  never: '本中心不收集工作单位、职务、军衔',
  signers: ['业主', '经办人'],
  signersB: ['业主（监护人）', '经办人'],
} as const

export const parcelMandateTexts = {
  title: '代收邮件包裹授权书',
  standing: '授权',
  standings: ['长期代收', '仅代收提前告知的', '不代收'],
  value: '价值上限',
  cold: '冷藏件',
  colds: ['不收', '可收，当天取'],
  size: '大件',
  sizes: ['不收', '可收，次日取'],
  court: '司法、公务信函',
  courts: ['不代收', '代收'],
  hold: '保管期',
  holdText: (days: number) => `${days} 天，超期提醒；30 天仍未取的退回快递员`,
  collectors: '可领取人',
  columns: ['序号', '姓名', '关系', '手机后四位'],
  duties:
    '服务中心免费代收，收件时只看外包装是否完好，不拆验；取件请当面查看。保管期内因保管不善损坏丢失的，由服务中心按价值上限内的实际损失赔偿；贵重物品请勿委托代收。授权可以随时变更或撤回',
  signers: ['业主', '经办人'],
} as const
