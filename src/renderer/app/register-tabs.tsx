import { t } from './app.text.ts'
import { type PageTab, PageTabs } from './page-tabs.tsx'
import { paths } from './paths.ts'

const tabs: readonly PageTab[] = [
  { path: paths.contacts(), label: t.registers.contacts, permission: 'register.contact' },
  { path: paths.downtime, label: t.registers.downtime, permission: 'register.contact' },
]

/** What stands behind the entry 更多登记. */
export const RegisterTabs = () => <PageTabs label={t.registers.tabs} tabs={tabs} />
