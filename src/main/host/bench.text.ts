/** What `desk bench` says on standard error. */
export const benchTexts = {
  unknownArea: (areas: readonly string[]) => `选项 --area 请填 ${areas.join('、')} 中的一个`,
  measuring: (area: string) => `正在测量：${area}`,
} as const
