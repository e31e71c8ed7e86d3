import {
  FolderOpenOutlined,
  HomeOutlined,
  IdcardOutlined,
  InboxOutlined,
  PhoneOutlined,
  PrinterOutlined,
  ScheduleOutlined,
  SettingOutlined,
  WalletOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Permission } from '#core/kernel/permission.ts'
import { t } from './app.text.ts'
import { paths } from './paths.ts'

export interface RailEntry {
  key: string
  path: string
  /** `long` on wide windows, two characters on narrow ones. */
  words: { long: string; short: string }
  icon: ReactNode
  /** Without it the entry is not shown; signed in is enough for those that name none. */
  permission?: Permission
  /** Other places that lie under it. */
  also?: readonly string[]
  /** Another entry takes its place for who holds this. */
  unless?: Permission
  /** Stands at the foot of the rail. */
  foot?: boolean
  /** Opens a new group. */
  apart?: boolean
}

/** A module joins the rail when it is built, by a line here. */
export const railEntries: readonly RailEntry[] = [
  { key: 'today', path: paths.desk, words: t.rail.today, icon: <ScheduleOutlined /> },
  {
    key: 'moveIn',
    path: paths.moveIn,
    words: t.rail.moveIn,
    icon: <HomeOutlined />,
    permission: 'movein.work',
    also: ['/fees'],
  },
  {
    key: 'fees',
    path: paths.fees(),
    words: t.rail.fees,
    icon: <WalletOutlined />,
    permission: 'fee.collect',
    unless: 'movein.work',
  },
  {
    key: 'parcels',
    path: paths.parcels,
    words: t.rail.parcels,
    icon: <InboxOutlined />,
    permission: 'parcel.list',
  },
  {
    key: 'printing',
    path: paths.printDesk,
    words: t.rail.printing,
    icon: <PrinterOutlined />,
    permission: 'printdesk.work',
    also: [paths.printing, '/fax'],
  },
  {
    key: 'print-log',
    path: paths.printing,
    words: t.rail.printing,
    icon: <PrinterOutlined />,
    permission: 'print.log.read',
    unless: 'printdesk.work',
  },
  {
    key: 'vip',
    path: paths.vip,
    words: t.rail.vip,
    icon: <IdcardOutlined />,
    permission: 'vip.study',
  },
  {
    key: 'files',
    path: paths.files(),
    words: t.rail.files,
    icon: <FolderOpenOutlined />,
    permission: 'person.read',
    apart: true,
  },
  {
    key: 'registers',
    path: paths.contacts(),
    words: t.rail.registers,
    icon: <PhoneOutlined />,
    permission: 'register.contact',
    also: ['/registers'],
  },
  {
    key: 'settings',
    path: paths.deskSetup,
    words: t.rail.settings,
    icon: <SettingOutlined />,
    foot: true,
  },
]

export const entriesFor = (permissions: readonly Permission[]): readonly RailEntry[] =>
  railEntries.filter(
    ({ permission, unless }) =>
      (permission === undefined || permissions.includes(permission)) &&
      (unless === undefined || !permissions.includes(unless)),
  )

/** The import page belongs to the files it fills; accounts, backups and printers to the settings; a shift counts parcels. */
const homeOf = (path: string): string => {
  if (path.startsWith(paths.import)) return paths.files()
  if (path === paths.printers) return paths.deskSetup
  if (path === paths.shift) return paths.parcels
  return path.startsWith('/settings') ? paths.deskSetup : path
}

/** The entry under which a path lies: the longest that fits. */
export const entryOf = (entries: readonly RailEntry[], path: string): RailEntry | undefined =>
  entries
    .filter(({ path: base, also = [] }) =>
      base === '/' ? path === '/' : [base, ...also].some((each) => homeOf(path).startsWith(each)),
    )
    .toSorted((a, b) => b.path.length - a.path.length)[0]
