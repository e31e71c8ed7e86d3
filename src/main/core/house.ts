import type { AppPorts } from './app-ports.ts'
import type { BackupHouse } from './backup/backup.house.ts'
import { createBackups } from './backup/backups.ts'
import { createWorkshop } from './backup/work.ts'
import { compoundRouter } from './compound/compound.router.ts'
import { searchableUnits } from './compound/compound.service.ts'
import { contactsRouter } from './contacts/contacts.router.ts'
import { contentCheckRouter } from './content-check/content-check.router.ts'
import type { Contract } from './contract.ts'
import { deskRouter } from './desk/desk.router.ts'
import { diagnosticsRouter } from './diagnostics/diagnostics.router.ts'
import { downtimeForms } from './downtime/downtime-forms.ts'
import { draftsRouter } from './drafts/drafts.router.ts'
import { type Duty, dutiesOf } from './duties.ts'
import { eventsRouter } from './events/events.router.ts'
import { sentenceOf } from './explain.ts'
import { faxRouter } from './fax/fax.router.ts'
import { feesRouter } from './fees/fees.router.ts'
import { type Furnished, furnish } from './furnish.ts'
import { importsRouter } from './imports/imports.router.ts'
import { houseJobs } from './jobs/house-jobs.ts'
import { createJobs, type HouseJob } from './jobs/jobs.ts'
import type { Call, Handlers } from './kernel/handler.ts'
import { manualForms } from './manual/manual-forms.ts'
import { moveInRouter } from './move-in/move-in.router.ts'
import { moveInPapersRouter } from './move-in/papers/papers.router.ts'
import { moveInReportsRouter } from './move-in/reports/reports.router.ts'
import { createOversight } from './oversight/oversight.ts'
import { carriersRouter } from './parcels/carriers/carriers.router.ts'
import { callList } from './parcels/notices/call-list.service.ts'
import { noticesRouter } from './parcels/notices/notices.router.ts'
import { parcelRooms } from './parcels/parcel-rooms.ts'
import { parcelReportsRouter } from './parcels/reports/reports.router.ts'
import { createShelfRuns } from './parcels/run/shelf-runs.ts'
import { peopleRouter } from './people/people.router.ts'
import { searchablePeople } from './people/people.service.ts'
import { peopleHoldings } from './people/people-holdings.service.ts'
import { searchableVehicles } from './people/vehicles.service.ts'
import { printDeskRouter } from './print-desk/print-desk.router.ts'
import { duePrints } from './printing/due-prints.ts'
import { type FormSource, formsOf } from './printing/forms.ts'
import { indexedSheets } from './printing/indexed-sheets.ts'
import { createOutbox } from './printing/outbox.service.ts'
import { printingRouter } from './printing/printing.router.ts'
import { printingForms } from './printing/printing-forms.ts'
import { searchRouter } from './search/search.router.ts'
import { indexedFrom } from './search/search.service.ts'
import { settingsRouter } from './settings/settings.router.ts'
import type { Foundations } from './setup/foundations.ts'
import { shiftsRouter } from './shifts/shifts.router.ts'
import { staffRouter } from './staff/staff.router.ts'
import { deriveKey } from './vault/key-ring.ts'
import { vipCopiesRouter } from './vip/copies/vip-copies.router.ts'
import { vipReportsRouter } from './vip/reports/vip-reports.router.ts'
import { vipStudyRouter } from './vip/study/vip-study.router.ts'
import { vipTestsRouter } from './vip/tests/vip-tests.router.ts'
import { vipRouter } from './vip/vip.router.ts'

export type House = ReturnType<typeof openHouse>

/** The key of the open house, and the way to open another in its place. */
type VaultOfHouse = Pick<BackupHouse, 'dataKey' | 'renew'>

/** Without a key or a scan for so long, nobody is at work: the hour of what is done by night. */
const QUIET_MS = 5 * 60_000

