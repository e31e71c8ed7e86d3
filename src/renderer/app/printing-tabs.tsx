import { t } from './app.text.ts'
import { type PageTab, PageTabs } from './page-tabs.tsx'
import { paths } from './paths.ts'

const tabs: readonly PageTab[] = [
  { path: paths.printDesk, label: t.printing.service, permission: 'printdesk.work' },
  { path: paths.faxOut(), label: t.printing.fax, permission: 'fax.work' },
  { path: paths.printing, label: t.printing.own, permission: 'print.log.read' },
]

/** What stands behind the entry 打印传真. */
export const PrintingTabs = () => <PageTabs label={t.printing.tabs} tabs={tabs} />
