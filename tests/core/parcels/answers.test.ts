import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainLimits } from '#core/parcels/receiving/receiving.contract.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
beforeAll(async () => {
  desk = await openParcelDesk()
})
afterAll(() => desk.house.close())

type Goods = NonNullable<Parameters<ParcelDesk['clerk']['parcels']['intake']>[0]['goods']>
const intake = async (trackingNo: string, goods: Goods, unit = '3-2-1502') =>
  desk.clerk.parcels.intake({
    ...{ commandId: newCommandId(), trackingNo, carrier: 'zto', sizeClass: 'small', nameOnLabel: '', goods },
    addressee: { unitId: await desk.unitId(unit), personId: null },
  })
const history = (id: string) => desk.clerk.parcelItems.history({ id })
const ask = (id: string, result: 'agreed' | 'declined' | 'noAnswer', answer = '') =>
  desk.clerk.receiving.recordAnswer({
    ...{ commandId: newCommandId(), id, basis: 'call', result, personId: null, answer },
  })

describe('what a household answers about one item', () => {
  it('is kept as it was said when the item came in', async () => {
    const { id } = await intake('75142933805501', { consent: 'call', answer: '郭小满：放着，晚上来取' })
    const { item, consents } = await history(id)
    expect(item.consent).toBe('call')
    expect(consents).toMatchObject([{ basis: 'call', result: 'agreed', answer: '郭小满：放着，晚上来取' }])
  })

  it('is asked for later, try by try; only a yes changes on whose word the desk has it', async () => {
    const { id } = await intake('75142933805502', {})
    expect((await history(id)).item.consent).toBe('pending')
    expect(await ask(id, 'noAnswer')).toEqual({ consent: 'pending' })
    expect(await ask(id, 'declined', '不要了')).toEqual({ consent: 'pending' })
    expect(await ask(id, 'agreed', '放着')).toEqual({ consent: 'call' })
    expect((await history(id)).consents.map(({ result }) => result)).toEqual([
      'noAnswer',
      'declined',
      'agreed',
    ])
  })

  it('is not asked about what has gone', async () => {
    const { id } = await intake('75142933805503', {})
    await desk.clerk.parcels.withdraw({ commandId: newCommandId(), id })
    await expect(ask(id, 'agreed')).rejects.toMatchObject({ code: 'PARCEL_NOT_WAITING' })
  })

  it('is shown to whoever looks for the addressee: a letter, nothing yet, or nothing at all', async () => {
    const words = async (text: string) =>
      (await desk.clerk.parcels.candidates({ text })).map(({ receiving, toDoor }) => [receiving, toDoor])
    expect(await words('3-2-1502')).toEqual([['none', false]])
    const { unitId, residents } = await desk.waiting('2-1-301')
    await desk.clerk.receiving.recordLetter({
      ...{
        commandId: newCommandId(),
        unitId,
        personId: residents[0]?.personId ?? '',
        signedOn: '2026-11-24',
      },
      ...{ until: null, limits: { ...plainLimits, keepDays: 3 }, agents: [] },
    })
    expect(await words('2-1-301')).toEqual([['letter', true]])
    await desk.clerk.receiving.stop({
      ...{ commandId: newCommandId(), unitId: await desk.unitId('3-2-1502'), kind: 'all' as const },
      ...{ reason: '家里一直有人', askedBy: '郭小满' },
    })
    expect(await words('3-2-1502')).toEqual([['stopped', false]])
  })

  it('of a letter that names days keeps the item for so long', async () => {
    const { id } = await intake('75142933805504', {}, '2-1-301')
    const rows = desk.house.rows(`SELECT hold_until, consent FROM parcel WHERE id = '${id}'`)
    expect(rows).toEqual([{ hold_until: '2026-11-27', consent: 'letter' }])
  })
})

describe('an item that is kept longer', () => {
  it('is kept until a day that was agreed on, and never beyond the limit of the house', async () => {
    const { id } = await intake('75142933805505', {}, '3-2-1501')
    const keep = (until: string, revision: number) =>
      desk.clerk.parcelItems.keep({ commandId: newCommandId(), id, revision, until, reason: '业主出差' })
    await expect(keep('2026-12-25', 0)).rejects.toMatchObject({
      code: 'KEEP_TOO_LONG',
      data: { latest: '2026-12-24' },
    })
    await keep('2026-12-20', 0)
    const { steps, item } = await history(id)
    expect(steps.at(-1)).toMatchObject({ act: 'keep', reason: '业主出差', shelfNo: item.shelfNo })
    expect(desk.house.rows(`SELECT hold_until FROM parcel WHERE id = '${id}'`)).toEqual([
      { hold_until: '2026-12-20' },
    ])
  })
})
