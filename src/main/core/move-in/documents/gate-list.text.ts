/** Words of the list for the gate. */
export const gateListSheetTexts = {
  title: '今日入住名单',
  none: '这一天没有预约',
  columns: {
    no: '序号',
    slot: '时间',
    unit: '房号',
    van: '搬家车牌',
    plates: '户内车辆',
    in: '进门时间',
    out: '出门时间',
  },
  total: (homes: number) => `共 ${homes} 户`,
  closing: ['门岗'],
} as const
