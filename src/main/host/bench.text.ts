/** What `desk bench` says on standard error. */
export const benchTexts = {
  unknownArea: (areas: readonly string[]) => `选项 --area 请填 ${areas.join('、')} 中的一个`,
  measuring: (area: string) => `正在测量：${area}`,
  noBrowser: '没有找到 Chromium、Chrome 或 Edge，界面的数字量不出来',
  noBuild: '界面还没有构建，请先运行 npm run build',
} as const
