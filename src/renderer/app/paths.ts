/** Every address inside the window, so that a page never spells one. */
const withSearch = (path: string, search: Record<string, string | undefined>): string => {
  const entries = Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
}

export const paths = {
  desk: '/',
  parcels: '/parcels',
  /** `code`: a tracking number that was scanned elsewhere. */
  intake: (given: { code?: string } = {}) => withSearch('/parcels/intake', given),
  /** `unit`: whose parcels; `code`: a label or waybill that was scanned elsewhere. */
  release: (given: { unit?: string; code?: string } = {}) => withSearch('/parcels/release', given),
  /** `id`: one item, from its first step to its last. */
  parcel: (given: { id: string }) => withSearch('/parcels/item', given),
  parcelTakeIn: '/parcels/take-in',
  /** `unit`: how this home wants its parcels received. */
  receiving: (given: { unit: string }) => withSearch('/parcels/receiving', given),
  /** `unit`: opens one home. */
  files: (given: { unit?: string } = {}) => withSearch('/files', given),
  /** `item`: a row of the register; `unit`: a home that is calling. */
  contacts: (given: { item?: string; unit?: string } = {}) => withSearch('/registers/contacts', given),
  downtime: '/registers/downtime',
  printDesk: '/print-desk',
  /** `filter`, `item`: a list and a row in it. */
  printRegister: (given: { filter?: string; item?: string } = {}) =>
    withSearch('/print-desk/register', given),
  refusals: '/print-desk/refusals',
  prices: '/print-desk/prices',
  moveIn: '/move-in',
  /** `id`: the case; `part`: what of it is on the screen. */
  moveInCase: (given: { id: string; part?: string }) => withSearch('/move-in/case', given),
  /** `held`: one set of keys; `take`: the home whose keys are taken in, `case`: with which case. */
  keys: (given: { held?: string; take?: string; case?: string } = {}) => withSearch('/move-in/keys', given),
  moveInReports: '/move-in/reports',
  /** `list`, `unit`: a list of bags, and the one that is looked into. */
  archive: (given: { list?: string; unit?: string } = {}) => withSearch('/move-in/archive', given),
  /** `filter`, `item`: a list and a row in it. */
  faxOut: (given: { filter?: string; item?: string } = {}) => withSearch('/fax', given),
  faxIn: (given: { filter?: string; item?: string } = {}) => withSearch('/fax/in', given),
  /** `unit`: whose fees; `case`: where its area and contract stand. */
  fees: (given: { unit?: string; case?: string } = {}) => withSearch('/fees', given),
  /** `filter`, `item`: a list and a row in it. */
  receipts: (given: { filter?: string; item?: string } = {}) => withSearch('/fees/receipts', given),
  deposits: (given: { item?: string } = {}) => withSearch('/fees/deposits', given),
  till: '/fees/till',
  openCharges: '/fees/open',
  tariffs: '/fees/tariffs',
  forms: '/settings/forms',
  notices: '/parcels/notices',
  vip: '/vip',
  /** `id`: one entry, to read or to write. */
  vipEntry: (given: { id?: string } = {}) => withSearch('/vip/entry', given),
  vipCopies: '/vip/copies',
  vipStudy: '/vip/study',
  /** `id`: the sitting that is under way. */
  vipSitting: (given: { id: string }) => withSearch('/vip/sitting', given),
  vipTests: '/vip/tests',
  vipReports: '/vip/reports',
  /** `code`: the number on a copy that was scanned elsewhere. */
  vipStock: (given: { code?: string } = {}) => withSearch('/vip/stock-take', given),
  parcelReports: '/parcels/reports',
  parcelDoor: '/parcels/door',
  parcelAgreed: '/parcels/agreed',
  parcelIncidents: '/parcels/incidents',
  parcelRules: '/settings/parcels',
  shift: '/shift',
  printing: '/printing',
  /** `find`: the serial of a sheet. */
  /** What of the prints waits for a hand. */
  printsDue: '/printing?filter=needsHand',
  printed: (given: { find: string }) => withSearch('/printing', given),
  printers: '/printing/printers',
  /** `page`: the key of a task. */
  manual: (given: { page?: string } = {}) => withSearch('/manual', given),
  import: '/import',
  deskSetup: '/settings/desk',
  staff: '/settings/staff',
  carriers: '/settings/carriers',
  backup: '/settings/backup',
  oversight: '/settings/oversight',
} as const
