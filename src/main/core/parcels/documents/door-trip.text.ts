/** Words of the sheet that goes to the doors. */
export const doorTripTexts = {
  title: '送件单',
  empty: '没有要送的',
  columns: {
    no: '序号',
    unit: '房号',
    addressee: '收件人',
    what: '物品',
    shelfNo: '货架号',
    signature: '签收人',
    time: '时间',
    result: '结果',
  },
  note: '当面看过外包装再签；没人在家的带回原位，不放门口',
  closing: ['送件人', '回来核对', '日期'],
} as const
