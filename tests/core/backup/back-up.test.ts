import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUp } from '#core/backup/back-up.service.ts'
import { backupKeys } from '#core/backup/house-keys.ts'
import { prove } from '#core/backup/prove.service.ts'
import { withBackup } from '#core/backup/read-backup.ts'
import { openAnchor } from '#core/database/anchor.ts'
import { placeOf } from '#core/files/stored-form.ts'
import { callBy, putNotes } from '../../support/foundation.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { backedUp, backupsLying, keptHouse, newTarget, orderFor } from './kept-house.ts'

const proofOf = ({ folder, key }: { readonly folder: string; readonly key: Buffer }, file: string) =>
  prove({ kind: 'prove', dataDir: folder, dataKey: key, file })

describe('a backup', () => {
  it('is one file that a drill finds whole: counts, digests, 50 records, the end of the trail', async () => {
    const kept = await keptHouse()
    const proof = await proofOf(kept, await backedUp(kept))
    expect(proof).toMatchObject({ findings: [], samples: 50, files: 3, madeAt: kept.clock.now() })
    expect(proof.rows).toBeGreaterThan(100)
    expect(existsSync(join(kept.folder, 'backup-work'))).toBe(false)
    kept.house.close()
  })

  it('made while the desk writes holds one moment of it, and nothing acknowledged before is missing', async () => {
    const kept = await keptHouse(400)
    const folder = await newTarget()
    const order = orderFor(kept, folder)
    const copying = backUp(order)
    await putNotes(kept.house.database, 200, 401)
    await copying
    const file = join(folder, order.name)
    expect((await proofOf(kept, file)).findings).toEqual([])
    const manifest = await withBackup(file, (backup) => backup.manifest(backupKeys(kept.key).backup))
    expect(manifest.audit.seq).toBeGreaterThanOrEqual(400)
    expect(manifest.tables['command']).toBe(manifest.audit.seq)
    kept.house.close()
  })

  it('tells nobody without the key whose it is or what is in it', async () => {
    const kept = await keptHouse()
    const bytes = readFileSync(await backedUp(kept))
    for (const word of ['云庭花园', '第 1 条', 'note-1', kept.key.toString('base64'), kept.recoveryCode])
      expect(bytes.includes(word)).toBe(false)
    kept.house.close()
  })

  it('goes into several places; one that is not there stops no other', async () => {
    const kept = await keptHouse()
    const [first, second] = [await newTarget(), await newTarget()]
    const unplugged = tempFolder()
    const { places } = await backUp(orderFor(kept, first, unplugged, second))
    expect(places.map(({ kind }) => kind)).toEqual(['made', 'failed', 'made'])
    expect(places[1]).toMatchObject({ code: 'BACKUP_PLACE_MISSING' })
    expect(backupsLying(unplugged)).toEqual([])
    expect(backupsLying(second)).toHaveLength(1)
    kept.house.close()
  })

  it('brings each stored file once', async () => {
    const kept = await keptHouse()
    const folder = await newTarget()
    const copied = async () => {
      const { places } = await backUp(orderFor(kept, folder))
      return places[0]?.kind === 'made' ? places[0].filesCopied : -1
    }
    expect([await copied(), await copied()]).toEqual([3, 0])
    kept.house.close()
  })

  it('says which stored file could not be read, and keeps all the rest', async () => {
    const kept = await keptHouse()
    const digest = await anyFile(kept)
    const lying = placeOf(join(kept.folder, 'files'), digest)
    writeFileSync(lying, readFileSync(lying).fill(7, 100, 101))
    const folder = await newTarget()
    const { places } = await backUp(orderFor(kept, folder))
    expect(places[0]).toMatchObject({ kind: 'made', filesUnreadable: [digest], filesCopied: 2 })
    kept.house.close()
  })

  it('in whose place a stored file is missing or damaged is found by the drill', async () => {
    const kept = await keptHouse()
    const file = await backedUp(kept)
    const digest = await anyFile(kept)
    rmSync(placeOf(join(file, '..', 'files'), digest))
    expect((await proofOf(kept, file)).findings).toEqual([{ check: 'file', what: digest }])
    kept.house.close()
  })

  it('of a house whose acknowledged rows are gone is refused: it would hide the loss', async () => {
    const kept = await keptHouse()
    kept.house.close()
    const anchor = openAnchor(join(kept.folder, 'anchor'), backupKeys(kept.key).anchor)
    anchor.write({ seq: 1_000, hash: Buffer.alloc(32) })
    anchor.close()
    const order = orderFor(kept, await newTarget())
    await expect(backUp(order)).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' })
  })
})

const anyFile = async ({ house }: Awaited<ReturnType<typeof keptHouse>>): Promise<string> => {
  const row = await house.database.session(callBy('test'), (tx) =>
    tx.q.selectFrom('stored_file').select('digest').orderBy('size', 'desc').executeTakeFirstOrThrow(),
  )
  return row.digest
}
