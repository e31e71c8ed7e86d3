export const packName = (day: string): string => `诊断包-${day}.json`
