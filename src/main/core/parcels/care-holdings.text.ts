/** What the print-out, the erasure and the retention plan say of what stands around parcels. */
export const heldCareTexts = {
  waybills: { title: '面单上的写法', columns: ['姓名', '电话尾号', '见过几次'] },
  letters: { title: '代收委托', columns: ['签字日期', '有效到', '结束日期'] },
  agents: { title: '指定的代收人', columns: ['姓名', '关系', '电话', '起', '有效到'] },
  answers: { title: '对代收的答复', columns: ['包裹', '时间', '答复'] },
  incidentHold: (no: string) => `包裹异常 ${no} 还没有办结，请先办结`,
  pictures: {
    photos: { title: '包裹照片', basis: '个人信息保护法 19 条，90 天' },
    signatures: { title: '取件签名和取件人照片', basis: '个人信息保护法 19 条，一年' },
  },
  announcedHeld: { title: '预报过的包裹', columns: ['单号', '预报时间', '备注'] },
  announced: { title: '一年前预报的包裹', basis: '个人信息保护法 19 条' },
  couriers: { title: '一年没来的快递员姓名和电话', basis: '个人信息保护法 19 条' },
  waybillNames: { title: '一年没再见到的面单写法', basis: '个人信息保护法 19 条' },
  searched: { title: '入库时没查到人、当时输入的字', basis: '个人信息保护法 19 条' },
  agentNames: { title: '结束一年的代收人姓名和电话', basis: '个人信息保护法 19 条' },
} as const
