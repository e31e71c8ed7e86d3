interface Added {
  readonly unitsAdded: number
  readonly personsAdded: number
  readonly vehiclesAdded: number
}

const counted = ({ unitsAdded, personsAdded, vehiclesAdded }: Added): string =>
  `房屋 ${unitsAdded} 户、人员 ${personsAdded} 人、车辆 ${vehiclesAdded} 辆`

/** What `desk import` says on standard error. */
export const importTexts = {
  unknownKind: (kinds: readonly string[]) => `选项 --kind 请填 ${kinds.join(' 或 ')}`,
  noFile: '请写明要导入的文件',
  fileUnreadable: (name: string) => `读不到文件“${name}”，请核对名字和位置`,
  doubtful: (row: number, reason: string) => `第 ${row} 行：${reason}`,
  rehearsed: (added: Added, doubtful: number) =>
    `可新增${counted(added)}，存疑 ${doubtful} 行；加上 --commit 才会导入`,
  stored: (added: Added) => `已导入${counted(added)}`,
} as const
