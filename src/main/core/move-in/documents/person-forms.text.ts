/** F-03 to F-05, F-16 and F-27: who lives in a home, what they drive and carry. */
export const registrationTexts = {
  title: '业主登记表',
  owner: '业主信息',
  name: '姓名',
  sex: '性别',
  birth: '出生日期',
  nationality: '国籍',
  paperKind: '证件类型',
  paperNo: '证件号码',
  phone: '手机',
  phone2: '备用电话',
  address: '通讯地址',
  emergency: '紧急联系人',
  relation: '关系',
  contactPhone: '联系电话',
  property: '房屋信息',
  area: '建筑面积',
  houseType: '户型',
  purchased: '购房日期',
  use: '用途',
  uses: ['自住', '出租', '空置', '经营'],
  shares: '共有份额',
  mailing: '邮寄账单',
  mailings: ['送到本户', '寄通讯地址', '打电话', '只发短信'],
  language: '常用语言',
  others: '其他共有人',
  otherColumns: ['姓名', '性别', '出生日期', '证件类型', '证件号码', '手机', '份额'],
  promise: '以上内容由本人核对无误，如有变更在十日内告知服务中心。本中心不收集工作单位、职务、军衔',
  signers: ['业主', '经办人'],
} as const

export const householdTexts = {
  title: '家庭成员及常住人员登记表',
  people: '常住人员',
  columns: ['序号', '姓名', '关系', '性别', '出生年', '证件后四位', '手机', '常住', '门禁卡'],
  yes: '是',
  no: '否',
  helpers: '家政、司机',
  helperColumns: ['序号', '姓名', '工作', '手机', '住家', '门禁卡'],
  pets: '宠物',
  petKinds: ['无', '犬', '猫', '其他'],
  petNote: '犬证号、品种',
  aid: '需要关照（自愿，另经同意才填）',
  aids: ['独居老人', '行动不便'],
  minor: '不满十四周岁的只记姓名和关系，不记手机和出生年，监护人另在 F-20 乙页表示同意',
  signers: ['业主', '经办人'],
} as const

export const vehicleTexts = {
  title: '车辆登记表',
  columns: ['序号', '车牌', '品牌', '颜色', '车型', '驾驶人', '车位', '卡号'],
  rules:
    '只看行驶证登记车牌，不留复印件；车辆、驾驶人变更请在三日内来更正；车位按合同约定使用，车内请勿留贵重物品',
  signers: ['业主', '经办人'],
} as const

export const cardTexts = {
  title: '门禁卡、车卡、业主证领用登记表',
  columns: ['序号', '种类', '卡号', '持有人', '工本费', '领用日期', '领取人签字'],
  total: '合计',
  rule: (free: number) => `门禁卡每户前 ${free} 张免费，超出的按张收工本费；遗失请当天来挂失，旧卡即时停用`,
  signers: ['业主', '发放人'],
} as const

export const tenantTexts = {
  title: '租户登记表',
  tenant: '承租人',
  name: '姓名',
  paperKind: '证件类型',
  paperNo: '证件号码',
  phone: '手机',
  lease: '租期',
  leaseText: (from: string, to: string) => `${from} 至 ${to}`,
  notice: '业主告知',
  noticeText: (day: string) =>
    day === '' ? '未告知' : `业主已于 ${day} 告知物业（民法典第九百四十五条第二款）`,
  feesBy: '费用承担',
  feesByWhom: ['业主', '承租人'],
  people: '同住人员',
  columns: ['序号', '姓名', '关系', '手机', '门禁卡'],
  vehicles: '车辆',
  cards: '门禁卡、车卡',
  promise:
    '承租人已阅读并愿意遵守本小区的管理规约，退租时交还门禁卡和车卡。物业服务费由业主与承租人约定由承租人交的，业主仍负连带责任',
  signers: ['承租人', '业主', '经办人'],
} as const
