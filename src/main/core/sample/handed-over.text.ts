/** What invented families of the days before have to say. */
export const handedOverTexts = {
  place: (box: number) => `A 柜 2 层 ${box} 盒`,
  hold: '主卧飘窗渗水，修好再收',
  custody: {
    what: '入户门',
    place: '钥匙柜 1 排',
    purpose: '保修期内维修',
    borrowers: '施工单位，由前台陪同',
    notice: '先打电话，业主同意才借',
  },
  loan: { borrower: '贾师傅', phone: '13900009911', paperTail: '2214', reason: '修主卧飘窗' },
  defects: [
    { room: 'masterBedroom', item: 'window', text: '窗框密封胶开裂', severity: 'B' },
    { room: 'kitchen', item: 'floor', text: '地砖空鼓', severity: 'B' },
    { room: 'living', item: 'wall', text: '墙面划痕', severity: 'C' },
  ],
} as const
