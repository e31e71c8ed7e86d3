import {
  ClockCircleOutlined,
  EditOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  IdcardOutlined,
  KeyOutlined,
  PhoneOutlined,
  PrinterOutlined,
  QuestionCircleOutlined,
  SafetyCertificateOutlined,
  SnippetsOutlined,
  StopOutlined,
  ToolOutlined,
  WalletOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { BackupWarning } from '#core/backup/backup.contract.ts'
import { backupWarningTexts } from '#core/backup/backup.text.ts'
import type { DueItem, DueKind } from '#core/desk/desk.contract.ts'
import type { Permission } from '#core/kernel/permission.ts'
import { paths } from '../../app/paths.ts'
import type { Tone } from '../../ui/tone.ts'
import type { WorkItem } from '../../ui/work-list.tsx'
import { deskText } from './work-desk-page.text.ts'

interface DueLook {
  readonly icon: ReactNode
  readonly tone: Tone
  readonly says: (about: string) => string
  /** What is done about it, by whom, and where. */
  readonly act: string
  readonly permission: Permission
  readonly open: (item: DueItem) => string
}

/** Everything of a case is done on its page. */
const ofCase = (icon: ReactNode, says: DueLook['says'], tone: Tone = 'due'): DueLook => ({
  icon,
  tone,
  says,
  act: deskText.doCase,
  permission: 'movein.work',
  open: ({ id }) => paths.moveInCase({ id }),
})

/** What is to be decided about one parcel is decided on its page. */
const ofItem = (says: DueLook['says'], tone: Tone, icon: ReactNode = <ClockCircleOutlined />): DueLook => ({
  icon,
  tone,
  says,
  act: deskText.doSee,
  permission: 'parcel.list',
  open: ({ id }) => paths.parcel({ id }),
})

/** What is owed to somebody is answered in the register of calls. */
const ofContact = (says: DueLook['says']): DueLook => ({
  icon: <PhoneOutlined />,
  tone: 'due',
  says,
  act: deskText.doAnswer,
  permission: 'register.contact',
  open: ({ id }) => paths.contacts({ item: id }),
})

/** Its row in the log asks, or offers to print again. */
const ofPrint = (says: DueLook['says'], tone: Tone): DueLook => ({
  icon: <PrinterOutlined />,
  tone,
  says,
  act: deskText.doSee,
  permission: 'print.log.read',
  open: () => paths.printsDue,
})

/** What one learns, signs for or is asked oneself. */
const ofStudy = (says: DueLook['says'], act: string): DueLook => ({
  icon: <IdcardOutlined />,
  tone: 'due',
  says,
  act,
  permission: 'vip.study',
  open: () => paths.vipStudy,
})

/** Money is settled on the pages of whoever takes it. */
const ofMoney = (says: DueLook['says'], open: DueLook['open'], tone: Tone = 'due'): DueLook => ({
  icon: <WalletOutlined />,
  tone,
  says,
  act: deskText.doSee,
  permission: 'fee.collect',
  open,
})

/** How each kind looks and where its act leads: a duty joins by a line here. */
const looks: Readonly<Record<DueKind, DueLook>> = {
  'parcel-overdue': {
    icon: <ClockCircleOutlined />,
    tone: 'stop',
    says: deskText.overdue,
    act: deskText.doRelease,
    permission: 'parcel.release',
    open: ({ unitId }) => paths.release(unitId === null ? {} : { unit: unitId }),
  },
  'parcel-unclaimed': {
    icon: <QuestionCircleOutlined />,
    tone: 'unknown',
    says: deskText.unclaimed,
    act: deskText.doAssign,
    permission: 'parcel.intake',
    open: ({ id }) => `${paths.parcels}?filter=unclaimed&item=${id}`,
  },
  'parcel-limit': ofItem(deskText.parcelLimit, 'stop'),
  'parcel-moved-away': ofItem(deskText.parcelMovedAway, 'due', <HomeOutlined />),
  'parcel-decision': ofItem(deskText.parcelDecision, 'stop'),
  'parcel-important': ofItem(deskText.parcelImportant, 'stop', <SnippetsOutlined />),
  'parcel-door': ofItem(deskText.parcelDoor, 'due', <HomeOutlined />),
  'parcel-remind': {
    icon: <ClockCircleOutlined />,
    tone: 'due',
    says: deskText.parcelRemind,
    act: deskText.doSee,
    permission: 'parcel.list',
    open: () => paths.parcels,
  },
  'fax-send': {
    icon: <SnippetsOutlined />,
    tone: 'due',
    says: deskText.faxSend,
    act: deskText.doSee,
    permission: 'fax.work',
    open: ({ id }) => paths.faxOut({ item: id }),
  },
  'fax-confirm': {
    icon: <SnippetsOutlined />,
    tone: 'due',
    says: deskText.faxConfirm,
    act: deskText.doConfirm,
    permission: 'fax.work',
    open: ({ id }) => paths.faxOut({ item: id }),
  },
  'fax-uncollected': {
    icon: <SnippetsOutlined />,
    tone: 'stop',
    says: deskText.faxUncollected,
    act: deskText.doSee,
    permission: 'fax.work',
    open: ({ id }) => paths.faxIn({ filter: 'uncollected', item: id }),
  },
  'contact-callback': ofContact(deskText.contactCallback),
  'contact-passed-on': ofContact(deskText.contactPassedOn),
  'classified-refusal': {
    icon: <StopOutlined />,
    tone: 'stop',
    says: deskText.refused,
    act: deskText.doSee,
    permission: 'print.log.read',
    open: () => paths.refusals,
  },
  backup: {
    icon: <SafetyCertificateOutlined />,
    tone: 'stop',
    says: (about) => backupWarningTexts[BackupWarning.parse(about)],
    act: deskText.doBackup,
    permission: 'backup.run',
    open: () => paths.backup,
  },
  'case-hold': ofCase(<HomeOutlined />, deskText.caseHold),
  'case-overdue': ofCase(<ClockCircleOutlined />, deskText.caseOverdue, 'stop'),
  'case-promise': ofCase(<FileSearchOutlined />, deskText.casePromise),
  'case-unarchived': ofCase(<FolderOpenOutlined />, deskText.caseUnarchived, 'stop'),
  'case-unsigned': ofCase(<EditOutlined />, deskText.caseUnsigned),
  'defect-due': ofCase(<ToolOutlined />, deskText.defectDue),
  'vip-copy': {
    icon: <IdcardOutlined />,
    tone: 'stop',
    says: deskText.vipCopy,
    act: deskText.doSee,
    permission: 'vip.approve',
    open: () => paths.vipCopies,
  },
  'vip-sight': {
    icon: <IdcardOutlined />,
    tone: 'due',
    says: deskText.vipSight,
    act: deskText.doSee,
    permission: 'vip.study',
    open: () => paths.vipStock(),
  },
  'print-unknown': ofPrint(deskText.printUnknown, 'unknown'),
  'print-stopped': ofPrint(deskText.printStopped, 'stop'),
  'vip-study': ofStudy(deskText.vipStudy, deskText.doStudy),
  'vip-read': ofStudy(deskText.vipRead, deskText.doSee),
  'vip-test': ofStudy(deskText.vipTest, deskText.doSee),
  'key-loan': {
    icon: <KeyOutlined />,
    tone: 'stop',
    says: deskText.keyLoan,
    act: deskText.doKeys,
    permission: 'key.issue',
    open: ({ id }) => paths.keys({ held: id }),
  },
  'deposit-due': ofMoney(deskText.depositDue, ({ id }) => paths.deposits({ item: id })),
  'receipt-arrival': ofMoney(deskText.receiptArrival, ({ id }) =>
    paths.receipts({ filter: 'arrival', item: id }),
  ),
  'invoice-owed': ofMoney(deskText.invoiceOwed, ({ id }) => paths.receipts({ filter: 'invoice', item: id })),
  'till-open': ofMoney(deskText.tillOpen, () => paths.till, 'stop'),
}

const withoutNote: ReadonlySet<DueKind> = new Set(['backup', 'print-unknown', 'print-stopped'])
const untilDay: ReadonlySet<DueKind> = new Set(['vip-study', 'vip-read', 'vip-test'])

/** Its sentence says since when or until when, or it does not matter. */
const saysWhen = ({ kind, late }: DueItem): boolean => withoutNote.has(kind) || (untilDay.has(kind) && !late)

export const pathOf = (item: DueItem): string => looks[item.kind].open(item)

export const rowOf = (item: DueItem, permissions: readonly Permission[]): WorkItem => {
  const { icon, tone, says, act, permission } = looks[item.kind]
  return {
    id: item.id,
    icon,
    tone,
    text: (
      <>
        <span className="desk-place">{item.place}</span> {says(item.about)}
      </>
    ),
    ...(item.unit === '' ? {} : { unit: { zone: item.zone, name: item.unit } }),
    ...(saysWhen(item) ? {} : { note: noteOf(item) }),
    ...(permissions.includes(permission) ? { act } : {}),
  }
}

const noteOf = ({ late, days }: DueItem): NonNullable<WorkItem['note']> =>
  late ? { text: deskText.days(days), tone: 'stop' } : { text: deskText.waitingDays(days) }
