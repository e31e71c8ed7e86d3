import { t } from './app.text.ts'
import { type PageTab, PageTabs } from './page-tabs.tsx'
import { paths } from './paths.ts'

const tabs: readonly PageTab[] = [
  { path: paths.deskSetup, label: t.settings.desk },
  { path: paths.printers, label: t.settings.printers, permission: 'settings' },
  { path: paths.carriers, label: t.settings.carriers, permission: 'settings' },
  { path: paths.parcelRules, label: t.settings.parcels, permission: 'settings' },
  { path: paths.forms, label: t.settings.forms, permission: 'settings' },
  { path: paths.staff, label: t.settings.staff, permission: 'staff.manage' },
  { path: paths.backup, label: t.settings.backup, permission: 'backup.run' },
  { path: paths.oversight, label: t.settings.oversight, permission: 'audit.state' },
]

/** What can be set. */
export const SettingsTabs = () => <PageTabs label={t.settings.tabs} tabs={tabs} />
