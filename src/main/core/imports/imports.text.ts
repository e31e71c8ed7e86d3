import type { Column } from './imports.contract.ts'
import type { SheetProblem } from './sheet.ts'

export const columnTexts: Readonly<Record<Column, string>> = {
  zone: '区域',
  building: '楼栋',
  entrance: '单元',
  number: '房号',
  unit: '房号',
  name: '姓名',
  phone: '电话',
  relation: '关系',
  idNumber: '证件号',
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

/** Why a row is not imported. Each says what to do with it. */
export const doubtTexts = {
  noUnit: '没有房号，请补上',
  unitUnreadable: (text: string) => `看不懂房号“${text}”，请写成 3-2-1501 这样`,
  unitAmbiguous: (text: string) => `房号“${text}”有几种读法，请写成 3-2-1501 这样`,
  unitColumnsDiffer: (text: string) => `房号“${text}”和楼栋、单元两列对不上，请核对`,
  tooLong: '楼栋、单元或房号太长，请核对有没有填错列',
  zoneMissing: '看不出属于哪个区域，请加一列“区域”',
  zoneUnknown: (text: string) => `没有“${text}”这个区域，请核对`,
  zoneOfOthers: (zone: string) => `您的账号不管 ${zone} 区，请找管这个区的主管导入`,
  noName: '有电话或证件号却没有姓名，请补上',
  severalNames: '一格里有几个姓名，请一人一行',
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
  relation: (relation: string) => `与在册不同：在册关系是${relation}`,
} as const

export const inSheet = (sheet: string, reason: string): string => `表“${sheet}”：${reason}`

export const importErrorTexts = {
  SHEET_UNREADABLE: ({ reason }: { reason: string }) => reason,
  SHEET_TOO_LARGE: () => sheetProblemTexts.tooLarge,
  SHEET_COLUMNS_UNKNOWN: ({ missing }: { missing: string }) =>
    `没有找到“${missing}”这一列，请在表头写上列名再导入`,
  REHEARSAL_GONE: () => '核对结果已过 30 分钟，没有导入，请重新选文件核对',
  BATCH_TAKEN_BACK: () => '这一批已经撤回，请刷新后核对',
} as const
