import { useLocation, useNavigate } from 'react-router'
import type { Permission } from '#core/kernel/permission.ts'
import { useSession } from './session.tsx'
import './page-tabs.css'

export interface PageTab {
  readonly path: string
  readonly label: string
  readonly permission?: Permission
}

/** The one whose page is open: a page below it counts as its own, unless that has a tab itself. */
const tabOf = (tabs: readonly PageTab[], pathname: string): PageTab | undefined =>
  tabs.find(({ path }) => path === pathname) ?? tabs.find(({ path }) => pathname.startsWith(`${path}/`))

interface PageTabsProps {
  label: string
  tabs: readonly PageTab[]
}

/** The pages behind one entry of the rail, beside the title of each; those that the clerk may open. */
export const PageTabs = ({ label, tabs }: PageTabsProps) => {
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const shown = tabs.filter(({ permission }) => permission === undefined || permissions.includes(permission))
  if (shown.length < 2) return null
  const current = tabOf(shown, pathname)
  return (
    <nav aria-label={label} className="page-tabs">
      {shown.map((tab) => (
        <button
          key={tab.path}
          type="button"
          className="page-tab"
          aria-current={tab === current ? 'page' : undefined}
          onClick={() => void navigate(tab.path)}
        >
          {tab.label}
        </button>
      ))}
    </nav>
  )
}
