/** Words of the sheets that prove the kit. Forms of the duties keep theirs beside them. */
export const proofTexts = {
  company: '云栖里小区物业服务中心',
  offset: {
    title: '打印位置校正页',
    explain:
      '用尺量左上角十字到纸边的距离：横向、纵向都应是 20 毫米。偏差填入打印设置，右移、下移为正，再打一张核对',
    printer: (name: string) => `打印机 ${name}`,
    shift: (right: number, down: number) => `当前校正 右移 ${right} 毫米，下移 ${down} 毫米`,
    copies: '第一联 存根　第二联 业主　第三联 财务',
  },
  form: {
    title: '业主入住登记表',
    owner: '业主姓名',
    unit: '房号',
    idNo: '证件号码',
    phone: '联系电话',
    use: '房屋用途',
    uses: ['自住', '出租', '空置'],
    pets: '宠物',
    petKinds: ['无', '犬', '猫', '其他'],
    household: '同住人员',
    vehicle: '车辆',
    fee: '预缴金额',
    feeDigits: '小写',
    photo: '照片',
    remarks: '备注',
    promise:
      '本人已收到并阅读《业主手册》《临时管理规约》，所填内容属实，愿意遵守小区的各项约定，如有变更在十日内到服务中心办理',
    signers: ['业主签字', '经办人签字'],
  },
  pack: {
    title: '入住资料',
    part: (number: number) => `第 ${number} 部分`,
    clause: (number: number, text: string) => `第${number}条　${text}`,
  },
  register: {
    title: '来访登记表',
    empty: '本期没有登记',
    columns: ['序号', '时间', '来访人', '事由', '到访房号', '联系电话', '车牌', '放行人'],
  },
  handbook: { title: '贵宾接待手册', name: '姓名', unit: '房号', habits: '习惯', care: '接待要点' },
  slip: { title: '包裹领取凭条', thanks: '请核对后离开柜台' },
} as const
