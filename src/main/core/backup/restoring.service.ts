import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { BackupHouse } from './backup.house.ts'
import { backupKeys, houseMark } from './house-keys.ts'
import { newestSchema } from './prove.service.ts'
import { withBackup } from './read-backup.ts'
import { countsOf, furnish, incomingFolder, openAndSay, pairCounts } from './restore.service.ts'
import { switchHouse } from './switch.ts'
import { keptUntil, previousFolder, wayBack } from './way-back.ts'

/** Rows now and in the copy, before anybody decides. */
export const compare = async (house: BackupHouse, file: string) => {
  await requireOurs(house, file)
  const manifest = await withBackup(file, (backup) => backup.manifest(backupKeys(house.dataKey).backup))
  if (manifest.schemaVersion > newestSchema()) return refuse('BACKUP_NEWER')
  const { madeAt, compoundName, programVersion, tables } = manifest
  return {
    madeAt,
    compoundName,
    programVersion,
    counts: pairCounts(countsOf(house.dataDir, house.dataKey), tables),
  }
}

/** @throws Refusal BACKUP_FILE_MISSING, BACKUP_OF_ANOTHER */
export const requireOurs = async (house: BackupHouse, file: string): Promise<void> => {
  if (!existsSync(file)) return refuse('BACKUP_FILE_MISSING')
  const mark = await withBackup(file, async ({ head }) => head.house)
  if (mark !== houseMark(house.dataKey)) refuse('BACKUP_OF_ANOTHER')
}

/** Who agreed, as the second person. The token is bound to the very copy that was looked at. */
const secondPerson = (house: BackupHouse, call: Call, approval: string, record: string): string =>
  house.approvals.take(approval, {
    sessionId: call.caller.sessionId,
    permission: 'backup.restore',
    record,
  }) ?? refuse('APPROVAL_REFUSED')

/**
 * The long part, unpacking and proving, happens beside the open house; only the switch shuts it. What was written
 * meanwhile goes out with the old house and comes back with it.
 */
export const restore = async (
  house: BackupHouse,
  input: { readonly file: string; readonly name: string; readonly approval: string },
  call: Call,
) => {
  const { dataDir, dataKey, machine } = house
  const { file, name } = input
  await requireOurs(house, file)
  const by = secondPerson(house, call, input.approval, name)
  const now = house.clock.now()
  const incoming = incomingFolder(now)
  const before = countsOf(dataDir, dataKey)
  const { manifest, counts } = await house.workshop.run({ kind: 'unpack', dataDir, dataKey, file, incoming })
  const act = { action: 'backup.restore', id: name, after: { madeAt: manifest.madeAt, by } }
  await furnish({ dataDir, incoming, dataKey, file, machine, ports: house, call, act })
  await house.renew(async () => {
    await switchHouse(dataDir, { incoming, outgoing: previousFolder(now) })
    return dataKey
  })
  return { madeAt: manifest.madeAt, counts: pairCounts(before, counts), wayBackUntil: keptUntil(now) }
}

/** The house that the last restore put out comes back; the one that is here now is put out in its turn. */
export const revert = async (
  house: BackupHouse,
  { approval }: { readonly approval: string },
  call: Call,
): Promise<void> => {
  const { dataDir, dataKey } = house
  const now = house.clock.now()
  const back = wayBack(dataDir, now) ?? refuse('NO_WAY_BACK')
  const by = secondPerson(house, call, approval, 'revert')
  const ours = countsOf(join(dataDir, back.folder), dataKey) !== null
  const act = { action: 'backup.revert', id: back.folder, after: { by } }
  await house.renew(async () => {
    if (ours) await openAndSay(join(dataDir, back.folder), { dataKey, ports: house, call, act })
    await switchHouse(dataDir, { incoming: back.folder, outgoing: previousFolder(now) })
    return ours ? dataKey : null
  })
}
