import type { CaseFilter } from '#core/move-in/move-in.contract.ts'

interface BuildingCount {
  readonly zone: string
  readonly building: string
  readonly homes: number
  readonly unplanned: number
}

interface BuildingSaid {
  readonly homes: number
  readonly days: number
  readonly before: number
}

export const casesText = {
  title: '入住',
  note: (day: string, planned: number, here: number) => `${day}预约 ${planned} 户，正在办 ${here} 户`,
  today: '今天',
  dayOf: (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
  label: '入住单',
  filters: {
    day: '今天',
    here: '在办',
    onHold: '暂缓',
    overdue: '逾期未办',
    lacking: '缺件',
    unarchived: '待归档',
  } satisfies Record<CaseFilter, string>,
  columns: {
    slot: '时间',
    queue: '排队号',
    unit: '房号',
    owners: '业主',
    kind: '办什么',
    state: '到哪一步',
    next: '下一站',
    note: '留意',
    caseNo: '单号',
  },
  noSlot: '—',
  walkIn: '未预约',
  lacking: (count: number) => `缺 ${count} 件`,
  held: (until: string) => `${until} 复验`,
  sinceHandover: (hours: number) => `交付 ${hours} 小时未归档`,
  late: (days: string) => `预约 ${days}`,
  shown: (count: number) => `共 ${count} 户`,
  empty: {
    day: '今天没有预约的住户',
    here: '没有正在办的住户',
    onHold: '没有暂缓的住户',
    overdue: '没有逾期的住户',
    lacking: '没有缺件的住户',
    unarchived: '没有待归档的住户',
  } satisfies Record<CaseFilter, string>,
  emptyHint: '有人来办入住，先建一张入住单',
  add: '新建入住单',
  building: {
    open: '排一栋楼',
    title: '排一栋楼的预约',
    building: '楼栋',
    choice: ({ zone, building, homes, unplanned }: BuildingCount) =>
      `${zone} 区 ${building} 栋，共 ${homes} 户，没排的 ${unplanned} 户`,
    firstDay: '从哪天起',
    noticeDate: '通知书日期',
    day: '2026-12-01',
    spans: '接待时间',
    spansHint: '上午下午各写一段，空一格',
    minutes: '每户几分钟',
    atOnce: '同时接待几户',
    batch: '交付批次',
    save: (homes: number) => `排 ${homes} 户`,
    key: '排好',
    cancel: '先不排',
    homes: '各户的时间',
    note: ({ homes, days, before }: BuildingSaid) =>
      [
        days === 0 ? `${homes} 户` : `${homes} 户，排 ${days} 天`,
        before === 0 ? '' : `另有 ${before} 户以前排过`,
      ]
        .filter(Boolean)
        .join('，'),
    left: '先不排',
    done: (homes: number) => `已排 ${homes} 户的预约`,
    nothing: '请选楼栋，并至少勾一户',
    wrongDay: '日期写成 2026-12-01 这样',
    wrongSpans: '接待时间写成 09:00-11:30 13:30-17:00 这样',
    wrongMinutes: '请填 1 到 240 分钟',
    wrongAtOnce: '请填 1 到 20 户',
    noRoom: '一段接待时间里排不下一户，请改短每户的分钟数',
  },
  day: '哪一天',
  keys: { choose: '选', open: '打开', filter: '换名单', add: '新建', building: '排一栋楼', back: '返回' },
  plan: {
    title: '新建入住单',
    unit: '房号',
    unitHint: '写成 5-1-802 这样，也可以写姓名或电话尾号',
    unitMissing: '请输入房号，并在下面选中一户',
    kind: '办什么',
    date: '预约日期',
    dateHint: '现在就来办的空着',
    slot: '预约时间',
    slotHint: '写成 09:30 这样',
    area: '建筑面积',
    areaUnit: '㎡',
    houseType: '户型',
    save: '建单',
    saveAndOpen: '建单并打开',
    cancel: '先不建',
    done: (caseNo: string) => `已建单 ${caseNo}`,
    wrongDate: '日期写成 2026-11-24 这样',
    wrongArea: '面积写成 118.6 这样',
  },
} as const
