import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { WrongKey } from '../database/connection.ts'
import { databaseProblem } from '../database/error-kinds.ts'
import { NewerDatabase } from '../database/migrate.ts'
import { refuse } from '../kernel/errors.ts'
import type { Clock, Keychain, Log, Random } from '../kernel/ports.ts'
import {
  createKeys,
  hasKeys,
  rewrapForMachine,
  unwrapByMachine,
  unwrapByRecovery,
  wrapsRead,
} from '../vault/key-ring.ts'
import { RECOVERY_BYTES, readRecoveryCode, writeRecoveryCode } from '../vault/recovery-code.ts'
import { databaseFile, type Foundations, openFoundations } from './foundations.ts'
import type { HouseState } from './setup.contract.ts'

export interface DoorPorts {
  readonly dataDir: string
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly keychain: Keychain | null
  /** Whether this machine may open the house without the code next time. The command line may not. */
  readonly rememberKey: boolean
}

/** Between the data folder and the house: what can be opened, how, and what stands in the way. */
export interface Door {
  state(): HouseState
  /**
   * Makes key, wraps and an empty database in an empty folder, and lets `found` write the first rows.
   * When that fails the folder is empty again. The recovery code is given this once.
   */
  create(found: () => Promise<void>): Promise<string>
  openWithRecoveryCode(typed: string): Promise<void>
  /** Whether this is the recovery code of this folder. */
  fits(typed: string): Promise<boolean>
  /** Whether this is the last group of the code that was just made. */
  confirms(lastGroup: string): boolean
  /**
   * Shuts the house, lets `work` change what lies in the folder, and opens what is there then, also when `work`
   * fails. It gives the key of what is there now; null asks the machine for it.
   */
  renew(work: () => Promise<Buffer | null>): Promise<void>
  /** Audit rows that were acknowledged before the last stop and are not there any more. */
  rowsLost(): number
  /** The anchor file was gone or not ours at this start. */
  anchorMissing(): boolean
  close(): void
}

/** Called when the house comes into reach, and with null when it is given up. */
type InReach = (opened: { readonly foundations: Foundations; readonly dataKey: Buffer } | null) => void

/** The ways in and out of a data folder, and how it stands. */
const makeEntrance = ({ dataDir, keychain, clock, log, ...ports }: DoorPorts, inReach: InReach) => {
  const held: { state: HouseState; founding: boolean; foundations?: Foundations; lastGroup?: string } = {
    state: 'empty',
    founding: false,
  }
  const enter = async (dataKey: Buffer): Promise<HouseState> => {
    if (wasEmptied(dataDir)) return 'damaged'
    try {
      const foundations = await openFoundations(dataDir, dataKey, { clock, ...ports })
      held.foundations = foundations
      // An account was there before the rows were lost: this is no folder for the wizard.
      if (foundations.unfounded && !held.founding) return foundations.rowsLost > 0 ? shut('damaged') : leave()
      inReach({ foundations, dataKey })
      return 'ready'
    } catch (error) {
      return obstacle(error, dataDir, log)
    }
  }
  const enterByMachine = async (): Promise<HouseState> => {
    const [keys, file] = [hasKeys(dataDir), existsSync(databaseFile(dataDir))]
    if (!keys || !file) return keys || file ? 'damaged' : 'empty'
    if (!wrapsRead(dataDir)) return 'damaged'
    const dataKey = await unwrapByMachine(dataDir, keychain)
    return dataKey === null ? 'sealed' : enter(dataKey)
  }
  const shut = (state: HouseState): HouseState => {
    held.foundations?.close()
    delete held.foundations
    return state
  }
  const leave = (): HouseState => {
    inReach(null)
    shut('empty')
    setAside(dataDir, clock.now())
    return 'empty'
  }
  return { held, enter, enterByMachine, shut, leave }
}

