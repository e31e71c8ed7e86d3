import { useLocation, useNavigate } from 'react-router'
import type { Permission } from '#core/kernel/permission.ts'
import { paths } from '../../app/paths.ts'
import { useSession } from '../../app/session.tsx'
import { parcelTabsText as words } from './parcel-tabs.text.ts'
import '../../app/settings-tabs.css'

const tabs: readonly { path: string; label: string; permission: Permission }[] = [
  { path: paths.parcels, label: words.register, permission: 'parcel.list' },
  { path: paths.shift, label: words.shift, permission: 'shift.open' },
  { path: paths.notices, label: words.notices, permission: 'parcel.intake' },
  { path: paths.parcelReports, label: words.reports, permission: 'parcel.list' },
]

/** The pages of parcels and mail, beside the title of each. */
export const ParcelTabs = () => {
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const shown = tabs.filter(({ permission }) => permissions.includes(permission))
  if (shown.length < 2) return null
  return (
    <nav aria-label={words.label} className="settings-tabs">
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
