import { StopOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import type { Permission } from '#core/kernel/permission.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { t } from './app.text.ts'
import { LoadedPage, type PageSource, pageOf } from './page-of.tsx'
import { paths } from './paths.ts'
import { ScreenBoundary } from './screen-boundary.tsx'
import { useMay } from './session.tsx'

/** Every page, and what whoever opens it may do. F1 has lines for each of them (help.text.ts). */
export const pages: readonly { path: string; page: PageSource; permission?: Permission }[] = [
  { path: paths.desk, page: pageOf(() => import('../modules/desk/work-desk-page.tsx')) },
  {
    path: paths.parcels,
    page: pageOf(() => import('../modules/parcels/register-page.tsx')),
    permission: 'parcel.list',
  },
  {
    path: '/parcels/intake',
    page: pageOf(() => import('../modules/parcels/intake-page.tsx')),
    permission: 'parcel.intake',
  },
  {
    path: '/parcels/item',
    page: pageOf(() => import('../modules/parcels/item-page.tsx')),
    permission: 'parcel.list',
  },
  {
    path: '/parcels/receiving',
    page: pageOf(() => import('../modules/parcels/receiving-page.tsx')),
    permission: 'parcel.intake',
  },
  {
    path: paths.parcelTakeIn,
    page: pageOf(() => import('../modules/parcels/take-in-page.tsx')),
    permission: 'parcel.intake',
  },
  {
    path: '/parcels/release',
    page: pageOf(() => import('../modules/parcels/release-page.tsx')),
    permission: 'parcel.release',
  },
  {
    path: paths.printDesk,
    page: pageOf(() => import('../modules/print-desk/service-page.tsx')),
    permission: 'printdesk.work',
  },
  {
    path: '/print-desk/register',
    page: pageOf(() => import('../modules/print-desk/register-page.tsx')),
    permission: 'printdesk.work',
  },
  {
    path: paths.refusals,
    page: pageOf(() => import('../modules/print-desk/refusals-page.tsx')),
    permission: 'print.log.read',
  },
  {
    path: '/fax',
    page: pageOf(() => import('../modules/fax/out-page.tsx')),
    permission: 'fax.work',
  },
  {
    path: '/fax/in',
    page: pageOf(() => import('../modules/fax/in-page.tsx')),
    permission: 'fax.work',
  },
  {
    path: '/registers/contacts',
    page: pageOf(() => import('../modules/contacts/contacts-page.tsx')),
    permission: 'register.contact',
  },
  {
    path: paths.downtime,
    page: pageOf(() => import('../modules/downtime/downtime-page.tsx')),
    permission: 'register.contact',
  },
  { path: paths.prices, page: pageOf(() => import('../modules/print-desk/prices-page.tsx')) },
  {
    path: paths.moveIn,
    page: pageOf(() => import('../modules/move-in/cases-page.tsx')),
    permission: 'movein.work',
  },
  {
    path: '/move-in/case',
    page: pageOf(() => import('../modules/move-in/case-page.tsx')),
    permission: 'movein.work',
  },
  {
    path: '/move-in/keys',
    page: pageOf(() => import('../modules/move-in/keys-page.tsx')),
    permission: 'key.issue',
  },
  {
    path: paths.moveInReports,
    page: pageOf(() => import('../modules/move-in/reports-page.tsx')),
    permission: 'movein.work',
  },
  {
    path: '/move-in/archive',
    page: pageOf(() => import('../modules/move-in/archive-page.tsx')),
    permission: 'movein.work',
  },
  {
    path: paths.notices,
    page: pageOf(() => import('../modules/parcels/notices-page.tsx')),
    permission: 'parcel.intake',
  },
  {
    path: paths.parcelDoor,
    page: pageOf(() => import('../modules/parcels/door-page.tsx')),
    permission: 'parcel.release',
  },
  {
    path: paths.parcelAgreed,
    page: pageOf(() => import('../modules/parcels/agreed-page.tsx')),
    permission: 'parcel.intake',
  },
  {
    path: paths.parcelIncidents,
    page: pageOf(() => import('../modules/parcels/incidents-page.tsx')),
    permission: 'parcel.list',
  },
  {
    path: paths.parcelRules,
    page: pageOf(() => import('../modules/parcels/parcel-rules-page.tsx')),
    permission: 'settings',
  },
  {
    path: paths.forms,
    page: pageOf(() => import('../modules/forms/forms-page.tsx')),
    permission: 'settings',
  },
  {
    path: '/fees',
    page: pageOf(() => import('../modules/fees/fees-page.tsx')),
    permission: 'fee.collect',
  },
  {
    path: paths.receipts(),
    page: pageOf(() => import('../modules/fees/receipts-page.tsx')),
    permission: 'fee.collect',
  },
  {
    path: paths.deposits(),
    page: pageOf(() => import('../modules/fees/deposits-page.tsx')),
    permission: 'fee.collect',
  },
  {
    path: paths.till,
    page: pageOf(() => import('../modules/fees/till-page.tsx')),
    permission: 'fee.collect',
  },
  {
    path: paths.openCharges,
    page: pageOf(() => import('../modules/fees/open-charges-page.tsx')),
    permission: 'fee.collect',
  },
  {
    path: paths.tariffs,
    page: pageOf(() => import('../modules/fees/tariffs-page.tsx')),
    permission: 'settings',
  },
  {
    path: paths.parcelReports,
    page: pageOf(() => import('../modules/parcels/reports-page.tsx')),
    permission: 'parcel.list',
  },
  {
    path: paths.shift,
    page: pageOf(() => import('../modules/shifts/shift-page.tsx')),
    permission: 'shift.open',
  },
  {
    path: paths.vip,
    page: pageOf(() => import('../modules/vip/vip-page.tsx')),
    permission: 'vip.study',
  },
  {
    path: paths.vipCopies,
    page: pageOf(() => import('../modules/vip/copies-page.tsx')),
    permission: 'vip.approve',
  },
  {
    path: paths.vipStudy,
    page: pageOf(() => import('../modules/vip/study-page.tsx')),
    permission: 'vip.study',
  },
  {
    path: '/vip/sitting',
    page: pageOf(() => import('../modules/vip/sitting-page.tsx')),
    permission: 'vip.study',
  },
  {
    path: paths.vipTests,
    page: pageOf(() => import('../modules/vip/tests-page.tsx')),
    permission: 'vip.study',
  },
  {
    path: paths.vipReports,
    page: pageOf(() => import('../modules/vip/reports-page.tsx')),
    permission: 'vip.approve',
  },
  {
    path: paths.vipStock(),
    page: pageOf(() => import('../modules/vip/stock-page.tsx')),
    permission: 'vip.study',
  },
  {
    path: '/vip/entry',
    page: pageOf(() => import('../modules/vip/vip-entry-page.tsx')),
    permission: 'vip.study',
  },
  {
    path: paths.printing,
    page: pageOf(() => import('../modules/printing/print-log-page.tsx')),
    permission: 'print.log.read',
  },
  {
    path: paths.printers,
    page: pageOf(() => import('../modules/printing/printer-setup-page.tsx')),
    permission: 'settings',
  },
  {
    path: '/files',
    page: pageOf(() => import('../modules/compound/compound-page.tsx')),
    permission: 'person.read',
  },
  {
    path: paths.import,
    page: pageOf(() => import('../modules/imports/import-page.tsx')),
    permission: 'import.commit',
  },
  {
    path: paths.carriers,
    page: pageOf(() => import('../modules/parcels/carriers-page.tsx')),
    permission: 'settings',
  },
  { path: '/manual', page: pageOf(() => import('../modules/manual/manual-page.tsx')) },
  { path: paths.deskSetup, page: pageOf(() => import('../modules/setup/desk-setup-page.tsx')) },
  {
    path: paths.staff,
    page: pageOf(() => import('../modules/staff/staff-page.tsx')),
    permission: 'staff.manage',
  },
  {
    path: paths.backup,
    page: pageOf(() => import('../modules/backup/backup-page.tsx')),
    permission: 'backup.run',
  },
  {
    path: paths.oversight,
    page: pageOf(() => import('../modules/oversight/oversight-page.tsx')),
    permission: 'audit.state',
  },
]

export const Pages = () => {
  const { pathname } = useLocation()
  return (
    <ScreenBoundary place={pathname}>
      <Routes>
        {pages.map(({ path, page, permission }) => (
          <Route
            key={path}
            path={path}
            element={
              <Guarded permission={permission}>
                <LoadedPage key={path} source={page} />
              </Guarded>
            }
          />
        ))}
      </Routes>
    </ScreenBoundary>
  )
}

const Guarded = ({ permission, children }: { permission: Permission | undefined; children: ReactNode }) =>
  permission === undefined ? children : <Needs permission={permission}>{children}</Needs>

const Needs = ({ permission, children }: { permission: Permission; children: ReactNode }) =>
  useMay(permission) ? (
    children
  ) : (
    <div className="screen-pad">
      <EmptyState icon={<StopOutlined />} title={t.denied.title} hint={t.denied.hint} />
    </div>
  )
