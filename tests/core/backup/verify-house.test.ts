import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { verifyHouse } from '#core/backup/verify-house.service.ts'
import { openConnection } from '#core/database/connection.ts'
import { createFileStore } from '#core/files/file-store.ts'
import { recordFile } from '#core/files/stored-files.ts'
import { makeSampleFolder } from '#core/sample/sample-folder.ts'
import { openFoundations } from '#core/setup/foundations.ts'
import { nodePorts } from '../../../src/main/host/node-ports.ts'
import { dice } from '../../support/dice.ts'
import { callBy } from '../../support/foundation.ts'
import { flipOneBit } from '../../support/planted-damage.ts'
import { tempFolder } from '../../support/temp-folder.ts'

let folder: string

beforeEach(async () => {
  folder = tempFolder()
  await makeSampleFolder(nodePorts(folder), 'small', {})
})

const check = () => verifyHouse(nodePorts(folder), null)
const databaseOf = () => join(folder, 'desk.db')

const tamper = (work: (raw: Sqlite.Database) => void): void => {
  const key = Buffer.from(readFileSync(join(folder, 'desk.key'), 'utf8'), 'hex')
  const raw = openConnection(databaseOf(), key, { cacheMb: 1 })
  raw.pragma('foreign_keys=OFF')
  work(raw)
  raw.close()
}

const found = async () => (await check()).faults.map((fault) => fault.check)

describe('a house that is looked over', () => {
  it('is whole after its sample was made, and stays as it was', async () => {
    const before = readFileSync(databaseOf())
    expect(await check()).toMatchObject({ whole: true, faults: [], auditRows: expect.any(Number) })
    expect(readFileSync(databaseOf()).equals(before)).toBe(true)
  })

  it('misses its anchor, its wraps, and what a newer program wrote', async () => {
    rmSync(join(folder, 'anchor'))
    expect(await found()).toEqual(['audit anchor'])
    writeFileSync(join(folder, 'keys.json'), '{"torn')
    expect(await found()).toEqual(['keys', 'audit anchor'])
    tamper((raw) => raw.pragma('user_version=99990'))
    expect(await found()).toEqual(['keys', 'version'])
  })

  it.each([
    ['an open parcel without a shelf', `UPDATE parcel SET shelf_no = '' WHERE closed_at IS NULL`],
    [
      'a state that does not fit the closing',
      `UPDATE parcel SET state = 'collected' WHERE closed_at IS NULL`,
    ],
    ['a shelf number twice on one day', `UPDATE parcel SET shelf_no = 'B1-01-01'`],
    ['a parcel without a step', 'DELETE FROM parcel_step'],
    ['a parcel that no search finds', 'DELETE FROM search_entry'],
    ['references', 'DELETE FROM unit'],
    ['audit chain', `UPDATE audit SET actor = 'nobody' WHERE seq = 7`],
    ['audit anchor', 'DELETE FROM audit WHERE seq > 20'],
    ['missing files', `INSERT INTO stored_file VALUES ('${'ab'.repeat(32)}', 1, 'photo', 1)`],
  ])('shows %s', async (fault, sql) => {
    tamper((raw) => raw.exec(sql))
    expect(await found()).toContain(fault)
  })

  it('shows a stored file in which one bit was flipped', async () => {
    const { files: before = 0 } = await check()
    const key = Buffer.from(readFileSync(join(folder, 'desk.key'), 'utf8'), 'hex')
    const house = await openFoundations(folder, key, nodePorts(folder))
    const { filesKey } = house
    const store = createFileStore({ ...nodePorts(folder), folder: join(folder, 'files'), filesKey })
    const id = await store.begin()
    await store.put(id, 0, Buffer.from('一张照片'))
    const content = await store.finish(id)
    await house.database.session(callBy('test.photo'), (tx) => recordFile(tx, content, 'photo'))
    house.close()
    expect(await check()).toMatchObject({ whole: true, files: before + 1 })
    const { digest } = content
    flipOneBit(join(folder, 'files', digest.slice(0, 2), digest.slice(2)), dice(1))
    expect((await check()).faults).toEqual([{ check: 'damaged files', found: 1, first: [digest] }])
  })

  it('names the first records and no value', async () => {
    tamper((raw) => raw.exec(`UPDATE parcel SET shelf_no = '' WHERE closed_at IS NULL`))
    const fault = (await check()).faults.find((one) => one.check === 'an open parcel without a shelf')
    expect(fault).toMatchObject({ found: expect.any(Number), first: { length: 5 } })
  })

  it('shows a damaged page and goes no further', async () => {
    const bytes = readFileSync(databaseOf())
    bytes[20 * 4096 + 50] = (bytes[20 * 4096 + 50] ?? 0) ^ 1
    writeFileSync(databaseOf(), bytes)
    expect(await found()).toEqual(['page MACs', 'database pages'])
  })

  it('shows a flipped bit on a page that no record lies on', async () => {
    let page = 0
    tamper((raw) => {
      raw.exec('CREATE TABLE gone (x); INSERT INTO gone VALUES (zeroblob(40000))')
      page = Number(raw.prepare(`SELECT max(pageno) FROM dbstat WHERE name = 'gone'`).pluck().get())
      raw.exec('DROP TABLE gone')
    })
    const bytes = readFileSync(databaseOf())
    bytes[(page - 1) * 4096 + 50] = (bytes[(page - 1) * 4096 + 50] ?? 0) ^ 1
    writeFileSync(databaseOf(), bytes)
    expect((await check()).faults).toEqual([{ check: 'page MACs', found: 1, first: [String(page)] }])
  })

  it('whose key is gone asks for its code', async () => {
    rmSync(join(folder, 'desk.key'))
    await expect(check()).rejects.toMatchObject({ code: 'RECOVERY_CODE_WRONG' })
    await expect(verifyHouse(nodePorts(folder), 'AAAA')).rejects.toMatchObject({
      code: 'RECOVERY_CODE_WRONG',
    })
  })

  it('that is not there is not ready', async () => {
    await expect(verifyHouse(nodePorts(tempFolder()), null)).rejects.toMatchObject({ code: 'NOT_READY' })
  })

  it('cut in the middle is shown, not believed', async () => {
    truncateSync(databaseOf(), 100 * 4096)
    expect(await found()).toContain('database pages')
  })
})