/** Everything that lives while the compound is open: the ports of the rooms are filled here and nowhere else. */
export const openHouse = (ports: AppPorts, foundations: Foundations, vault: VaultOfHouse) => {
  const house = furnish(ports, foundations)
  const duties = dutiesOf(house)
  const backups = backupsOf(house, ports, vault)
  const oversight = createOversight({
    ...house,
    ...trailKeys(vault.dataKey),
    backupTimes: backups.times,
    holdings: [peopleHoldings(house.search), ...duties.flatMap(({ holdings }) => holdings ?? [])],
    retention: duties.flatMap(({ retention }) => retention ?? []),
  })
  const printing = { ...house, forms: formsOf([...formSources(house, duties), ...oversight.forms]) }
  const outbox = createOutbox(printing)
  outbox.start()
  const shelfRuns = createShelfRuns(house)
  const jobs = jobsOf(house, [
    ...houseJobs(house),
    ...backups.jobs,
    ...oversight.jobs,
    ...shelfRuns.jobs,
    ...duties.flatMap(({ jobs }) => jobs ?? []),
  ])
  jobs.start()
  return {
    ...house,
    handlers: {
      ...commonRooms(house),
      ...gatheringRooms(house, [...duties, { due: backups.due }, { due: duePrints(house) }]),
      printing: printingRouter(printing),
      backup: backups.handlers,
      ...parcelRooms(house),
      fees: feesRouter(house),
      ...oversight.handlers,
      moveInPapers: moveInPapersRouter(house),
      moveInReports: moveInReportsRouter(house),
      moveIn: moveInRouter(house),
      vip: vipRouter(house),
      vipCopies: vipCopiesRouter(house),
      vipReports: vipReportsRouter(house),
      vipStudy: vipStudyRouter(house),
      vipTests: vipTestsRouter(house),
      carriers: carriersRouter(house),
      printDesk: printDeskRouter(house),
      shelfRun: shelfRuns.handlers,
      parcelReports: parcelReportsRouter(house),
      fax: faxRouter(house),
      notices: noticesRouter(house),
    } satisfies Omit<Handlers<Contract>, 'setup' | 'rescue'>,
    beforeExit: backups.beforeExit,
    stop: async (): Promise<void> => {
      await backups.close()
      await jobs.close()
      await shelfRuns.close()
      await outbox.close()
      await house.press.close()
      await house.documents.close()
      await house.files.close()
    },
  }
}

/** For the downtime pack: what is due, what lies at the desk, and for whom. */
const gatheredOf = (duties: readonly Duty[]) => ({
  dues: duties.flatMap(({ due }) => due ?? []),
  countables: duties.flatMap(({ countable }) => countable ?? []),
})

/** Everything that can be printed, by whose it is. */
const formSources = (house: Furnished, duties: readonly Duty[]): readonly FormSource[] => [
  ...printingForms(house),
  ...manualForms(house),
  ...downtimeForms({ ...house, ...gatheredOf(duties), homes: homesWaiting(house) }),
  ...duties.flatMap(({ forms }) => forms ?? []),
]

const homesWaiting = (house: Furnished) => async (call: Call) =>
  (await callList(house, { filter: 'all' }, call)).rows

const backupsOf = (house: Furnished, ports: AppPorts, vault: VaultOfHouse) =>
  createBackups({
    ...house,
    ...vault,
    ...{ dataDir: ports.dataDir, programVersion: ports.programVersion, machine: ports },
    workshop: createWorkshop(ports.entries.backupWorker),
    sentence: sentenceOf,
  })

const trailKeys = (dataKey: Buffer) => ({
  sealKey: deriveKey(dataKey, 'seal'),
  chainKey: deriveKey(dataKey, 'audit-chain'),
})

const jobsOf = ({ database, clock, log, settings, sessions }: Furnished, jobs: readonly HouseJob[]) =>
  createJobs({
    ...{ database, clock, log, jobs },
    timeZone: () => settings.current().timeZone,
    isIdle: () => sessions.quietMs() >= QUIET_MS,
  })

/** Rooms that stand without any duty. */
const commonRooms = (house: Furnished) => ({
  staff: staffRouter(house),
  settings: settingsRouter(house),
  events: eventsRouter(house),
  contacts: contactsRouter(house),
  contentCheck: contentCheckRouter(house),
  drafts: draftsRouter(house),
  diagnostics: diagnosticsRouter(house),
  people: peopleRouter(house),
})

/** Rooms that show what the duties offer them. */
const gatheringRooms = (house: Furnished, duties: readonly Duty[]) => ({
  compound: compoundRouter({ ...house, histories: duties.flatMap(({ history }) => history ?? []) }),
  imports: importsRouter({ ...house, mentions: duties.flatMap(({ mentions }) => mentions ?? []) }),
  search: searchRouter({
    ...house,
    indexed: [
      ...[searchableUnits, searchablePeople, searchableVehicles].map(indexedFrom),
      indexedSheets,
      ...duties.flatMap(({ indexed }) => indexed ?? []),
    ],
  }),
  shifts: shiftsRouter({ ...house, countables: duties.flatMap(({ countable }) => countable ?? []) }),
  desk: deskRouter(duties.flatMap(({ due }) => due ?? [])),
})
