import type { PlaceKind } from '#core/backup/backup.contract.ts'
import { tableNames } from '#core/backup/backup.text.ts'

const places: Readonly<Record<PlaceKind, string>> = {
  local: '这台电脑',
  removable: '移动硬盘',
  share: '共享文件夹',
}

export const backupText = {
  title: '备份与恢复',
  label: '已有的备份',
  note: (copies: number) => (copies === 0 ? '还没有备份' : `共 ${copies} 份`),
  run: '立即备份',
  running: '正在备份',
  prove: '验证这份',
  ran: (made: number) => `已备份到 ${made} 处，并读回核对`,
  provenWell: (rows: number) => `这份可以恢复，核对了 ${rows.toLocaleString('zh-CN')} 条记录`,
  provenBadly: (findings: number) => `这份有 ${findings} 处对不上，不能恢复，请重新备份并报管理员（B-02）`,
  partly: (message: string) => `有一处没有备份：${message}`,
  columns: { madeAt: '备份时间', place: '位置', size: '大小', state: '验证' },
  places,
  tables: tableNames,
  proven: '验证可恢复',
  unproven: '还没有验证',
  empty: '还没有备份',
  emptyHint: '有改动时每小时自动备份一次，也可以现在备份',
  facts: { last: '最近备份', proven: '最近验证可恢复', never: '还没有', copies: (n: number) => `${n} 份` },
  size: (bytes: number) =>
    bytes < 1_048_576
      ? `${Math.max(1, Math.round(bytes / 1_024))} KB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`,
  state: '备份情况',
  wayBack: (until: string) => `恢复前的资料保留到 ${until}`,
  revert: '退回恢复前',
  revertMatter: '退回恢复前的资料',
  copy: (when: string) => `${when} 的备份`,
  count: { table: '内容', now: '现在', backup: '备份里' },
  none: '无',
  restore: '用这份恢复',
  restoreMatter: (when: string) => `恢复到 ${when} 的备份`,
  restoreNote: '恢复前的资料留 30 天，可以退回；恢复后大家重新登录',
  close: '返回',
  placesForm: {
    open: '改备份位置',
    title: '备份位置',
    note: '这台电脑里总有一份，另外请至少加一处',
    kind: '种类',
    kinds: { removable: '移动硬盘', share: '共享文件夹' },
    folder: '文件夹',
    folderHint: '从盘符写起，放备份的文件夹要先建好',
    add: '加一处',
    remove: (folder: string) => `去掉${folder === '' ? '这一处' : folder}`,
    budget: '每处最多占用',
    budgetHint: '超出时先删最不缺的旧备份，最近两份和验证过的总会留着',
    save: '保存',
    saved: (places: number) => `已保存，备份放到 ${places + 1} 处`,
    cancel: '返回',
    folderMissing: '请输入文件夹',
    folderTwice: '这个文件夹已经有了，请换一个',
    kept: '去掉一处不删那里的备份',
  },
  keys: { choose: '选备份', open: '看这份', run: '立即备份', close: '返回' },
} as const
