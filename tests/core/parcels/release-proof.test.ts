import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plainLimits } from '#core/parcels/receiving/receiving.contract.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
let numbers = 75142933806000
beforeAll(async () => {
  desk = await openParcelDesk()
})
afterAll(() => desk.house.close())

type Release = Parameters<ParcelDesk['clerk']['parcels']['release']>[0]

const take = async (goods: object) => {
  numbers += 1
  const unitId = await desk.unitId('3-2-1501')
  return desk.clerk.parcels.intake({
    ...{ commandId: newCommandId(), trackingNo: String(numbers), carrier: 'zto', sizeClass: 'small' },
    ...{ addressee: { unitId, personId: null }, nameOnLabel: '', goods },
  })
}
const releaseTo = async (how: Partial<Release> = {}) => {
  const { unitId, items, residents } = await desk.waiting('3-2-1501')
  const collector = { kind: 'resident' as const, personId: residents[0]?.personId ?? '' }
  return desk.clerk.parcels.release({ commandId: newCommandId(), unitId, items, collector, ...how })
}
const sign = async () => {
  const file = new File([Buffer.from('89504e470d0a1a0a', 'hex')], 'sign.png', { type: 'image/png' })
  return { how: 'pad' as const, picture: (await desk.clerk.parcels.addPicture({ file })).picture }
}

describe('what is worth much', () => {
  beforeAll(() => take({ flags: ['highValue'] }))
  it('is not handed over before a paper and a signature were seen', async () => {
    await expect(releaseTo()).rejects.toMatchObject({
      code: 'PROOF_MISSING',
      data: { needs: ['id', 'signature'] },
    })
    await expect(releaseTo({ idTail: '1234' })).rejects.toMatchObject({ data: { needs: ['signature'] } })
  })
  it('goes with both, and both stay in its history', async () => {
    await expect(releaseTo({ idTail: '1234', signed: await sign(), looked: true })).resolves.toEqual({
      released: 1,
    })
    const [row] = desk.house.rows<{ id: string; proof: string }>('SELECT id, proof FROM parcel')
    expect(JSON.parse(row?.proof ?? '')).toEqual({
      kind: 'resident',
      idTail: '1234',
      signed: 'pad',
      looked: true,
    })
    const { pictures, consents } = await desk.clerk.parcelItems.history({ id: row?.id ?? '' })
    expect(pictures.map(({ kind }) => kind)).toEqual(['signature'])
    // The addressee signed at the first pickup for what was taken in on nobody's word.
    expect(consents).toMatchObject([{ basis: 'atDoor', result: 'agreed' }])
    const shown = await desk.clerk.parcels.picture({ id: pictures[0]?.id ?? '' })
    expect(shown.type).toBe('image/png')
  })
})

describe('a collector whom the household named on its letter', () => {
  let agentId: string
  beforeAll(async () => {
    const { unitId, residents } = await desk.waiting('3-2-1501')
    await desk.clerk.receiving.recordLetter({
      ...{
        commandId: newCommandId(),
        unitId,
        personId: residents[0]?.personId ?? '',
        signedOn: '2026-11-24',
      },
      ...{ until: null, limits: plainLimits, agents: [{ name: '王阿姨', relation: '保姆', phone: '' }] },
    })
    agentId = (await desk.clerk.receiving.ofUnit({ unitId })).agents[0]?.id ?? ''
  })
  beforeEach(() => take({}))
  it('fetches without a code, under the own name', async () => {
    await expect(releaseTo({ collector: { kind: 'agent', agentId } })).resolves.toEqual({ released: 1 })
    expect(desk.house.rows('SELECT DISTINCT collector FROM parcel ORDER BY collector')).toContainEqual({
      collector: '王阿姨',
    })
  })
  it('is a stranger again once the household took the name off', async () => {
    await desk.clerk.receiving.endAgent({ commandId: newCommandId(), agentId })
    await expect(releaseTo({ collector: { kind: 'agent', agentId } })).rejects.toMatchObject({
      code: 'COLLECTOR_NOT_OF_HOUSEHOLD',
    })
  })
})

describe('a picture', () => {
  it('is named only by the session that took it', async () => {
    const other = await desk.house.as('specialist', 'B2')
    const signed = await sign()
    const { unitId, items, residents } = await desk.waiting('3-2-1501')
    const collector = { kind: 'resident' as const, personId: residents[0]?.personId ?? '' }
    await expect(
      other.parcels.release({ commandId: newCommandId(), unitId, items, collector, signed }),
    ).rejects.toMatchObject({ code: 'UPLOAD_GONE' })
  })
})
