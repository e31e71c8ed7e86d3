/** F-09 to F-12, F-17, F-22 and F-25: what is looked at, read off and handed over. */
export const booksTexts = {
  title: '住户资料签收单',
  columns: ['序号', '资料', '数量', '提供方', '已收到'],
  box: '☐',
  note: '《住宅质量保证书》《住宅使用说明书》由建设单位提供；其余由物业服务企业提供',
  developer: '建设单位',
  signers: ['业主', '经办人'],
} as const

export const inspectionTexts = {
  title: '房屋验收单',
  area: '建筑面积',
  houseType: '户型',
  date: '验房时间',
  legend: '✓ 完好　　数字 见下表缺陷序号　　— 无此项',
  item: '项目',
  ok: '✓',
  none: '—',
  defects: '缺陷',
  columns: ['序号', '部位', '项目', '缺陷', '级别', '责任', '整改期限'],
  noDefect: '全部完好，没有缺陷',
  meters: '表底数',
  meterColumns: ['表', '表号', '读数', '单位'],
  accept: '业主意见',
  accepts: ['接收房屋，缺陷另行整改', '接收房屋，无缺陷', '整改后再收'],
  grades: '级别：A 影响居住，B 影响功能，C 观感',
  signers: ['业主', '验房专员', '建设单位代表'],
} as const

export const metersTexts = {
  title: '水电燃气暖表底数确认单',
  columns: ['序号', '表', '表号', '底数', '单位', '建设单位移交数', '照片', '抄表时间'],
  photo: '有',
  rule: '双方现场抄读，业主自此底数起承担用量；与建设单位移交数相差超过 3 个单位的，另行核实',
  signers: ['业主', '抄表人'],
} as const

export const keysTexts = {
  title: '钥匙交接单',
  bag: '封袋号',
  receiver: '领取人',
  date: '领取时间',
  columns: ['序号', '钥匙种类', '数量', '单位', '试开', '备注'],
  works: '☐ 好',
  note: '以上钥匙经双方当面清点、逐一试开，数量与封袋清单一致。领取后请自行更换锁芯或妥善保管；智能锁初始密码请当面改，本单不记录。需要服务中心代管的，另签《钥匙托管委托书》',
  reason: '数量与标配不符的原因',
  signers: ['领取人', '发放人'],
} as const

export const rectificationTexts = {
  title: '整改通知单',
  to: '整改单位',
  issued: '发出日期',
  due: '整改期限',
  columns: ['序号', '部位', '项目', '缺陷', '级别', '责任', '期限', '复验结果', '复验日期'],
  body: '请按期整改，完成后通知服务中心约业主复验',
  recheck: '复验意见',
  rechecks: ['全部合格', '部分合格，见上表', '不合格'],
  signers: ['整改单位', '业主', '验房专员'],
} as const

export const goodsTexts = {
  title: '收楼物品移交清单',
  columns: ['序号', '物品', '数量', '单位', '状况', '备注'],
  note: '以上物品双方当面清点，状况如实记录',
  signers: ['业主', '移交人'],
} as const

export const onHoldTexts = {
  title: '暂缓收楼确认单',
  attended: '到场时间',
  recheck: '约定复验',
  reason: '暂缓原因',
  columns: ['序号', '部位', '项目', '缺陷', '级别', '责任', '整改期限'],
  note: '业主当日到场查看，因上述原因暂缓收楼。本单不视为已交付，也不视为业主放弃任何权利；物业服务费的起算按买卖合同约定和实际交付办理',
  signers: ['业主', '经办人'],
} as const
