/** What `desk import` says on standard error. */
export const importTexts = {
  unknownKind: (kinds: readonly string[]) => `选项 --kind 请填 ${kinds.join(' 或 ')}`,
  noFile: '请写明要导入的文件',
  fileUnreadable: (name: string) => `读不到文件“${name}”，请核对名字和位置`,
  doubtful: (row: number, reason: string) => `第 ${row} 行：${reason}`,
  rehearsed: (units: number, persons: number, doubtful: number) =>
    `可新增房屋 ${units} 户、人员 ${persons} 人，存疑 ${doubtful} 行；加上 --commit 才会导入`,
  stored: (units: number, persons: number) => `已导入房屋 ${units} 户、人员 ${persons} 人`,
} as const
