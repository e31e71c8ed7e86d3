/** Names of the pages of parcels and mail. */
export const parcelTabsText = {
  label: '包裹信件',
  register: '登记',
  notices: '通知',
  door: '送上门',
  agreed: '约定',
  incidents: '异常',
  shift: '交接班',
  reports: '报表',
} as const
