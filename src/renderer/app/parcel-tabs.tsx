import { type PageTab, PageTabs } from './page-tabs.tsx'
import { parcelTabsText as words } from './parcel-tabs.text.ts'
import { paths } from './paths.ts'

const tabs: readonly PageTab[] = [
  { path: paths.parcels, label: words.register, permission: 'parcel.list' },
  { path: paths.shift, label: words.shift, permission: 'shift.open' },
  { path: paths.notices, label: words.notices, permission: 'parcel.intake' },
  { path: paths.parcelDoor, label: words.door, permission: 'parcel.release' },
  { path: paths.parcelAgreed, label: words.agreed, permission: 'parcel.intake' },
  { path: paths.parcelIncidents, label: words.incidents, permission: 'parcel.list' },
  { path: paths.parcelReports, label: words.reports, permission: 'parcel.list' },
]

/** The pages of parcels and mail. */
export const ParcelTabs = () => <PageTabs label={words.label} tabs={tabs} />
