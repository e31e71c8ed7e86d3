import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type MoveInDesk, openMoveInDesk } from './desk.ts'

let desk: MoveInDesk
beforeAll(async () => {
  desk = await openMoveInDesk()
})
afterAll(() => desk.house.close())

const command = () => ({ commandId: newCommandId() })

describe('the short flows on the same engine', () => {
  const act = { reason: '', outcome: 'done' as const }
  const papers = async (id: string) => {
    for (const { code, closes, need } of (await desk.see(id)).documents)
      if (need !== 'may')
        await desk.assistant.moveIn.setDocument({
          ...{
            ...command(),
            id,
            code,
            state: closes[0] ?? 'shown',
            promisedFor: null,
            note: '',
            revision: 0,
          },
        })
  }
  const finish = (
    id: string,
    ...stations: ('identity' | 'documents' | 'signing' | 'fees' | 'inspection' | 'keys')[]
  ) =>
    stations.reduce(
      (before, station) =>
        before.then(async () => {
          await desk.assistant.moveIn.finishStation({ ...command(), id, station, ...act })
        }),
      Promise.resolve(),
    )

  it('二手过户 ends the places of who sold when the new owner has taken over', async () => {
    const id = await desk.arrive('5-1-803', 'resale')
    const unitId = await desk.unitId('5-1-803')
    const paper = { kind: 'passport' as const, number: 'E12345678' }
    await desk.assistant.people.add({
      ...{ ...command(), unitId, name: '新业主', phones: [], paper, relation: 'owner', detail: '' },
      another: true,
    })
    expect((await desk.see(id)).people.map(({ name }) => name)).toEqual(['新业主'])
    await papers(id)
    await finish(id, 'identity', 'documents', 'signing', 'fees')
    await desk.assistant.moveIn.handOver({ ...command(), id })
    const { people } = await desk.assistant.people.file({ unitId })
    expect(people.map(({ name }) => name)).toEqual(['新业主'])
  })

  it('承租入住 asks for the lease and the tenant’s paper, not for keys', async () => {
    const id = await desk.arrive('5-1-804', 'tenancy')
    expect((await desk.see(id)).stations.map(({ station }) => station)).not.toContain('keys')
    await papers(id)
    await finish(id, 'identity', 'documents', 'signing')
    await desk.assistant.moveIn.handOver({ ...command(), id })
    expect(await desk.see(id)).toMatchObject({ state: 'handedOver' })
  })

  it('迁出 reads the meters, takes the keys back and ends the place of the tenant alone', async () => {
    const id = await desk.arrive('5-1-804', 'moveOut')
    const unitId = await desk.unitId('5-1-804')
    expect((await desk.see(id)).stations.map(({ station }) => station)).toEqual([
      ...(['checkIn', 'identity', 'inspection', 'fees', 'keys', 'archive'] as const),
    ])
    await finish(id, 'identity')
    await expect(finish(id, 'inspection')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    for (const { meter, meterNo, base, revision } of (await desk.see(id)).meters)
      await desk.specialist.moveIn.readMeter({
        ...{
          ...command(),
          id,
          meter,
          meterNo,
          base: String((base ?? 0) / 1000),
          farAboveSeen: false,
          revision,
        },
        reading: String((base ?? 0) / 1000 + 500),
      })
    await desk.specialist.moveIn.finishStation({ ...command(), id, station: 'inspection', ...act })
    await finish(id, 'fees')
    await expect(finish(id, 'keys')).rejects.toMatchObject({ code: 'KEYS_UNCOUNTED' })
    await desk.assistant.moveIn.setKeys({
      ...{ ...command(), id },
      lines: (await desk.see(id)).keys.map(({ kind, kit, revision }) => ({
        ...{ kind, kit, given: kit, reason: '', revision },
      })),
    })
    await finish(id, 'keys')
    await desk.assistant.moveIn.handOver({ ...command(), id })
    const { people } = await desk.assistant.people.file({ unitId })
    expect(people.map(({ name, relation }) => [name, relation])).toEqual([['贺兰', 'owner']])
  })

  it('whoever stays is taken off the list of those who leave, and keeps the place', async () => {
    const { id } = await desk.plan('5-1-802', {}, 'resale')
    const { people } = await desk.assistant.people.file({ unitId: await desk.unitId('5-1-802') })
    const stays = people.find(({ relation }) => relation === 'coOwner')
    const { entries, revision: seen } = await desk.see(id)
    expect(entries.leavers).toHaveLength(2)
    const leavers = entries.leavers.filter((each) => each !== stays?.occupancyId)
    await desk.assistant.moveIn.save({ ...command(), id, seen, fields: { leavers } })
    expect((await desk.see(id)).people.map(({ name }) => name)).toEqual(['许晓岚'])
  })
})

it('a file that lies unarchived for more than a day comes up on the work desk', async () => {
  const unarchived = async () =>
    (await desk.supervisor.desk.today()).items.filter(({ kind }) => kind === 'case-unarchived').length
  expect(await unarchived()).toBe(0)
  desk.house.clock.pass(25 * HOUR)
  await desk.signInAgain()
  expect(await unarchived()).toBe(3)
})
