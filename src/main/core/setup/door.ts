import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { sqliteCode, WrongKey } from '../database/connection.ts'
import { NewerDatabase } from '../database/migrate.ts'
import { refuse } from '../kernel/errors.ts'
import type { Clock, Keychain, Log, Random } from '../kernel/ports.ts'
import {
  createKeys,
  hasKeys,
  rewrapForMachine,
  unwrapByMachine,
  unwrapByRecovery,
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
  /** Whether this is the last group of the code that was just made. */
  confirms(lastGroup: string): boolean
  /** Audit rows that were acknowledged before the last stop and are not there any more. */
  rowsLost(): number
  close(): void
}

type Opened = (foundations: Foundations) => void

/** Opens what can be opened without asking; `opened` is called whenever the house comes into reach. */
export const createDoor = async (ports: DoorPorts, opened: Opened): Promise<Door> => {
  const { dataDir, keychain, random, log } = ports
  const held: { state: HouseState; foundations?: Foundations; lastGroup?: string } = { state: 'empty' }

  const enter = async (dataKey: Buffer): Promise<HouseState> => {
    try {
      held.foundations = await openFoundations(dataDir, dataKey, ports)
      opened(held.foundations)
      return 'ready'
    } catch (error) {
      return obstacle(error, log)
    }
  }
  const leave = (): HouseState => {
    held.foundations?.close()
    delete held.foundations
    setAside(dataDir, ports.clock.now())
    return 'empty'
  }
  const enterByMachine = async (): Promise<HouseState> => {
    const [keys, file] = [hasKeys(dataDir), existsSync(databaseFile(dataDir))]
    if (!keys || !file) return keys || file ? 'damaged' : 'empty'
    const dataKey = await unwrapByMachine(dataDir, keychain)
    return dataKey === null ? 'sealed' : enter(dataKey)
  }

  held.state = await enterByMachine()
  if (held.foundations?.unfounded === true) held.state = leave()
  return {
    state: () => held.state,
    create: async (found) => {
      if (held.state !== 'empty') return refuse('HOUSE_EXISTS')
      const dataKey = random.bytes(32)
      const recovery = random.bytes(RECOVERY_BYTES)
      const code = writeRecoveryCode(recovery)
      try {
        await createKeys(dataDir, dataKey, recovery, random, keychain)
        held.state = await enter(dataKey)
        await found()
      } catch (error) {
        held.state = leave()
        throw error
      }
      held.lastGroup = code.slice(code.lastIndexOf('-') + 1)
      return code
    },
    openWithRecoveryCode: async (typed) => {
      if (held.state !== 'sealed') return
      const secret = readRecoveryCode(typed)
      const dataKey = secret === null ? null : await unwrapByRecovery(dataDir, secret)
      if (dataKey === null) return refuse('RECOVERY_CODE_WRONG')
      await rewrapForMachine(dataDir, dataKey, keychain)
      held.state = await enter(dataKey)
    },
    confirms: (lastGroup) =>
      held.lastGroup !== undefined && lastGroup.trim().toUpperCase() === held.lastGroup,
    rowsLost: () => held.foundations?.rowsLost ?? 0,
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

const obstacle = (error: unknown, log: Log): HouseState => {
  if (error instanceof NewerDatabase) return 'newer'
  if (error instanceof WrongKey) return 'sealed'
  log.error('the database does not open', error)
  if (sqliteCode(error).startsWith('SQLITE_CORRUPT')) return 'damaged'
  throw error
}
