/**
 * How an act of the trail is read: room, then act, as the contract names them. A test asks for a word for each
 * procedure that writes the trail.
 */
interface RoomWords {
  readonly name: string
  readonly acts: Readonly<Record<string, string>>
}

export const trailRooms: Readonly<Record<string, RoomWords>> = {
  backup: {
    name: '备份',
    acts: { changePlaces: '改备份位置', prove: '验证', restore: '恢复', revert: '退回恢复前', run: '备份' },
  },
  carriers: { name: '快递资料', acts: { putPattern: '改单号规则', putPoint: '改取件点' } },
  contacts: { name: '来电来访', acts: { add: '登记', close: '办结' } },
  doorTrips: { name: '送上门', acts: { settle: '回来登记', takeOut: '带出' } },
  drafts: { name: '草稿', acts: {} },
  expected: { name: '预告包裹', acts: { announce: '登记', cancel: '取消' } },
  fax: {
    name: '传真',
    acts: {
      ...{ prepare: '登记待发', dial: '拨号', result: '记发送结果', accept: '没发全也算发过' },
      ...{ confirm: '确认对方收到', abandon: '不发了', receive: '登记来件', askResend: '请对方重发' },
      ...{ notify: '通知领取', collect: '领走', returnWrong: '错收退回', destroy: '销毁' },
    },
  },
  fees: {
    name: '收费',
    acts: {
      ...{ saveTariff: '改收费标准', bill: '出账', drop: '取消账单', collect: '收款', refund: '退押金' },
      ...{ setInvoice: '记发票', confirmArrival: '确认到账', reverse: '冲销', closeTill: '日结' },
    },
  },
  imports: { name: '导入', acts: { commit: '导入', takeBack: '撤回' } },
  jobs: {
    name: '自动任务',
    acts: {
      'backup-plugged-in': '备份到插上的盘',
      'mask-faxes': '到期清理传真',
      'mask-print-jobs': '到期清理打印登记',
      'outdated-papers': '作废过时表格',
      'parcel-labels': '打印标签',
      'prove-backup': '验证备份',
      'prune-commands': '清理提交记号',
      'remove-gone-files': '清理没人用的文件',
      'sweep-unfinished-files': '清理没传完的文件',
      backup: '备份',
      retention: '到期清理',
    },
  },
  moveIn: {
    name: '入住',
    acts: {
      ...{ plan: '排号', notify: '发通知', checkIn: '报到', save: '填写', startStation: '开始一站' },
      ...{ finishStation: '办结一站', skipStation: '跳过一站', setDocument: '看证件', hold: '缓办' },
      ...{ handOver: '交付', archive: '归档', cancel: '取消', reopen: '重新打开', swap: '换房改号' },
      ...{ countersign: '补签', setCells: '验房', addDefect: '记问题', changeDefect: '改问题' },
      ...{ recheckDefect: '复验', readMeter: '抄表', dropMeter: '删抄表', setKeys: '点钥匙' },
      ...{ takeKeys: '代管钥匙', giveKeysBack: '退还钥匙', lendKeys: '借出钥匙', returnKeys: '收回钥匙' },
      ...{ placeFile: '档案上架', addPage: '档案加页', lendFile: '借出档案', returnFile: '收回档案' },
      ...{ addScan: '存扫描件', scan: '看扫描件', dropScan: '撤下扫描件' },
    },
  },
  moveInPapers: {
    name: '入住文件',
    acts: {
      ...{ settle: '写定', printPack: '打印整套', resumePack: '接着打印', sign: '签字' },
      ...{ printBlanks: '打印空白表', reserveBlanks: '空白表取号', enterBlank: '登记手填的表' },
      ...{
        saveSetting: '改表格设置',
        saveFacts: '改公司资料',
        saveOffset: '改打印位置',
        saveClauses: '改协议条款',
      },
    },
  },
  notices: {
    name: '取件通知',
    acts: {
      ...{ record: '记通知结果', revealPhone: '看电话', text: '看通知内容' },
      ...{ smsFile: '导出短信名单', makeSlips: '打印通知单' },
    },
  },
  parcelIncidents: {
    name: '包裹异常',
    acts: { report: '登记', change: '改动', close: '办结', sheet: '看处理单' },
  },
  parcelItems: {
    name: '包裹',
    acts: {
      ...{ takeIn: '收下', refuse: '拒收', relocate: '换货位', handBack: '退快递员', forward: '转交' },
      ...{ takeBack: '收回', pickUp: '取走', undo: '撤销', reverse: '退回在库', closeByForce: '强制结案' },
      keep: '延长保管',
    },
  },
  parcelReports: { name: '包裹报表', acts: { workbook: '导出表格' } },
  moveInReports: { name: '入住报表', acts: { workbook: '导出表格' } },
  parcels: {
    name: '包裹',
    acts: {
      ...{ intake: '入库', assign: '认领', withdraw: '撤回', release: '出库', printLabels: '打印标签' },
      ...{ picture: '看照片', pickupCode: '看取件码', register: '导出登记簿' },
    },
  },
  people: {
    name: '人员',
    acts: {
      ...{ reveal: '看明文', add: '新增', moveIn: '迁入', correct: '改正', moveOut: '迁出' },
      ...{ setShares: '改份额', addVehicle: '登记车辆', removeVehicle: '取消车辆' },
      ...{ giveConsent: '签同意书', withdrawConsent: '撤回同意' },
    },
  },
  printDesk: {
    name: '打印复印',
    acts: {
      ...{ save: '登记', void: '作废', collect: '收款', dispute: '记争议', refuse: '不办并登记' },
      ...{ acknowledge: '报告已知', publishPrices: '公布价目' },
    },
  },
  printing: {
    name: '打印',
    acts: {
      ...{ changeSetup: '改打印机', printTest: '打测试页', newRoll: '换标签纸', reserve: '取编号' },
      ...{ reserved: '取编号', preview: '预览', print: '打印', reprint: '补打', cancel: '取消打印' },
      ...{ void: '作废', answer: '确认出纸', kept: '看留底' },
    },
  },
  privacy: {
    name: '个人信息',
    acts: {
      ...{ export: '打印本人资料', placeHold: '法定保留', releaseHold: '解除保留' },
      ...{ erase: '删除', retention: '到期清理' },
    },
  },
  receiving: {
    name: '代收委托',
    acts: {
      ...{ recordLetter: '登记委托书', endLetter: '结束委托', addAgent: '加代收人' },
      recordAnswer: '记答复',
      ...{ endAgent: '取消代收人', stop: '停收', endStop: '恢复代收' },
    },
  },
  rescue: { name: '抢救', acts: { restore: '恢复', salvage: '抢救' } },
  search: { name: '查找', acts: { reindex: '重建索引' } },
  settings: { name: '设置', acts: { change: '改动' } },
  setup: {
    name: '打开资料库',
    acts: {
      'rows-lost': '发现记录丢失',
      'anchor-missing': '锚点缺失',
      create: '首次设置',
      open: '打开',
      openWithRecoveryCode: '用恢复码打开',
    },
  },
  shelfRun: {
    name: '整批入库',
    acts: {
      ...{ begin: '开始', change: '改动', store: '入库', scan: '扫描', aside: '放一边' },
      ...{ takeBack: '撤回', end: '结束' },
    },
  },
  shifts: {
    name: '交接班',
    acts: {
      ...{ open: '接班', close: '交班', beginCount: '开始清点', tick: '清点', scan: '扫码清点' },
      ...{ finishCount: '清点结束', passOn: '留言', readNote: '看留言', doneNote: '留言办完' },
    },
  },
  staff: {
    name: '员工',
    acts: {
      ...{ create: '新建', change: '改动', setSecret: '改密码', signIn: '登录', signInByBadge: '刷卡登录' },
      ...{ lock: '锁定', unlock: '解锁', approve: '主管同意', 'add-desk': '加前台' },
      'signed-in-by-badge': '刷卡登录',
      'signed-in-by-password': '用密码登录',
      'signed-in-by-pin': '用 PIN 登录',
      'unknown-badge': '刷了不认识的卡',
      'wrong-password': '密码不对',
      'wrong-pin': 'PIN 不对',
      'set-password': '改密码',
      'set-pin': '改 PIN',
      'set-badge': '登记工牌',
    },
  },
  trail: { name: '操作记录', acts: { report: '查询' } },
  vip: {
    name: 'VIP 手册',
    acts: {
      ...{ create: '新建', save: '填写', propose: '送审', reopen: '重新打开', clearMark: '放行检查' },
      ...{ approve: '批准', sendBack: '退回', retire: '停用', addPhoto: '加照片' },
    },
  },
  vipStudy: { name: 'VIP 手册', acts: { recall: '认人', readEdition: '阅签' } },
  vipTests: {
    name: '手册考试',
    acts: {
      ...{ assign: '安排', withdraw: '取消', begin: '开考', answer: '作答', score: '记成绩' },
      sheetBack: '收卷',
    },
  },
  vipCopies: {
    name: 'VIP 手册',
    acts: {
      ...{
        publish: '定版',
        make: '做一本',
        export: '导出文件',
        issue: '发放',
        sight: '核对',
        recall: '收回',
      },
      ...{ takeBack: '交回', destroy: '销毁', void: '作废', lose: '登记丢失' },
    },
  },
}

