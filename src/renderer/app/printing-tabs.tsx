import { useLocation, useNavigate } from 'react-router'
import type { Permission } from '#core/kernel/permission.ts'
import { t } from './app.text.ts'
import { paths } from './paths.ts'
import { useSession } from './session.tsx'
import './settings-tabs.css'

const tabs: readonly { path: string; label: string; permission: Permission }[] = [
  { path: paths.printDesk, label: t.printing.service, permission: 'printdesk.work' },
  { path: paths.faxOut(), label: t.printing.fax, permission: 'fax.work' },
  { path: paths.printing, label: t.printing.own, permission: 'print.log.read' },
]

/** What stands behind the entry 打印传真, beside the title of each of its pages. */
export const PrintingTabs = () => {
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const shown = tabs.filter(({ permission }) => permissions.includes(permission))
  if (shown.length < 2) return null
  return (
    <nav aria-label={t.printing.tabs} className="settings-tabs">
      {shown.map(({ path, label }) => (
        <button
          key={path}
          type="button"
          className="settings-tab"
          aria-current={path === pathname || pathname.startsWith(`${path}/`) ? 'page' : undefined}
          onClick={() => void navigate(path)}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}
