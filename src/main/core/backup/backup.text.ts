import type { BackupWarning } from './backup.contract.ts'

export const backupErrorTexts = {
  BACKUP_RUNNING: () => '正在备份或恢复，请等它做完再试',
  BACKUP_PLACE_MISSING: () => '找不到备份盘，没有备份，请插好移动硬盘或连上共享文件夹再试，原有备份没有变动',
  BACKUP_FILE_MISSING: () => '找不到这份备份文件，没有恢复，请插好备份盘或核对文件的位置',
  BACKUP_PLACE_FULL: ({ freeMb }: { freeMb: number }) =>
    `备份盘只剩 ${freeMb} MB，没有备份，请清理备份盘或换一个，原有备份没有变动`,
  BACKUP_PLACE_READ_ONLY: () => '备份盘不能写入，没有备份，请检查写保护开关或换一个，原有备份没有变动',
  BACKUP_PLACE_UNSUITABLE: ({ reason }: { reason: keyof typeof placeReasons }) => placeReasons[reason],
  BACKUP_UNREADABLE: () => '这不是本程序的备份文件，请核对选的文件',
  BACKUP_DAMAGED: () => '这份备份读不通，没有恢复，请换一份备份，并报管理员（B-01）',
  BACKUP_NEWER: () => '这份备份由更新的程序写成，没有恢复，请先升级程序再试',
  BACKUP_OF_ANOTHER: () => '这份备份属于另一个资料库，请输入那个资料库的恢复码',
  BACKUP_NOT_PROVEN: ({ findings }: { findings: number }) =>
    `这份备份有 ${findings} 处对不上，没有恢复，请换一份备份，并报管理员（B-02）`,
  BACKUP_FILES_BROKEN: ({ files }: { files: number }) =>
    `备份里缺 ${files} 份附件，没有恢复，请插好有附件的备份盘再试（B-03）`,
  BACKUP_FILES_UNREADABLE: ({ files }: { files: number }) =>
    `有 ${files} 份附件读不通，没有备份进去，其余内容已备份，请报管理员（B-04）`,
  BACKUP_FAILED: () => '备份没有做成，原有备份没有变动，请再备份一次，仍不行请报管理员（B-05）',
  NO_WAY_BACK: () => '没有可以退回的资料，恢复已超过 30 天或没有恢复过，请报管理员',
  RESCUE_NOT_NEEDED: () => '资料库没有损坏，请直接登录',
  SALVAGE_EMPTY: () => '损坏的资料库里读不出内容，请改用备份恢复，原文件没有变动',
} as const

export const placeReasons = {
  relative: '请填写完整的文件夹位置，从盘符写起',
  missing: '找不到这个文件夹，请插好移动硬盘或连上共享文件夹再试',
  inside: '备份不能放在资料库自己的文件夹里，请选另一块盘',
  readOnly: '这个文件夹不能写入，请检查写保护开关或换一个',
} as const

export const backupWarningTexts: Readonly<Record<BackupWarning, string>> = {
  none: '还没有备份，请现在备份一次',
  old: '最近 3 天没有备份成功，请现在备份一次',
  failing: '最近一次备份没有成功，请到备份页查看原因',
  unproven: '备份最近没有验证过能否恢复，请到备份页验证一次',
  proofFailed: '最近一次验证发现备份不能恢复，请马上重新备份并报管理员（B-02）',
  oneDisk: '备份只在这台电脑里，请加一个移动硬盘或共享文件夹',
  awayOld: '移动盘上的备份已超过 7 天，请插上移动盘备份一次',
  overBudget: '备份占用超过设定的大小，请加大限额或清理备份盘',
}

/** The same in the few words that the key bar has room for. */
export const backupBadgeTexts: Readonly<Record<BackupWarning, string>> = {
  none: '还没有备份',
  old: '3 天没有备份',
  failing: '备份没有成功',
  unproven: '备份没有验证',
  proofFailed: '备份不能恢复',
  oneDisk: '备份只在这台电脑里',
  awayOld: '移动盘该备份了',
  overBudget: '备份超出限额',
}

/** What a count is called. Tables that are not named here help the program alone. */
export const tableNames: Readonly<Record<string, string>> = {
  parcel: '包裹',
  person: '人员',
  unit: '房屋',
  vehicle: '车辆',
  print: '打印记录',
  stored_file: '附件',
  staff: '员工账号',
  audit: '操作记录',
}

export const backupTexts = {
  provenRecently: '最近验证可恢复',
  backUpNow: '立即备份',
  marker: '这个文件夹由物业前台程序存放备份，请保留本文件，恢复时需要恢复码\r\n',
} as const
