import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainLimits } from '#core/parcels/receiving/receiving.contract.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
let unitId: string
let personId: string
beforeEach(async () => {
  desk = await openParcelDesk()
  const home = await desk.waiting('3-2-1501')
  unitId = home.unitId
  personId = home.residents[0]?.personId ?? ''
})
afterEach(() => desk.house.close())

const sign = (limits = {}, by = personId) =>
  desk.clerk.receiving.recordLetter({
    ...{ commandId: newCommandId(), unitId, personId: by, signedOn: '2026-11-24', until: null },
    ...{
      limits: { ...plainLimits, ...limits },
      agents: [{ name: '王阿姨', relation: '保姆', phone: '13900009876' }],
    },
  })
const moveOut = async (who: string) => {
  const { people } = await desk.clerk.people.file({ unitId })
  const { occupancyId = '', placeRevision: revision = 0 } = people.find((one) => one.personId === who) ?? {}
  await desk.clerk.people.moveOut({ commandId: newCommandId(), occupancyId, revision })
}
const consents = () => desk.house.rows<{ consent: string }>('SELECT consent FROM parcel ORDER BY id')

describe('a standing letter', () => {
  it('speaks for what comes in after it and for what waits already', async () => {
    await desk.intake('75142933805701', '3-2-1501')
    expect(consents()).toEqual([{ consent: 'pending' }])
    await sign()
    await desk.intake('75142933805702', '3-2-1501')
    expect(consents()).toEqual([{ consent: 'letter' }, { consent: 'letter' }])
    expect(desk.house.rows('SELECT basis, result, person_id FROM parcel_consent')).toEqual([
      { basis: 'letter', result: 'agreed', person_id: personId },
    ])
  })
  it('names who may fetch, and is ended by the next one', async () => {
    await sign()
    await sign({ excluded: ['cold'] })
    const shown = await desk.clerk.receiving.ofUnit({ unitId })
    expect(shown.letter).toMatchObject({
      signedBy: '林静怡',
      limits: { excluded: ['cold'] },
      byConsent: false,
    })
    expect(shown.agents.map(({ name, phoneTail }) => [name, phoneTail])).toContainEqual(['王阿姨', '9876'])
    expect(desk.house.rows('SELECT count(*) AS n FROM receive_letter WHERE ended_on IS NULL')).toEqual([
      { n: 1 },
    ])
  })
  it('is signed by somebody of the household', async () => {
    const { residents } = await desk.waiting('3-2-1502')
    await expect(sign({}, residents[0]?.personId)).rejects.toMatchObject({ code: 'SIGNER_NOT_OF_HOUSEHOLD' })
  })
  it('falls silent when its signer moves out', async () => {
    await sign()
    await moveOut(personId)
    await desk.intake('75142933805701', '3-2-1501')
    expect(consents()).toEqual([{ consent: 'pending' }])
  })
})

describe('a household that wants nothing received', () => {
  const stop = () =>
    desk.clerk.receiving.stop({
      ...{ commandId: newCommandId(), unitId, kind: 'all', reason: '家里一直有人', askedBy: '林静怡' },
    })
  it('stops the intake, by name of its reason', async () => {
    await stop()
    await expect(desk.intake('75142933805701', '3-2-1501')).rejects.toMatchObject({
      code: 'RECEIVING_STOPPED',
      data: { reason: '家里一直有人' },
    })
    expect(await desk.clerk.receiving.refusals({})).toMatchObject([{ unit: '3-2-1501', kind: 'all' }])
  })
  it('is written down once, and taken off the list again', async () => {
    const { stopId } = await stop()
    await expect(stop()).rejects.toMatchObject({ code: 'STOPPED_ALREADY' })
    await desk.clerk.receiving.endStop({ commandId: newCommandId(), stopId, reason: '业主来电' })
    await expect(desk.intake('75142933805701', '3-2-1501')).resolves.toMatchObject({ state: 'received' })
  })
})

describe('what is taken in with a word about it', () => {
  const take = (goods: object) =>
    desk.clerk.parcels.intake({
      ...{ commandId: newCommandId(), trackingNo: '75142933805709', carrier: 'zto', sizeClass: 'medium' },
      ...{ addressee: { unitId, personId: null }, nameOnLabel: '', goods },
    })
  it('goes where its kind belongs', async () => {
    expect(await take({ flags: ['highValue'] })).toMatchObject({ shelfNo: 'B1-21-01' })
  })
  it('is countersigned by the courier when its outside is not in good order', async () => {
    await expect(take({ condition: 'torn' })).rejects.toMatchObject({ code: 'COURIER_SIGNATURE_MISSING' })
    const file = new File([Buffer.from('89504e470d0a1a0a', 'hex')], 'sign.png', { type: 'image/png' })
    const { picture } = await desk.clerk.parcels.addPicture({ file })
    await take({ condition: 'torn', countersigned: { how: 'pad', picture } })
    expect(desk.house.rows('SELECT kind FROM parcel_picture')).toEqual([{ kind: 'courierSignature' }])
    expect(desk.house.rows('SELECT count(*) AS n FROM stored_file')).toEqual([{ n: 1 }])
  })
  it('is never paid for by the desk', async () => {
    await expect(take({ flags: ['freightDue'] })).rejects.toMatchObject({ code: 'FREIGHT_NOT_PAID' })
    await expect(take({ flags: ['freightDue'], freightPaid: true })).resolves.toMatchObject({
      state: 'received',
    })
  })
})
