/** Words of the printed report on handing over. */
export const moveInReportSheetTexts = { title: '入住统计表', none: '没有' } as const
