/** Words of the printed report on parcels. */
export const parcelReportTexts = { title: '包裹统计表', none: '没有' } as const
