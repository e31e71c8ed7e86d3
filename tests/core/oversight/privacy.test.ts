import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { newCommandId } from '../../support/test-house.ts'
import { openOversight } from './desk.ts'

type Desk = Awaited<ReturnType<typeof openOversight>>

let desk: Desk
beforeEach(async () => {
  desk = await openOversight()
  onTestFinished(() => desk.house.close())
})

const parcelFor = async ({ house, unitId }: Desk, personId: string) => {
  const clerk = await house.as('assistant', 'B1')
  return clerk.parcels.intake({
    commandId: newCommandId(),
    trackingNo: '75142933805712',
    carrier: 'zto',
    sizeClass: 'medium',
    addressee: { unitId, personId },
    nameOnLabel: '林静怡',
  })
}

const erase = async ({ supervisor, agreed }: Desk, personId: string, approval?: string) => {
  const { revision } = await supervisor.privacy.person({ personId })
  return supervisor.privacy.erase({
    commandId: newCommandId(),
    personId,
    revision,
    reason: '本人申请',
    approval: approval ?? (await agreed(personId)),
  })
}

describe('what is held on a person', () => {
  it('is counted room by room, masked, with what stands in the way of erasing it', async () => {
    const { personId } = await desk.named('林静怡')
    await parcelFor(desk, personId)
    const shown = await desk.supervisor.privacy.person({ personId })
    expect(shown).toMatchObject({ name: '林**', homes: ['3-2-1501'], erasedAt: null })
    expect(shown.sections).toEqual([
      { title: '本人资料', rows: 2 },
      { title: '房屋', rows: 1 },
      { title: '寄给本人的包裹', rows: 1 },
    ])
    expect(shown.reasonsToKeep).toEqual([
      '仍登记住在 3-2-1501，请先办迁出',
      '还有 1 件包裹没有交出，请先交出或退回',
    ])
  })

  it('is printed whole for the person, and that it was asked for stands in the trail', async () => {
    const { personId } = await desk.named('林静怡')
    await parcelFor(desk, personId)
    const { form, recordId } = await desk.supervisor.privacy.export({ personId, reason: '本人到前台申请' })
    const { sheetId } = await desk.supervisor.printing.reserve({ commandId: newCommandId(), form, recordId })
    const { pages, title } = await desk.supervisor.printing.preview({ sheetId })
    expect([pages, title]).toEqual([1, '本人资料打印件'])
    const [row] = desk.house.rows(
      `SELECT record_id, reason FROM audit WHERE procedure = 'privacy.export' ORDER BY seq DESC LIMIT 1`,
    )
    expect(row).toEqual({ record_id: personId, reason: '本人到前台申请' })
  })

  it('is nothing to a clerk', async () => {
    const { personId } = await desk.named('林静怡')
    const clerk = await desk.house.as('assistant', 'B1')
    await expect(clerk.privacy.person({ personId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('somebody who moved out', () => {
  it('is found by name or home from that day on, and nobody who lives here is', async () => {
    const personId = await desk.moveOut('许明远')
    const found = async (text: string) =>
      (await desk.supervisor.privacy.movedOut({ text })).people.map((person) => person.personId)
    expect(await found('许明')).toEqual([personId])
    expect(await found('3-2-1501')).toEqual([personId])
    expect(await found('林静怡')).toEqual([])
    expect(await found('')).toEqual([])
  })
})

describe('erasing', () => {
  it('is refused, with the reasons, while the person lives here', async () => {
    const { personId } = await desk.named('许明远')
    await expect(erase(desk, personId)).rejects.toMatchObject({
      code: 'ERASE_HELD',
      message: '现在不能删除，仍登记住在 3-2-1501，请先办迁出',
    })
  })

  it('takes two people: a token for another person or none is no yes', async () => {
    const personId = await desk.moveOut('许明远')
    const other = (await desk.named('林静怡')).personId
    await expect(erase(desk, personId, 'nobody said yes')).rejects.toMatchObject({ code: 'APPROVAL_REFUSED' })
    await expect(erase(desk, personId, await desk.agreed(other))).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
  })

  it('leaves no name, phone or key of the search; the row of the home stays and counts', async () => {
    const personId = await desk.moveOut('许明远')
    await erase(desk, personId)
    const { rows } = desk.house
    expect(rows('SELECT name, id_number, sort_key FROM person WHERE id = ?', personId)).toEqual([
      { name: '已删除', id_number: '', sort_key: '' },
    ])
    expect(rows('SELECT * FROM phone WHERE person_id = ?', personId)).toEqual([])
    expect(rows('SELECT * FROM search_entry WHERE record_id = ?', personId)).toEqual([])
    expect(rows('SELECT id FROM occupancy WHERE person_id = ?', personId)).toHaveLength(1)
    for (const text of ['许明远', '5678']) {
      const { hits } = await desk.supervisor.search.find({ text, limit: 20 })
      expect(hits.filter(({ recordId }) => recordId === personId)).toEqual([])
    }
    await expect(erase(desk, personId)).rejects.toMatchObject({ code: 'ALREADY_ERASED' })
  })

  it('waits for a legal hold, which one person places and two release', async () => {
    const personId = await desk.moveOut('许明远')
    const { supervisor } = desk
    await supervisor.privacy.placeHold({ commandId: newCommandId(), personId, reason: '派出所调查' })
    await expect(erase(desk, personId)).rejects.toMatchObject({
      message: '现在不能删除，法定保留：派出所调查，请先解除',
    })
    const [hold] = (await supervisor.privacy.person({ personId })).legalHolds
    const release = (approval: string) =>
      supervisor.privacy.releaseHold({
        commandId: newCommandId(),
        holdId: hold?.id ?? '',
        revision: hold?.revision ?? 0,
        approval,
      })
    await expect(release('alone')).rejects.toMatchObject({ code: 'APPROVAL_REFUSED' })
    await release(await desk.agreed(hold?.id ?? ''))
    await erase(desk, personId)
    expect((await supervisor.privacy.person({ personId })).erasedAt).toBe(desk.house.clock.now())
  })
})
