/** Invented words around the parcels of the sample compound. */
export const parcelCareTexts = {
  agents: ['刘阿姨', '周师傅', '小何'],
  agentRelation: '家政阿姨',
  stops: [
    { kind: 'all', reason: '长期在外地，请快递员直接联系' },
    { kind: 'press', reason: '报刊自己到邮局取' },
    { kind: 'postalSlip', reason: '汇款单要本人签收' },
  ],
  announced: ['请放冷柜，晚上来取', '大件，先打电话'],
  courier: { name: '赵师傅', phone: '13900006021', staffNo: 'ZT-0217' },
  courierNote: '快递员多数了 1 件，当面对过',
  damage: '纸箱一角压破，里面的杯子裂了，业主要求快递赔',
  uncounted: '下班前卸货，明早一起清点',
  notes: ['B1-19 大件地面有一台空调，业主说周六来取', '冷柜 17 格温度偏高，已报修，今天冷藏件先放 18 格'],
  promises: ['今晚七点来取', '周末一起取'],
} as const
