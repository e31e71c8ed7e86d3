import type { PictureProblem } from '../pictures/pictures.contract.ts'
import type { DocumentCode, DocumentState } from './documents.schema.contract.ts'
import type { HouseType, MailKind, OwnerType, UseKind } from './entries.schema.contract.ts'
import { entryTexts } from './entries.text.ts'
import type { KeyKind } from './keys.schema.contract.ts'
import type { CaseKind, CaseState, HandoverBlock, Station } from './move-in.schema.contract.ts'
import type { Medium } from './owner-file.contract.ts'

export const caseKindTexts: Readonly<Record<CaseKind, string>> = {
  firstHandover: '首次交付',
  resale: '二手过户',
  tenancy: '承租入住',
  moveOut: '迁出',
}

export const caseStateTexts: Readonly<Record<CaseState, string>> = {
  planned: '待办',
  notified: '已通知',
  overdue: '逾期未办',
  checkedIn: '已签到',
  identityOk: '身份已核',
  documentsPending: '缺件承诺',
  documentsOk: '资料齐',
  inspected: '已验房',
  signed: '已签约',
  feesSettled: '费用已结',
  keysGiven: '已交钥匙',
  reopened: '重开',
  onHold: '暂缓',
  handedOver: '已交付',
  archived: '已归档',
  cancelled: '作废',
}

export const stationTexts: Readonly<Record<Station, string>> = {
  checkIn: '签到',
  identity: '身份',
  documents: '资料',
  inspection: '验房抄表',
  signing: '签约',
  fees: '费用',
  keys: '钥匙',
  archive: '归档',
}

export const ownerTypeTexts: Readonly<Record<OwnerType, string>> = {
  individual: '个人',
  joint: '共有',
  company: '单位',
  agent: '代办',
  overseas: '港澳台或境外',
}

export const houseTypeTexts: Readonly<Record<HouseType, string>> = {
  studio: '开间',
  oneRoom: '一室',
  twoRooms: '两室',
  threeRooms: '三室',
  fourRooms: '四室',
  shop: '商铺',
}

export const useKindTexts: Readonly<Record<UseKind, string>> = {
  own: '自住',
  let: '出租',
  vacant: '空置',
  business: '经营',
}

export const mailKindTexts: Readonly<Record<MailKind, string>> = {
  sms: '短信',
  phone: '电话',
  letter: '信函',
  door: '上门',
}

const documentTexts: Readonly<Record<DocumentCode, string>> = {
  'DOC-01': '入住通知书',
  'DOC-02': '商品房买卖合同',
  'DOC-03': '身份证件',
  'DOC-04': '付款结算和维修资金凭证',
  'DOC-05': '授权委托书',
  'DOC-06': '营业执照和法人证明',
  'DOC-07': '户口簿或结婚证',
  'DOC-08': '车辆行驶证',
  'DOC-09': '照片',
  'DOC-10': '个人信息处理告知书',
}

/** A tenant brings the lease where an owner brings the sale contract. */
export const documentText = (code: DocumentCode, kind: CaseKind): string =>
  code === 'DOC-02' && kind === 'tenancy' ? '房屋租赁合同' : documentTexts[code]

export const documentStateTexts: Readonly<Record<DocumentState, string>> = {
  open: '未看',
  notNeeded: '不需要',
  shown: '已看原件',
  copied: '已复印',
  scanned: '已扫描',
  original: '收原件',
  missing: '未带',
  declined: '不提供',
  told: '已告知',
  unsigned: '业主不签',
}

export const handoverBlockTexts: Readonly<Record<HandoverBlock, string>> = {
  checkIn: '没签到',
  identity: '没核身份',
  documents: '资料没清',
  inspection: '没验房',
  signing: '没签约',
  fees: '费用没结',
  keys: '没交钥匙',
  archive: '没归档',
  meters: '有表没抄',
  keyCount: '钥匙没点数',
  keyReceipt: '钥匙交接单没签',
  release: '没有建设单位确认',
}

/** Why a case cannot move on that day. */
export const standingProblemTexts = {
  ahead: '日期还没到，请核对',
  beforeNotice: '交付早于入住通知书的日期，请核对',
  untilPast: '日期已过，请选今天以后的日期',
  holdPast: '复验日期已过，请选今天以后的日期',
  duePast: '整改期限已过，请选今天以后的日期',
  promisePast: '承诺补交的日期已过，请选今天以后的日期',
} as const

/** Why a meter reading is not taken. */
export const readingProblemTexts = {
  notNumber: '读数只能是数字，请照表再看一遍',
  decimals: '小数位比表上的多，请核对',
  belowBase: '读数比底数小，请核对表号和读数',
} as const

/** How a page lies in the bag of a home. */
export const mediumNames: Readonly<Record<Medium, string>> = {
  paper: '纸质',
  scan: '扫描',
  both: '纸质、扫描',
}

export const keyKindTexts: Readonly<Record<KeyKind, string>> = {
  frontDoor: '入户门',
  innerDoor: '室内门',
  entryPhone: '单元对讲',
  mailbox: '信箱',
  accessCard: '门禁卡',
  garage: '车库遥控',
}

