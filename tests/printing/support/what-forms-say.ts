import type { FormCode } from '#core/move-in/form-codes.contract.ts'
import { type FullHousehold, idNumber, phone } from './full-household.ts'

type Words = Readonly<Partial<Record<FormCode, readonly string[]>>>

const agent = '古丽巴哈尔·阿布都热依木江'
const defect = '墙面空鼓约半平方米'
const builder = '浙江中建第八工程局第三建筑工程有限公司'
const service = ['188.88㎡×2.80元×3个月', '¥1,586.59']

/** Everybody of a list by name and phone. */
const reached = (household: FullHousehold, names: readonly string[], from: number): readonly string[] =>
  names.flatMap((name, at) => [name, phone(household.unit, from + at)])

/** Fields of the forms on people (F-01 to F-05, F-18, F-21, F-27) as spec 3.1.4 lists them. */
const ofPeople = (household: FullHousehold): Words => {
  const { unit, owners, family, helpers, tenants } = household
  const cards = owners.map((_, at) => idNumber(unit, at))
  return {
    'F-01': [
      '2026-11-2409:30',
      'B区会所一层交付大厅',
      '地铁5号线',
      '0571-88882210',
      '商品房买卖合同',
      ...service,
    ],
    'F-02': [
      `B00${unit.slice(-1)}`,
      '签到',
      '身份',
      '资料',
      '验房抄表',
      '签约',
      '费用',
      '钥匙',
      '归档',
      '经手人',
      '备注',
    ],
    'F-03': [
      ...reached(household, owners, 0),
      ...cards,
      ...cards.map((card) => `${card.slice(6, 10)}-${card.slice(10, 12)}-${card.slice(12, 14)}`),
      ...['中国', '身份证', '文三路四百二十八号', '买买提艾力·吐尔逊江', '业主的父亲', '0571-88882210转801'],
      ...['188.88㎡', '四室', '2024-05-18', '☑自住', '☑寄通讯地址', '温州话'],
    ],
    'F-04': [
      ...reached(household, family, 40),
      ...reached(household, helpers, 40 + family.length),
      ...cards.map((card) => card.slice(-4)),
      ...['配偶', '子女', '住家阿姨', '司机', '☑犬', '☑猫', '330106-2026-00888', '☑独居老人', '☑行动不便'],
    ],
    'F-05': ['浙A·D1234', '浙B·5555', '比亚迪汉', '珍珠白', '小型纯电动轿车', 'B-0210', 'C-10217'],
    'F-18': [...cards, agent, 'H12345678', '13800135678', '☑接收房屋', '☑领取钥匙', '2026-11-20至2026-12-31'],
    'F-21': ['☑长期代收', '单件500元', '☑可收，当天取', '☑可收，次日取', '☑不代收', '7天'],
    'F-27': [
      ...tenants.flatMap((name, at) => [name, phone(unit, 20 + at), idNumber(unit, 20 + at)]),
      ...['2026-12-01至2028-11-30', '业主已于2026-11-20告知物业', '浙A·D1234', '门禁卡1张'],
    ],
  }
}

/** Agreements and promises: the parties, the home and the words of the clauses. */
const ofPromises: Words = {
  'F-06': [
    '杭州云栖里物业服务有限公司',
    '188.88㎡',
    '2.80元／平方米·月',
    '2026年12月起',
    '业主大会另行选聘',
    '第四十二条',
  ],
  'F-07': ['本次签署', '第八条'],
  'F-08': ['消防责任人', '第十条'],
  'F-13': [
    '入户门（业主钥匙）两把',
    'K-5-1-0802-2',
    '☑维修整改',
    '2026-11-24至2026-12-15',
    '☑每次先电话通知',
    '用后当天交回',
  ],
  'F-15': ['装修单位', '计划工期', '第八条'],
  'F-19': ['商品房买卖合同', '身份证件', '授权委托书', '2026-12-05'],
  'F-20': [
    '处理者',
    '目的和依据',
    '种类',
    '保存期限',
    '您的权利',
    '本人照片',
    '证件复印件',
    '不收集工作单位、职务、军衔',
  ],
}

/** What is looked at, read off, handed over and put away. */
const ofTheHome: Words = {
  'F-09': ['《住户手册》', '《住宅质量保证书》', '《住宅使用说明书》', '1册', '建设单位'],
  'F-10': ['入户', '主卧', '设备平台', '窗、五金', defect, builder, '2026-12-09', '1203.40', '☑整改后再收'],
  'F-11': ['W-0802-1122334455', '1203.40', '1200.50', '㎥', '冷水表', '燃气表', '11-2409:00'],
  'F-12': ['K-5-1-0802-A', `${agent}（代办）`, '入户门', '标配5把', '车库遥控', '门禁卡', '建设单位多交两把'],
  'F-16': ['门禁卡', '前3张免费', '2026-11-24', '¥12,000.00'],
  'F-17': [builder, defect, '2026-12-09', '复验结果', '2026-11-24'],
  'F-22': ['可视对讲分机', '燃气报警器', '空调遥控器', '智能锁说明书'],
  'F-23': ['B-7-2-110', '页数', '形式'],
  'F-24': ['2026年度', 'B-7-2-110'],
  'F-25': ['2026-11-2409:00', '2026-12-06', '主卫闭水试验渗漏到下层', defect, '本单不视为已交付'],
}

const ofMoney: Words = {
  'F-14': [
    ...service,
    '2026-12至2027-02',
    '杭州市天然气有限公司',
    '起算规则',
    '自2026-12起计',
    '¥25,586.59',
    '人民币贰万伍仟伍佰捌拾陆元伍角玖分',
  ],
  'F-14a': [
    ...['188.88㎡×3个月', '¥1,586.59'],
    '人民币壹仟伍佰捌拾陆元伍角玖分',
    '☑转账',
    '8870',
    '☑已开',
    '26332000000012345678',
    '91330106MA2ABCDE01',
    '手工收据',
    'SJ-2026-B1-',
  ],
  'F-14b': ['人民币贰仟元整', '装修押金（业主）', '☑转账', '8870', '无损坏公共部位的全额退还', 'YJ-2026-B1-'],
  'F-26': [
    'YJ-2026-B1-',
    '☑遗失声明',
    '¥2,000.00',
    '电梯轿厢护板划损',
    '¥350.00',
    '人民币壹仟伍佰叁拾元整',
    '¥1,530.00',
  ],
}

/** What each form of such a family must say; blanks left out, as a reader of the page would copy it. */
export const wordsOf = (household: FullHousehold): Words => ({
  ...ofPeople(household),
  ...ofPromises,
  ...ofTheHome,
  ...ofMoney,
})
