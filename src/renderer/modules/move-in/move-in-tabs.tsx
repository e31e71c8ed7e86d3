import { type PageTab, PageTabs } from '../../app/page-tabs.tsx'
import { paths } from '../../app/paths.ts'
import { tabsText as text } from './move-in-tabs.text.ts'

const tabs: readonly PageTab[] = [
  { path: paths.moveIn, label: text.cases, permission: 'movein.work' },
  { path: paths.keys(), label: text.keys, permission: 'key.issue' },
  { path: paths.archive(), label: text.archive, permission: 'movein.work' },
  { path: paths.moveInReports, label: text.reports, permission: 'movein.work' },
]

/** The pages of moving in. */
export const MoveInTabs = () => <PageTabs label={text.label} tabs={tabs} />
