import {
  ExportOutlined,
  FileExcelOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  InboxOutlined,
  PrinterOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Permission } from '#core/kernel/permission.ts'
import { paths } from '../../app/paths.ts'
import { useSession } from '../../app/session.tsx'
import { useRead } from '../../client/use-read.ts'
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
const daily: readonly DeskAct[] = [
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
    label: deskText.moveIn.title,
    icon: <HomeOutlined />,
    path: paths.moveIn,
    permission: 'movein.work',
    keyCap: 'F8',
  },
  {
    label: deskText.ownerService,
    icon: <PrinterOutlined />,
    path: paths.printDesk,
    permission: 'printdesk.work',
    keyCap: 'F7',
  },
  { label: deskText.files, icon: <FolderOpenOutlined />, path: paths.files(), permission: 'person.read' },
]

/** What comes before everything else in a house without homes, and all that an administrator does here. */
const firstDay: readonly DeskAct[] = [
  { label: deskText.import, icon: <FileExcelOutlined />, path: paths.import, permission: 'import.commit' },
  { label: deskText.staff, icon: <TeamOutlined />, path: paths.staff, permission: 'staff.manage' },
]

export const DeskActs = () => {
  const { permissions } = useSession()
  const navigate = useNavigate()
  const { data: compound } = useRead('compound', 'overview', undefined)
  const empty = compound?.zones.every(({ units }) => units === 0) ?? false
  const mine = (acts: readonly DeskAct[]) => acts.filter(({ permission }) => permissions.includes(permission))
  const usual = mine(daily)
  const acts = empty || usual.length === 0 ? [...mine(firstDay), ...usual] : usual
  return (
    <nav aria-label={deskText.acts} className="desk-acts">
      {acts.map(({ label, icon, path, keyCap }, index) => (
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