const pictureProblems: Readonly<Record<PictureProblem, string>> = {
  notAPicture: '这不是 JPG、PNG 或 HEIC 图片，扫描件请存成 JPG 再选',
  damaged: '图片没有传完整或已损坏，请重新拍一张或扫一遍',
  tooLarge: '图片太大，请另存小一点再选',
  tooSmall: '图片太小，字看不清，请靠近重拍或调高扫描精度',
  heicUnreadable: '这张 HEIC 照片读不出来，请在手机上另存为 JPG 再选',
}

const listed = (words: readonly string[]): string => words.join('、')

export const moveInErrorTexts = {
  NOT_NOW: ({ state }: { state: CaseState }) =>
    `这一户现在是“${caseStateTexts[state]}”，不能办这一步，请刷新后核对`,
  NO_SUCH_STATION: ({ station }: { station: Station }) =>
    `这一户不能这样办“${stationTexts[station]}”，请按流转单上的站办`,
  CASE_OPEN_ALREADY: ({ unit, caseNo }: { unit: string; caseNo: string }) =>
    `${unit} 已有没办完的单 ${caseNo}，请接着办那一张`,
  FIELDS_CONFLICT: ({ fields }: { fields: readonly { field: string; by: string }[] }) =>
    `${listed(fields.map(({ field }) => fieldText(field)))}刚被${listed([...new Set(fields.map(({ by }) => by))])}改过，请逐项选用哪一个`,
  REASON_MISSING: () => '请输入业主不签的原因',
  PAPERS_LACK: ({ codes }: { codes: readonly DocumentCode[] }) =>
    `还差${listed(codes.map((code) => documentTexts[code]))}，请补看或写上补交日期`,
  IDENTITY_NOT_SEEN: () => '来办的人还没有登记证件，请看原件并填上证件号',
  OWNERS_NOT_SEEN: ({ names }: { names: readonly string[] }) =>
    `设置了全体签，${listed(names)}的证件还没看，请共有人都到场`,
  METERS_UNREAD: () => '还有表没抄，请抄完再办结这一站',
  KEYS_UNCOUNTED: () => '钥匙没有点完，数目不同的请写原因',
  NEVER_SKIPPED: ({ station }: { station: Station }) =>
    `“${stationTexts[station]}”不能跳过，业主不收楼请办暂缓`,
  NEEDS_APPROVAL: () => '这一步要主管同意，请主管输密码或电话请示',
  APPROVAL_REFUSED: () => '主管的同意已用过或已过期，请主管再输一次密码',
  STATE_NOT_OFFERED: () => '这一项不能这样登记，请选列出的办法',
  HANDOVER_BLOCKED: ({ blocks }: { blocks: readonly HandoverBlock[] }) =>
    `还不能交付：${listed(blocks.map((block) => handoverBlockTexts[block]))}`,
  ARCHIVE_BLOCKED: ({ codes }: { codes: readonly DocumentCode[] }) =>
    `还不能归档，缺${listed(codes.map((code) => documentTexts[code]))}，请补齐或签缺件补交承诺书`,
  NO_SUCH_CELL: () => '这个户型没有这一项，请先核对户型',
  DEFECT_CLOSED: () => '这个问题已经复验销项，请刷新后核对',
  READING_FAR_ABOVE: () => '读数比底数多 3 个单位以上，请再看一遍表，没错就按确认',
  KEYS_DIFFER: ({ kind }: { kind: KeyKind }) => `${keyKindTexts[kind]}的数目和清单不同，请写原因`,
  KEYS_GIVEN_BACK: () => '这份钥匙已退给业主，请刷新后核对',
  KEYS_LENT: ({ borrower }: { borrower: string }) => `钥匙在${borrower}手里，请先收回`,
  KEYS_RETURNED: () => '这份钥匙已经收回，请刷新后核对',
  FILE_LENT: ({ borrower }: { borrower: string }) => `档案袋在${borrower}手里，请先收回`,
  FILE_RETURNED: () => '档案袋已经收回，请刷新后核对',
  SAME_HOME: () => '选的就是这一户，请选正确的房号',
  PICTURE_UNUSABLE: ({ problem }: { problem: PictureProblem }) => pictureProblems[problem],
  COPY_NOT_KEPT: () => '身份证件看原件、记号码，不留复印件；确实要留请主管在设置里打开',
  SUBJECT_UNKNOWN: () => '这一户没有这一项，请刷新后核对',
  NOT_YOURS_TO_SIGN: () => '这一条不是您在电话里同意的，或已经签过，请刷新后核对',
} as const

/** What the entry form calls a field, persons and vehicles included. */
export const fieldText = (field: string): string => {
  if (field.startsWith('person:')) return '住户情况'
  if (field.startsWith('vehicle:')) return '车辆情况'
  return (entryTexts as Readonly<Record<string, string>>)[field] ?? field
}

const actTexts: Readonly<Record<string, string>> = {
  plan: '建入住单',
  notify: '发入住通知',
  checkIn: '到场签到',
  hold: '暂缓收楼',
  handOver: '办结交付',
  archive: '归档',
  cancel: '入住单作废',
  reopen: '入住单重开',
  swap: '换到正确的房号',
  skip: '跳过一站',
  done: '办结一站',
  pending: '缺件承诺',
  refused: '业主拒签',
}

/** How a case and a home's file tell what happened. */
export const historyTexts = {
  act: (act: string) => actTexts[act] ?? act,
  hold: (state: string, until: string) => `${state}，${until} 复验`,
} as const
