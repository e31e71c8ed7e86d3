import { Segmented } from 'antd'
import { useLocation, useNavigate } from 'react-router'
import type { Permission } from '#core/kernel/permission.ts'
import { paths } from '../../app/paths.ts'
import { useSession } from '../../app/session.tsx'
import { tabsText as text } from './move-in-tabs.text.ts'

const tabs: readonly { path: string; label: string; permission: Permission }[] = [
  { path: paths.moveIn, label: text.cases, permission: 'movein.work' },
  { path: paths.keys(), label: text.keys, permission: 'key.issue' },
  { path: paths.archive(), label: text.archive, permission: 'movein.work' },
]

/** The pages of moving in, beside the title of each. */
export const MoveInTabs = () => {
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  return (
    <Segmented
      aria-label={text.label}
      value={tabs.find(({ path }) => path === pathname)?.path ?? paths.moveIn}
      onChange={(path) => void navigate(path)}
      options={tabs
        .filter(({ permission }) => permissions.includes(permission))
        .map(({ path, label }) => ({ value: path, label }))}
    />
  )
}
