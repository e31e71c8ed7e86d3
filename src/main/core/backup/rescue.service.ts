import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { guest } from '../kernel/caller.ts'
import { Refusal, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { Clock, Random } from '../kernel/ports.ts'
import type { HouseState } from '../setup/setup.contract.ts'
import {
  adoptKeys,
  type MachineKeys,
  recoveryWrapOf,
  unwrapByRecovery,
  wrapsRead,
} from '../vault/key-ring.ts'
import { readRecoveryCode } from '../vault/recovery-code.ts'
import { backupKeys } from './house-keys.ts'
import { isBackupName } from './place.ts'
import { localPlace } from './places.service.ts'
import { sizesOf } from './prove.service.ts'
import { withBackup } from './read-backup.ts'
import type { rescueContract } from './rescue.contract.ts'
import { furnish, incomingFolder, keyByCode, openAndSay, unpackHouse } from './restore.service.ts'
import { isSound, salvage } from './salvage.service.ts'
import { readState } from './state-file.ts'
import { setAside, switchHouse } from './switch.ts'

export interface RescuePorts {
  readonly dataDir: string
  readonly clock: Clock
  readonly random: Random
  readonly machine: MachineKeys
  state(): HouseState
  renew(work: () => Promise<Buffer | null>): Promise<void>
}

type Rescue = Handlers<typeof rescueContract>

/** The wizard behind a house that does not open. It moves and copies; it never deletes what was there. */
export const createRescue = (ports: RescuePorts): Rescue => ({
  offers: ({ recoveryCode, folder }) => {
    requireNeed(ports, ['damaged', 'sealed', 'empty', 'ready'])
    return offers(ports, recoveryCode, folder ?? null)
  },
  setAside: async ({ recoveryCode }) => {
    await requireDamageBehind(ports, recoveryCode)
    const folder = asideFolder(ports)
    await ports.renew(async () => {
      await setAside(ports.dataDir, folder)
      return null
    })
    return { folder }
  },
  salvage: async ({ recoveryCode }, call) => {
    await requireDamageBehind(ports, recoveryCode)
    return salvageHouse(ports, await keyOfHouse(ports, recoveryCode), call)
  },
  restore: async ({ recoveryCode, file }, call) => {
    if (!['sealed', 'empty'].includes(ports.state())) await requireDamageBehind(ports, recoveryCode)
    if (!isAbsolute(file) || !isBackupName(file)) return refuse('BACKUP_UNREADABLE')
    if (!existsSync(file)) return refuse('BACKUP_FILE_MISSING')
    return restoreFrom(ports, file, await keyByCode(file, recoveryCode), call)
  },
})

/**
 * A house that does not open, or one that opens and in which pages do not read. A folder whose keys are lost has
 * no code that could be right.
 */
const requireDamageBehind = async (ports: RescuePorts, typed: string): Promise<void> => {
  const { dataDir, state } = ports
  if (!wrapsRead(dataDir)) return requireNeed(ports, ['damaged'])
  const dataKey = await keyOfHouse(ports, typed)
  if (state() === 'ready' && isSound(dataDir, dataKey)) refuse('RESCUE_NOT_NEEDED')
  else requireNeed(ports, ['damaged', 'ready'])
}

const requireNeed = ({ state }: RescuePorts, states: readonly HouseState[]): void => {
  if (!states.includes(state())) refuse('RESCUE_NOT_NEEDED')
}

const asideFolder = ({ clock }: RescuePorts): string => `damaged-${clock.now()}`

/** @throws Refusal RECOVERY_CODE_WRONG */
const keyOfHouse = async ({ dataDir }: RescuePorts, typed: string): Promise<Buffer> => {
  const secret = readRecoveryCode(typed) ?? refuse('RECOVERY_CODE_WRONG')
  return (await unwrapByRecovery(dataDir, secret)) ?? refuse('RECOVERY_CODE_WRONG')
}

const actBy = (call: Call): Call => ({ ...call, caller: guest })

const salvageHouse = async (ports: RescuePorts, dataKey: Buffer, call: Call) => {
  const { dataDir, clock, machine } = ports
  const incoming = incomingFolder(clock.now())
  const folder = asideFolder(ports)
  mkdirSync(join(dataDir, incoming), { recursive: true, mode: 0o700 })
  try {
    const tables = salvage(dataDir, dataKey, incoming)
    await adoptKeys(join(dataDir, incoming), dataKey, recoveryWrapOf(dataDir), machine)
    const broken = tables.filter(({ whole }) => !whole).map(({ table }) => table)
    const act = { action: 'rescue.salvage', id: folder, after: { broken } }
    await openAndSay(join(dataDir, incoming), { dataKey, ports, call: actBy(call), act })
    await ports.renew(async () => {
      await switchHouse(dataDir, { incoming, outgoing: folder })
      return dataKey
    })
    return { folder, tables: [...tables] }
  } finally {
    await rm(join(dataDir, incoming), { recursive: true, force: true })
  }
}

const restoreFrom = async (ports: RescuePorts, file: string, dataKey: Buffer, call: Call) => {
  const { dataDir, clock, machine } = ports
  const incoming = incomingFolder(clock.now())
  const { manifest } = await unpackHouse({ kind: 'unpack', dataDir, dataKey, file, incoming })
  const act = { action: 'rescue.restore', id: file, after: { madeAt: manifest.madeAt } }
  await furnish({ dataDir, incoming, dataKey, file, machine, ports, call: actBy(call), act })
  await ports.renew(async () => {
    await switchHouse(dataDir, { incoming, outgoing: asideFolder(ports) })
    return dataKey
  })
  return { madeAt: manifest.madeAt, rows: sizesOf(manifest).rows }
}

const offers = async ({ dataDir }: RescuePorts, typed: string, folder: string | null) => {
  const known = readState(dataDir)
  const proven = new Set(known.flatMap((record) => (record.proven === null ? [] : [record.proven.name])))
  const folders = new Set([localPlace(dataDir).folder, ...known.map((place) => place.folder)])
  if (folder !== null && isAbsolute(folder)) folders.add(folder)
  const files = [...folders].flatMap(backupFiles)
  const keys = new Map<string, Buffer>()
  const found = []
  for (const file of files) {
    const offer = await offerOf(file, typed, keys)
    if (offer !== null) found.push({ ...offer, proven: proven.has(file.slice(dirname(file).length + 1)) })
  }
  if (found.length === 0 && files.length > 0) return refuse('RECOVERY_CODE_WRONG')
  return found.sort((a, b) => Number(b.proven) - Number(a.proven) || b.madeAt - a.madeAt)
}

const backupFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(isBackupName)
        .map((name) => join(folder, name))
    : []

/** Null for a backup that this code does not open or that is broken. One derivation a house: it is slow on purpose. */
const offerOf = async (file: string, typed: string, keys: Map<string, Buffer>) => {
  try {
    const house = await withBackup(file, async ({ head }) => head.house)
    const dataKey = keys.get(house) ?? (await keyByCode(file, typed))
    keys.set(house, dataKey)
    return await withBackup(file, async (backup) => {
      const manifest = await backup.manifest(backupKeys(dataKey).backup)
      const { madeAt, compoundName } = manifest
      return { file, madeAt, bytes: backup.size, compoundName, rows: sizesOf(manifest).rows }
    })
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