/** Opens what can be opened without asking. */
export const createDoor = async (ports: DoorPorts, inReach: InReach): Promise<Door> => {
  const { dataDir, random } = ports
  const { held, enter, enterByMachine, shut, leave } = makeEntrance(ports, inReach)
  const keyBehind = async (typed: string): Promise<Buffer | null> => {
    const secret = readRecoveryCode(typed)
    return secret === null ? null : unwrapByRecovery(dataDir, secret)
  }

  held.state = await enterByMachine()
  return {
    state: () => held.state,
    create: async (found) => {
      if (held.state !== 'empty' || held.founding) return refuse('HOUSE_EXISTS')
      held.founding = true
      const dataKey = random.bytes(32)
      const recovery = random.bytes(RECOVERY_BYTES)
      const code = writeRecoveryCode(recovery)
      try {
        await createKeys(dataDir, dataKey, recovery, random, ports)
        held.state = await enter(dataKey)
        await found()
      } catch (error) {
        held.state = leave()
        throw error
      } finally {
        held.founding = false
      }
      held.lastGroup = code.slice(code.lastIndexOf('-') + 1)
      return code
    },
    openWithRecoveryCode: async (typed) => {
      if (held.state !== 'sealed') return
      const dataKey = await keyBehind(typed)
      if (dataKey === null) return refuse('RECOVERY_CODE_WRONG')
      if (ports.rememberKey) await rewrapForMachine(dataDir, dataKey, ports)
      const state = await enter(dataKey)
      // The right code gave this key: what it does not open is damaged, and asking again would not help.
      held.state = state === 'sealed' ? 'damaged' : state
    },
    renew: async (work) => {
      inReach(null)
      held.state = shut('damaged')
      let dataKey: Buffer | null = null
      try {
        dataKey = await work()
      } finally {
        held.state = dataKey === null ? await enterByMachine() : await enter(dataKey)
      }
    },
    fits: async (typed) => (await keyBehind(typed)) !== null,
    confirms: (lastGroup) =>
      held.lastGroup !== undefined && lastGroup.trim().toUpperCase() === held.lastGroup,
    rowsLost: () => held.foundations?.rowsLost ?? 0,
    anchorMissing: () => held.foundations?.anchorMissing ?? false,
    close: () => held.foundations?.close(),
  }
}

/**
 * A house that was begun and never founded holds no account and no record; the wizard starts again.
 * Its files are moved, not deleted: nothing in a data folder is.
 */
const setAside = (dataDir: string, now: number): void => {
  const aside = join(dataDir, `unfinished-${now}`)
  mkdirSync(aside, { recursive: true })
  for (const name of ['desk.db', 'desk.db-wal', 'desk.db-shm', 'keys.json', 'desk.key', 'anchor'])
    if (existsSync(join(dataDir, name))) renameSync(join(dataDir, name), join(aside, name))
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** What a house leaves beside its database within its first hours; a founding that was cut short has none of it. */
const LIVED = ['backups', 'backup-state.json', 'files', 'snapshots']

/**
 * SQLite takes a file without a byte for a new database and would write into it. The anchor remembers that one was
 * there, and where the anchor is gone too, the rest of the folder does.
 */
const wasEmptied = (dataDir: string): boolean =>
  existsSync(databaseFile(dataDir)) &&
  sizeOf(databaseFile(dataDir)) === 0 &&
  (sizeOf(join(dataDir, 'anchor')) > 0 || LIVED.some((name) => existsSync(join(dataDir, name))))

const obstacle = (error: unknown, dataDir: string, log: Log): HouseState => {
  if (error instanceof NewerDatabase) return 'newer'
  if (error instanceof WrongKey) return 'sealed'
  log.error('the database does not open', error)
  const problem = databaseProblem(error, dataDir)
  if (problem === null) throw error
  if (problem.code === 'DATABASE_DAMAGED') return 'damaged'
  return refuse(problem.code, 'data' in problem ? problem.data : undefined)
}
