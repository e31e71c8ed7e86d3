import { existsSync } from 'node:fs'
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
  /** Makes key, wraps and an empty database in an empty folder. The code is given this once. */
  create(): Promise<string>
  openWithRecoveryCode(typed: string): Promise<void>
  /** Whether this is the last group of the code that was just made. */
  confirms(lastGroup: string): boolean
  close(): void
}

type Opened = (foundations: Foundations) => void

/** Opens what can be opened without asking; `opened` is called whenever the house comes into reach. */
export const createDoor = async (ports: DoorPorts, opened: Opened): Promise<Door> => {
  const held: { state: HouseState; foundations?: Foundations; lastGroup?: string } = { state: 'empty' }

  const enter = async (dataKey: Buffer): Promise<HouseState> => {
    try {
      held.foundations = await openFoundations(ports.dataDir, dataKey, ports)
      if (held.foundations.rowsLost > 0)
        ports.log.error('audit rows lost', new Error(`${held.foundations.rowsLost} rows`))
      opened(held.foundations)
      return 'ready'
    } catch (error) {
      return obstacle(error, ports.log)
    }
  }

  const enterByMachine = async (): Promise<HouseState> => {
    if (!hasKeys(ports.dataDir)) return existsSync(databaseFile(ports.dataDir)) ? 'damaged' : 'empty'
    if (!existsSync(databaseFile(ports.dataDir))) return 'damaged'
    const dataKey = await unwrapByMachine(ports.dataDir, ports.keychain)
    return dataKey === null ? 'sealed' : enter(dataKey)
  }

  held.state = await enterByMachine()
  return {
    state: () => held.state,
    create: async () => {
      if (held.state !== 'empty') return refuse('HOUSE_EXISTS')
      const dataKey = ports.random.bytes(32)
      const recovery = ports.random.bytes(RECOVERY_BYTES)
      const code = writeRecoveryCode(recovery)
      await createKeys(ports.dataDir, dataKey, recovery, ports.random, ports.keychain)
      held.state = await enter(dataKey)
      if (held.state !== 'ready') throw new Error(`a new database did not open: ${held.state}`)
      held.lastGroup = code.slice(code.lastIndexOf('-') + 1)
      return code
    },
    openWithRecoveryCode: async (typed) => {
      const secret = readRecoveryCode(typed)
      const dataKey = secret === null ? null : await unwrapByRecovery(ports.dataDir, secret)
      if (dataKey === null) return refuse('RECOVERY_CODE_WRONG')
      await rewrapForMachine(ports.dataDir, dataKey, ports.keychain)
      held.state = await enter(dataKey)
    },
    confirms: (lastGroup) =>
      held.lastGroup !== undefined && lastGroup.trim().toUpperCase() === held.lastGroup,
    close: () => held.foundations?.close(),
  }
}

const obstacle = (error: unknown, log: Log): HouseState => {
  if (error instanceof NewerDatabase) return 'newer'
  if (error instanceof WrongKey) return 'sealed'
  log.error('the database does not open', error)
  if (sqliteCode(error).startsWith('SQLITE_CORRUPT')) return 'damaged'
  throw error
}
