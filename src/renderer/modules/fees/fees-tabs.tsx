import { type PageTab, PageTabs } from '../../app/page-tabs.tsx'
import { paths } from '../../app/paths.ts'
import { feesText as words } from './fees.text.ts'

const tabs: readonly PageTab[] = [
  { path: paths.receipts(), label: words.tabs.receipts },
  { path: paths.deposits(), label: words.tabs.deposits },
  { path: paths.openCharges, label: words.tabs.openCharges },
  { path: paths.till, label: words.tabs.till },
  { path: paths.tariffs, label: words.tabs.tariffs, permission: 'settings' },
]

const collect: PageTab = { path: paths.fees(), label: words.tabs.collect }

/** The pages of money. */
export const FeesTabs = () => <PageTabs label={words.tabsLabel} tabs={[collect, ...tabs]} />
