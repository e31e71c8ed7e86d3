import {
  ExportOutlined,
  FileExcelOutlined,
  FolderOpenOutlined,
  InboxOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Permission } from '#core/kernel/permission.ts'
import { paths } from '../../app/paths.ts'
import { useSession } from '../../app/session.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { deskText } from './work-desk-page.text.ts'
import './desk.css'

interface DeskAct {
  readonly label: string
  readonly icon: ReactNode
  readonly path: string
  readonly permission: Permission
  readonly keyCap?: string
}

/** What a desk does all day, each one key or one click away. */
const acts: readonly DeskAct[] = [
  {
    label: deskText.intake,
    icon: <InboxOutlined />,
    path: paths.intake(),
    permission: 'parcel.intake',
    keyCap: 'F3',
  },
  {
    label: deskText.release,
    icon: <ExportOutlined />,
    path: paths.release(),
    permission: 'parcel.release',
    keyCap: 'F4',
  },
  {
    label: deskText.register,
    icon: <UnorderedListOutlined />,
    path: paths.parcels,
    permission: 'parcel.list',
  },
  { label: deskText.files, icon: <FolderOpenOutlined />, path: paths.files(), permission: 'person.read' },
  { label: deskText.import, icon: <FileExcelOutlined />, path: paths.import, permission: 'import.commit' },
  { label: deskText.staff, icon: <TeamOutlined />, path: paths.staff, permission: 'staff.manage' },
]

export const DeskActs = () => {
  const { permissions } = useSession()
  const navigate = useNavigate()
  return (
    <nav aria-label={deskText.acts} className="desk-acts">
      {acts
        .filter(({ permission }) => permissions.includes(permission))
        .map(({ label, icon, path, keyCap }, index) => (
          <Button
            key={path}
            className="desk-act"
            icon={icon}
            type={index === 0 ? 'primary' : 'default'}
            aria-keyshortcuts={keyCap}
            onClick={() => void navigate(path)}
          >
            {label}
            {keyCap !== undefined && <KeyCap onFill={index === 0}>{keyCap}</KeyCap>}
          </Button>
        ))}
    </nav>
  )
}
