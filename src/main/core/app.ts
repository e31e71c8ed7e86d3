import { join } from 'node:path'
import type { BackupHouse } from './backup/backup.house.ts'
import { createBackups } from './backup/backups.ts'
import { createRescue } from './backup/rescue.service.ts'
import { finishSwitch, sweepIncoming } from './backup/switch.ts'
import { createWorkshop } from './backup/work.ts'
import { compoundRouter } from './compound/compound.router.ts'
import { searchableUnits } from './compound/compound.service.ts'
import { type Contract, contract } from './contract.ts'
import { lockFolder } from './database/folder-lock.ts'
import { deskRouter } from './desk/desk.router.ts'
import { createDocuments } from './documents/documents.ts'
import { draftsRouter } from './drafts/drafts.router.ts'
import { draftTitles } from './drafts/drafts.service.ts'
import { eventsRouter } from './events/events.router.ts'
import { type Explained, explainer, sentenceOf } from './explain.ts'
import { createFileStore } from './files/file-store.ts'
import { importsRouter } from './imports/imports.router.ts'
import { houseJobs } from './jobs/house-jobs.ts'
import { createJobs } from './jobs/jobs.ts'
import type { Caller } from './kernel/caller.ts'
import { refuse } from './kernel/errors.ts'
import type { Handlers } from './kernel/handler.ts'
import type { Clock, Entries, FontFiles, Jobs, Keychain, Log, Random } from './kernel/ports.ts'
import { dueParcels } from './parcels/due-parcels.service.ts'
import { indexedParcels } from './parcels/indexed-parcels.ts'
import { parcelMentions } from './parcels/mentions.service.ts'
import { parcelForms } from './parcels/parcel-forms.ts'
import { parcelsRouter } from './parcels/parcels.router.ts'
import { parcelHistory } from './parcels/unit-history.service.ts'
import { peopleRouter } from './people/people.router.ts'
import { residentNames, searchablePeople } from './people/people.service.ts'
import { searchableVehicles } from './people/vehicles.service.ts'
import { formsOf } from './printing/forms.ts'
import { createOutbox } from './printing/outbox.service.ts'
import { createPress } from './printing/press/press.ts'
import { createPreviews } from './printing/previews.ts'
import type { PrintPort } from './printing/print-port.ts'
import { printingRouter } from './printing/printing.router.ts'
import { printingForms } from './printing/printing-forms.ts'
import { makeSample } from './sample/sample.ts'
import { searchRouter } from './search/search.router.ts'
import { indexedFrom, searchIndex } from './search/search.service.ts'
import { settingsRouter } from './settings/settings.router.ts'
import { createDoor, type Door } from './setup/door.ts'
import type { Foundations } from './setup/foundations.ts'
import { setupRouter } from './setup/setup.router.ts'
import { foundCompound } from './setup/setup.service.ts'
import { createApprovals } from './staff/approvals.ts'
import { createBadgeQuestions } from './staff/badge-questions.ts'
import { createBlocks } from './staff/blocks.ts'
import { createSessions } from './staff/sessions.ts'
import { allDesks } from './staff/staff.repository.ts'
import { staffRouter } from './staff/staff.router.ts'
import { createTurns } from './staff/turns.ts'

export interface AppPorts {
  readonly dataDir: string
  /** Named in each backup. */
  readonly programVersion: string
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly keychain: Keychain | null
  /** Whether this machine may open the house without the recovery code next time. */
  readonly rememberKey: boolean
  readonly jobs: Jobs
  readonly entries: Entries
  readonly fonts: FontFiles
  readonly printers: PrintPort
}

/** What a transport needs of the house: it knows no module. */
export interface App {
  readonly contract: Contract
  readonly handlers: Handlers<Contract>
  readonly log: Log
  /** Who holds this bearer token; null when it is unknown, locked or timed out. Does not count as activity. */
  callerOf(token: string | null): Caller | null
  /** Turns anything thrown into a declared code, its data and its Chinese sentence. Logs what is not a refusal. */
  explain(error: unknown, procedure: string): Explained
  /** Whether this is the recovery code of the folder: the command line asks for it before it works on a real house. */
  recoveryCodeFits(typed: string): Promise<boolean>
  /** Ends every session, so that each window shows the lock screen: the machine sleeps or its screen was locked. */
  lockAll(reason: 'suspend' | 'lock-screen'): void
  close(): Promise<void>
}

type House = ReturnType<typeof openHouse>

/**
 * Opens the house of a data folder, or waits at its door when there is none yet.
 * @throws FolderInUse when another program works in the folder
 */
