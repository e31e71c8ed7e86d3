/** Names of the pages of parcels and mail. */
export const parcelTabsText = {
  label: '包裹信件',
  register: '登记',
  notices: '通知',
  shift: '交接班',
  reports: '报表',
} as const