/** What a record is called, beside its own title. */
export const trailKinds: Readonly<Record<string, string>> = {
  'cash-up': '日结',
  'classified-refusal': '不办登记',
  'clause-text': '协议条款',
  'counter-charge': '打印收费',
  contact: '来电来访',
  'door-trip': '送上门',
  'expected-parcel': '预告包裹',
  'fax-in': '来件传真',
  'fax-out': '代发传真',
  'fee-charge': '账单',
  'fee-tariff': '收费标准',
  'file-loan': '档案借阅',
  'form-setting': '表格设置',
  'import-batch': '导入',
  'key-custody': '代管钥匙',
  'key-loan': '借钥匙',
  'label-roll': '标签纸',
  'move-in': '入住户',
  'move-in-report': '入住报表',
  'owner-file': '业主档案',
  'parcel-incident': '包裹异常',
  'parcel-register': '包裹登记簿',
  'pass-on-note': '交接留言',
  'price-list': '价目表',
  'print-job': '打印复印',
  'print-setup': '打印机设置',
  'print-sheet': '表格',
  'receipt-offset': '打印位置',
  'shelf-run': '整批入库',
  'shift-count': '清点',
  'vip-card': '认人卡',
  'vip-copy': 'VIP 手册',
  'vip-edition': 'VIP 手册版本',
  'vip-entry': 'VIP 手册',
  'vip-sitting': '手册考试',
  'vip-test': '手册考试',
  backup: '备份',
  case: '入住户',
  compound: '小区',
  consent: '同意书',
  defect: '验房问题',
  deposit: '押金',
  desk: '前台',
  fax: '传真',
  house: '资料库',
  import: '导入',
  parcel: '包裹',
  people: '人员',
  person: '人员',
  print: '打印',
  receipt: '收据',
  refusal: '没有办成',
  retention: '到期清理',
  search: '查找',
  settings: '设置',
  shift: '班次',
  staff: '员工',
  unit: '房屋',
  vehicle: '车辆',
  zone: '区域',
}
