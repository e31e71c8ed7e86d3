export const unitReadingText = {
  two: (building: string, entrance: string) =>
    entrance === '' ? `${building} 栋` : `${building} 栋 ${entrance}`,
  three: (building: string, entrance: string, number: string) =>
    `${building} 栋 ${entrance} 单元${number === '' ? '' : ` ${number}`}`,
} as const
