import { useLocation, useNavigate } from 'react-router'
import type { Permission } from '#core/kernel/permission.ts'
import { t } from './app.text.ts'
import { paths } from './paths.ts'
import { useSession } from './session.tsx'
import './settings-tabs.css'

const tabs: readonly { path: string; label: string; permission?: Permission }[] = [
  { path: paths.deskSetup, label: t.settings.desk },
  { path: paths.printers, label: t.settings.printers, permission: 'settings' },
  { path: paths.carriers, label: t.settings.carriers, permission: 'settings' },
  { path: paths.forms, label: t.settings.forms, permission: 'settings' },
  { path: paths.staff, label: t.settings.staff, permission: 'staff.manage' },
  { path: paths.backup, label: t.settings.backup, permission: 'backup.run' },
  { path: paths.oversight, label: t.settings.oversight, permission: 'audit.state' },
]

/** What can be set, beside the title of each page of the settings. */
export const SettingsTabs = () => {
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const shown = tabs.filter(({ permission }) => permission === undefined || permissions.includes(permission))
  if (shown.length < 2) return null
  return (
    <nav aria-label={t.settings.tabs} className="settings-tabs">
      {shown.map(({ path, label }) => (
        <button
          key={path}
          type="button"
          className="settings-tab"
          aria-current={path === pathname ? 'page' : undefined}
          onClick={() => void navigate(path)}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}
