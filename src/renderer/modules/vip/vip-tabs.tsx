import { type PageTab, PageTabs } from '../../app/page-tabs.tsx'
import { paths } from '../../app/paths.ts'
import { vipText } from './vip-page.text.ts'

const { tab } = vipText

const tabs: readonly PageTab[] = [
  { path: paths.vip, label: tab.entries, permission: 'vip.study' },
  { path: paths.vipStudy, label: tab.study, permission: 'vip.study' },
  { path: paths.vipTests, label: tab.tests, permission: 'vip.study' },
  { path: paths.vipCopies, label: tab.copies, permission: 'vip.approve' },
  { path: paths.vipStock(), label: tab.stock, permission: 'vip.study' },
  { path: paths.vipReports, label: tab.reports, permission: 'vip.approve' },
]

/** What stands behind the entry VIP 手册, beside the title of each of its pages. */
export const VipTabs = () => <PageTabs label={vipText.tabs} tabs={tabs} />
