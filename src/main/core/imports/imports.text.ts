import type { HardRule } from '../kernel/content/check.ts'
import { contentTexts } from '../kernel/text.ts'
import type { Column } from './imports.contract.ts'
import type { SheetProblem } from './sheet.ts'

export const columnTexts: Readonly<Record<Column, string>> = {
  zone: '区域',
  building: '楼栋',
  entrance: '单元',
  floor: '楼层',
  number: '房间号',
  unit: '房号',
  name: '姓名',
  phone: '电话',
  relation: '关系',
  idNumber: '证件号',
  since: '入住日期',
  leaseEnd: '租期至',
  plate: '车牌',
  colour: '颜色',
  place: '车位',
  keeper: '车主',
  ignore: '不导入',
}

export const sheetProblemTexts: Readonly<Record<SheetProblem, string>> = {
  notATable: '这不是表格文件，请选 Excel 的 xlsx 文件或 CSV 文件',
  oldOrLocked: '这是旧版 Excel 文件或加了密码，请另存为不带密码的 xlsx 再导入',
  damaged: '文件已损坏或没有存完整，请在 Excel 里打开后另存一份再导入',
  tooLarge: '表格太大，请按楼栋分成几张再导入',
  unknownEncoding: '看不出文件的文字编码，请在 Excel 里另存为 xlsx 再导入',
  empty: '表格里没有内容，请核对是不是选错了文件',
}

/** Stands for the name of a file that may not be kept. */
export const unnamedSheet = '未命名的表格'

/** Why a row is not imported. Each says what to do with it. */
export const doubtTexts = {
  forbidden: (rule: HardRule) => contentTexts[rule],
  noUnit: '没有房号，请补上',
  unitUnreadable: (text: string) => `看不懂房号“${text}”，请写成 3-2-1501 这样`,
  unitAmbiguous: (text: string) => `房号“${text}”有几种读法，请写成 3-2-1501 这样`,
  unitColumnsDiffer: (text: string) => `房号“${text}”和楼栋、单元两列对不上，请核对`,
  unitSectionDiffers: (text: string) => `房号“${text}”和上面分段的楼栋对不上，请核对`,
  tooLong: '楼栋、单元或房号太长，请核对有没有填错列',
  zoneMissing: '看不出属于哪个区域，请加一列“区域”',
  zoneUnknown: (text: string) => `没有“${text}”这个区域，请核对`,
  zoneOfOthers: (zone: string) => `您的账号不管 ${zone} 区，请找管这个区的主管导入`,
  unitIsDate: (text: string) => `房号“${text}”像是表格自动改成了日期，请把这一列设为文本后重填`,
  roomOnly: (text: string) => `只有房间号“${text}”，看不出哪一栋，请写成 3-2-1501 这样`,
  zonesDiffer: '房号里的区域和“区域”一列对不上，请核对',
  dittoNothing: '“同上”的上面没有可以照抄的行，请填完整',
  dittoElsewhere: '“同上”的上面是另一户，请填完整',
  notFullName: (name: string) => `“${name}”不是全名，请补全`,
  nameTwice: (name: string) => `一格里有两个“${name}”，请核对`,
  phoneTwice: '两个人写了同一个电话，请核对是谁的',
  phonesUnpaired: (names: number, phones: number) =>
    `${names} 个姓名、${phones} 个电话，看不出谁的电话，请一人一行`,
  phoneOfWhom: '电话旁边的名字不在姓名一格里，请核对',
  papersUnpaired: (names: number, papers: number) =>
    `${names} 个姓名、${papers} 个证件号，看不出谁的证件，请一人一行`,
  paperTwice: '两个人写了同一个证件号，请核对',
  phoneOfMany: (homes: number) => `这个电话在 ${homes} 户出现，姓名又不同，像是经办人的电话，请核对`,
  dateUnreadable: (text: string) => `看不懂日期“${text}”，请写成 2026-03-05 这样`,
  dateAhead: (date: string) => `入住日期 ${date} 还没到，请核对`,
  leaseOver: (date: string) => `租期 ${date} 已过，请核对还住不住`,
  noPlate: '没有车牌，请补上',
  plateTwice: (row: number) => `车牌和第 ${row} 行相同，房号不同，请核对`,
  homeNotOnFile: (unit: string) => `在册没有 ${unit}，请先导入房屋`,
  noName: '有电话或证件号却没有姓名，请补上',
  nameUnreadable: (text: string) => `“${text}”不像姓名，请核对有没有填错列`,
  relationUnknown: (text: string) => `看不懂关系“${text}”，请写业主、共有人、家庭成员或租户`,
  sameRow: (row: number) => `和第 ${row} 行重复`,
  sameUnit: (row: number) => `和第 ${row} 行是同一户，这一行没有姓名`,
  namesake: (row: number) => `和第 ${row} 行姓名相同，电话或证件号不同，请核对是不是同一人`,
  paperOfOther: (row: number) => `证件号和第 ${row} 行相同，姓名不同，请核对`,
} as const

/** What a row says otherwise than the records. Such a row is not imported: a person decides. */
export const differenceTexts = {
  namesakeOnFile: (phone: string) =>
    phone === '' ? '与在册不同：本户已有同名的人，没有电话' : `与在册不同：本户已有同名的人，电话 ${phone}`,
  paperOfOther: '与在册不同：这个证件号在册是另一个姓名',
  otherPaper: '与在册不同：同名同电话的人证件号不一样',
  noPaperYet: '与在册不同：在册没有证件号',
  otherPhone: (phone: string) =>
    phone === '' ? '与在册不同：在册没有电话' : `与在册不同：在册电话 ${phone}`,
  plateOfOther: (unit: string) => `与在册不同：这个车牌在册是 ${unit} 的`,
  otherPlace: (place: string) => `与在册不同：在册车位是${place === '' ? '空的' : ` ${place}`}`,
  relation: (relation: string) => `与在册不同：在册关系是${relation}`,
} as const

export const inSheet = (sheet: string, reason: string): string => `表“${sheet}”：${reason}`

/** What was not read as a row. */
export const noteTexts = {
  hidden: (sheet: string) => `表“${sheet}”是隐藏的，没有读`,
  noHomes: (sheet: string) => `表“${sheet}”没有房号一列，没有读`,
  lines: (lines: number) => `${lines} 行是分段、小计、签名或重复的表头，没有当作住户`,
} as const

/** Why a whole sheet is not stored: one column was probably taken for another. */
export const stopTexts = {
  doubtful: (share: number) => `${share}% 的行看不懂，像是列名对错了，请改好每一列当作什么再导入`,
  oneName: (name: string, share: number) =>
    `${share}% 的行姓名都是“${name}”，像是列名对错了，请改好每一列当作什么再导入`,
} as const

export const importErrorTexts = {
  SHEET_UNREADABLE: ({ reason }: { reason: string }) => reason,
  SHEET_TOO_LARGE: () => sheetProblemTexts.tooLarge,
  SHEET_COLUMNS_UNKNOWN: ({ missing }: { missing: string }) =>
    `没有找到“${missing}”这一列，请在表头写上列名再导入`,
  REHEARSAL_GONE: () => '核对结果已过 30 分钟，没有导入，请重新选文件核对',
  REHEARSAL_STOPPED: () => '列名像是对错了，没有导入，请改好每一列当作什么再导入',
  BATCH_TAKEN_BACK: () => '这一批已经撤回，请刷新后核对',
} as const
