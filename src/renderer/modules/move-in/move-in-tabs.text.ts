export const tabsText = {
  label: '入住的各页',
  cases: '名单',
  keys: '钥匙',
  archive: '档案',
  reports: '报表',
} as const
