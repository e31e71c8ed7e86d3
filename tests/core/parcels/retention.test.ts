import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFileStore } from '#core/files/file-store.ts'
import { removeGoneFiles } from '#core/files/gone-files.service.ts'
import { addDays } from '#core/kernel/business-date.ts'
import { careRetention } from '#core/parcels/care-retention.service.ts'
import { parcelNamesRule } from '#core/parcels/parcel-holdings.service.ts'
import { openFoundations } from '#core/setup/foundations.ts'
import { deriveKey } from '#core/vault/key-ring.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { DAY } from '../../support/fake-clock.ts'
import { callBy } from '../../support/foundation.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
beforeAll(async () => {
  desk = await openParcelDesk()
})
afterAll(() => rmSync(desk.house.folder, { recursive: true, force: true }))

const photo = (text: string) => new File([`\u0089PNG ${text}`], 'photo.png', { type: 'image/png' })
const laid = async (text: string) => (await desk.clerk.parcels.addPicture({ file: photo(text) })).picture

/** Handed out with a signature and a photograph. */
const handedOut = async (trackingNo: string, unit: string) => {
  const { id } = await desk.intake(trackingNo, unit)
  const { unitId, residents } = await desk.waiting(unit)
  await desk.clerk.parcels.release({
    ...{ commandId: newCommandId(), unitId, items: [{ id, revision: 0 }] },
    collector: { kind: 'resident', personId: residents[0]?.personId ?? '' },
    signed: { how: 'pad', picture: await laid(`signature ${trackingNo}`) },
    photo: await laid(`photo ${trackingNo}`),
  })
  return id
}
const kindsOf = (id: string) =>
  desk.house
    .rows<{ kind: string }>(`SELECT kind FROM parcel_picture WHERE parcel_id = '${id}' ORDER BY kind`)
    .map(({ kind }) => kind)

/** The night so many days later, of a house that nobody has open. */
const night = async (days: number): Promise<number> => {
  const { folder, clock } = desk.house
  const key = Buffer.from(readFileSync(join(folder, 'desk.key'), 'utf8'), 'hex')
  const { database, close } = await openFoundations(folder, key, { clock, random: machineRandom })
  const filesKey = deriveKey(key, 'files')
  const files = createFileStore({ folder: join(folder, 'files'), filesKey, random: machineRandom, clock })
  for (const { keepDays, runIn } of [parcelNamesRule, ...careRetention]) {
    const past = days - keepDays
    const before = { at: clock.now() + past * DAY, date: addDays('2026-11-24', past) }
    await database.session(callBy('jobs.retention'), (tx) => runIn(tx, before, 500))
  }
  await removeGoneFiles({ database, files }, callBy('jobs.remove-gone-files'))
  const left = files.contents().length
  await files.close()
  close()
  return left
}

describe('what the register forgets by itself', () => {
  it('keeps pictures of items ninety days, signatures and names a year, and what is disputed until it is settled', async () => {
    const plain = await handedOut('75142933805401', '3-2-1501')
    const disputed = await handedOut('75142933805402', '3-2-1502')
    const { item } = await desk.clerk.parcelItems.history({ id: disputed })
    await desk.supervisor.parcelItems.reverse({
      ...{ commandId: newCommandId(), id: disputed, revision: item.revision, reason: '邻居拿错' },
    })
    const torn = (await desk.intake('75142933805403', '3-2-1501')).id
    const { incidentId } = await desk.clerk.parcelIncidents.report({
      ...{
        commandId: newCommandId(),
        id: torn,
        revision: 0,
        kind: 'damaged',
        account: '外包装破口',
        claimFen: null,
      },
      photo: await laid('torn'),
    })
    await desk.clerk.parcelIncidents.close({
      ...{
        commandId: newCommandId(),
        id: incidentId,
        revision: 0,
        outcome: '业主接受',
        claimFen: null,
        payer: 'none',
      },
      ends: { how: 'onShelf', slot: 7 },
    })
    await desk.house.app.close()

    expect(await night(89)).toBe(5)
    expect(await night(91)).toBe(4)
    expect(kindsOf(plain)).toEqual(['collectorPhoto', 'signature'])
    expect(await night(366)).toBe(2)
    expect(kindsOf(plain)).toEqual([])
    expect(kindsOf(disputed)).toEqual(['collectorPhoto', 'signature'])
    const [row] = desk.house.rows(
      `SELECT collector, collector_person_id, proof, item_no FROM parcel WHERE id = '${plain}'`,
    )
    const nobody = { collector: '', collector_person_id: null }
    expect(row).toEqual({ ...nobody, proof: 'resident', item_no: 'B1-26-00001' })
    const steps = desk.house.rows(`SELECT person FROM parcel_step WHERE parcel_id = '${plain}'`)
    expect(steps).toEqual([{ person: '' }, { person: '' }])
    expect(desk.house.rows('SELECT * FROM gone_file')).toEqual([])
  })
})