export const createApp = async (ports: AppPorts): Promise<App> => {
  const lock = lockFolder(ports.dataDir)
  const held: { house: House | null } = { house: null }
  const leaveHouse = async (): Promise<void> => {
    const { house } = held
    held.house = null
    await house?.stop()
  }
  const renew = async (work: () => Promise<Buffer | null>): Promise<void> => {
    await leaveHouse()
    await door.renew(work)
  }
  const openDoor = async (): Promise<Door> => {
    await finishSwitch(ports.dataDir)
    sweepIncoming(ports.dataDir)
    return createDoor(ports, (opened) => {
      if (opened === null) void leaveHouse()
      else held.house = openHouse(ports, opened.foundations, { dataKey: opened.dataKey, renew })
    })
  }
  const door = await openDoor().catch((error: unknown) => {
    lock.release()
    throw error
  })
  const house = (): House => held.house ?? refuse('NOT_READY')
  const setup = setupRouter({
    door,
    about: () => about(held.house),
    found: (input, call) => foundCompound(house(), input, call),
    makeSample: (profile) => makeSample(house(), profile),
  })
  const rescue = createRescue({ ...ports, machine: ports, state: door.state, renew })
  const closed = closedHandlers()
  return {
    contract,
    log: ports.log,
    get handlers() {
      return { ...(held.house?.handlers ?? closed), setup, rescue }
    },
    callerOf: (token) => (token === null ? null : (held.house?.sessions.callerOf(token) ?? null)),
    explain: explainer(ports.log, ports.dataDir, () => ports.random.id().slice(-8)),
    recoveryCodeFits: door.fits,
    lockAll: (reason) => {
      ports.log.info('locked', { reason })
      held.house?.sessions.closeAll()
    },
    close: async () => {
      await held.house?.stop()
      door.close()
      lock.release()
    },
  }
}

const about = (house: House | null) => {
  const settings = house?.settings.current()
  return { compoundName: settings?.compoundName ?? '', practice: settings?.practice ?? false }
}

/** Without a key or a scan for so long, nobody is at work: the hour of what is done by night. */
const QUIET_MS = 5 * 60_000

/** Everything that lives while the compound is open: the ports of the rooms are filled here and nowhere else. */
const openHouse = (
  ports: AppPorts,
  foundations: Foundations,
  vault: Pick<BackupHouse, 'dataKey' | 'renew'>,
) => {
  const { clock, random, entries, fonts, log, jobs, printers } = ports
  const { settings, database } = foundations
  const sessions = createSessions(clock, random, () => settings.current().idleMinutes * 60_000)
  const files = createFileStore({
    folder: join(ports.dataDir, 'files'),
    filesKey: foundations.filesKey,
    random,
    clock,
  })
  const house = {
    ...foundations,
    files,
    clock,
    random,
    log,
    jobs,
    printers,
    sheetReader: entries.sheetReader,
    sessions,
    search: searchIndex,
    blocks: createBlocks(clock),
    badgeQuestions: createBadgeQuestions(clock),
    turns: createTurns(),
    approvals: createApprovals(clock, random),
    documents: createDocuments({ entry: entries.pdfWorker, fonts, log }),
    press: createPress({ entry: entries.pressWorker, font: fonts.bold, log }),
    previews: createPreviews(clock, random),
    draftsOf: (deskCode: string) => draftTitles(database.reader, deskCode),
    desks: allDesks,
    residentNames,
  }
  const printing = { ...house, forms: formsOf([...printingForms(house), ...parcelForms(house)]) }
  const outbox = createOutbox(printing)
  outbox.start()
  const backups = createBackups({
    ...house,
    ...vault,
    dataDir: ports.dataDir,
    programVersion: ports.programVersion,
    machine: ports,
    workshop: createWorkshop(entries.backupWorker),
    sentence: sentenceOf,
  })
  const duties = createJobs({
    database,
    clock,
    log,
    jobs: [...houseJobs(house), ...backups.jobs],
    timeZone: () => settings.current().timeZone,
    isIdle: () => sessions.quietMs() >= QUIET_MS,
  })
  duties.start()
  const handlers: Omit<Handlers<Contract>, 'setup' | 'rescue'> = {
    staff: staffRouter(house),
    settings: settingsRouter(house),
    events: eventsRouter(house),
    drafts: draftsRouter(house),
    compound: compoundRouter({ ...house, histories: [parcelHistory(settings)] }),
    people: peopleRouter(house),
    imports: importsRouter({ ...house, mentions: [parcelMentions] }),
    search: searchRouter({
      ...house,
      indexed: [
        indexedFrom(searchableUnits),
        indexedFrom(searchablePeople),
        indexedFrom(searchableVehicles),
        indexedParcels,
      ],
    }),
    printing: printingRouter(printing),
    parcels: parcelsRouter(house),
    desk: deskRouter([dueParcels(house)]),
    backup: backups.handlers,
  }
  const stop = async (): Promise<void> => {
    await backups.close()
    await duties.close()
    await outbox.close()
    await house.press.close()
    await house.documents.close()
    await files.close()
  }
  return { ...house, handlers, stop }
}

/** Before the door is open every call but those of the setup is answered with the same sentence. */
const closedHandlers = (): Handlers<Contract> =>
  Object.fromEntries(
    Object.entries(contract).map(([room, procedures]) => [
      room,
      Object.fromEntries(Object.keys(procedures).map((name) => [name, async () => refuse('NOT_READY')])),
    ]),
  ) as unknown as Handlers<Contract>
