/** What the print-out of a person's data and the plan of what goes say of moving in. */
export const heldCaseTexts = {
  entries: { title: '入住登记里填的内容', columns: ['单号', '房号', '项目', '内容'] },
  scans: { title: '入住时留的扫描件', columns: ['单号', '房号', '扫描日期'] },
  keys: { title: '本人借用的钥匙', columns: ['保管单号', '借出时间', '归还时间', '电话', '证件尾号'] },
  open: (caseNo: string) => `${caseNo} 还没有办完，请先办完或取消`,
  contract: (until: string) => `签过的入住文件还在诉讼时效内，${until} 以后可以删除`,
  file: {
    title: '业主档案和入住登记',
    basis: '北京 71 条、上海 47 条，随房屋保存；业主迁出三年后可申请删除',
  },
  keyNames: { title: '借钥匙、借档案的人名和电话', basis: '民法典 188 条，诉讼时效三年' },
} as const
