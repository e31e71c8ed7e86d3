import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assistantOf } from '../../support/people.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type MoveInDesk, openMoveInDesk } from './desk.ts'

let desk: MoveInDesk
beforeAll(async () => {
  desk = await openMoveInDesk()
})
afterAll(() => desk.house.close())

const command = () => ({ commandId: newCommandId() })
const done = { reason: '', outcome: 'done' as const }

describe('one family on its way through the centre', () => {
  let id: string
  beforeAll(async () => {
    id = await desk.arrive('5-1-802')
  })

  it('has a case number of year and zone and a queue number of the day', async () => {
    expect(await desk.see(id)).toMatchObject({
      caseNo: expect.stringMatching(/^RZ-2026-B-\d{4}$/),
      queueNo: expect.stringMatching(/^B\d{3}$/),
      state: 'checkedIn',
      next: 'identity',
    })
  })

  it('is known to be two who own together', async () => {
    const { entries, people } = await desk.see(id)
    expect(entries.ownerType).toBe('joint')
    expect(people.map(({ name, idNumber }) => [name, idNumber])).toEqual([
      ['周文清', '110***********0038'],
      ['许晓岚', ''],
    ])
  })

  it('has no second case beside the first', async () => {
    await expect(desk.plan('5-1-802')).rejects.toMatchObject({ code: 'CASE_OPEN_ALREADY' })
  })

  it('is not handed over while anything stands open, and the refusal names it', async () => {
    await expect(desk.assistant.moveIn.handOver({ ...command(), id })).rejects.toMatchObject({
      code: 'HANDOVER_BLOCKED',
      data: { blocks: expect.arrayContaining(['identity', 'inspection', 'meters', 'keyReceipt', 'release']) },
    })
  })

  it('gets its keys when everything is there, and its file is opened', async () => {
    await desk.makeReady(id)
    expect(await desk.see(id)).toMatchObject({ state: 'keysGiven', handoverBlocks: [] })
    await desk.assistant.moveIn.handOver({ ...command(), id })
    expect(await desk.see(id)).toMatchObject({ state: 'handedOver', handedOverDate: '2026-11-24' })
    expect(desk.house.rows('SELECT file_no FROM owner_file')).toHaveLength(1)
  })

  it('is archived, found by its number, and stays as it is', async () => {
    await desk.assistant.moveIn.archive({ ...command(), id, place: 'A 柜 3 层' })
    const { caseNo, state } = await desk.see(id)
    expect(state).toBe('archived')
    const { hits } = await desk.assistant.search.find({ text: caseNo, limit: 5 })
    expect(hits[0]).toMatchObject({ kind: 'case', recordId: id, detail: '首次交付 · 已归档' })
    await expect(
      desk.assistant.moveIn.save({ ...command(), id, seen: 0, fields: { remark: '晚了' } }),
    ).rejects.toMatchObject({ code: 'NOT_NOW' })
  })

  it('goes back only by reopening, under a supervisor, to the station that is named', async () => {
    const input = { id, stations: ['keys' as const], reason: '少发一把' }
    await expect(desk.assistant.moveIn.reopen({ ...command(), ...input })).rejects.toMatchObject({
      code: 'NEEDS_APPROVAL',
    })
    await desk.supervisor.moveIn.reopen({ ...command(), ...input })
    const view = await desk.see(id)
    expect(view).toMatchObject({ state: 'reopened', next: 'keys', handedOverDate: null })
    expect(view.stations.find(({ station }) => station === 'inspection')?.state).toBe('done')
    expect(view.steps[0]).toMatchObject({ act: 'reopen', reason: '少发一把' })
  })

  it('is not opened again while the home has another case of the kind', async () => {
    await desk.assistant.moveIn.cancel({ ...command(), id, reason: '建错了' })
    const other = await desk.plan('5-1-802')
    await expect(
      desk.supervisor.moveIn.reopen({ ...command(), id, stations: ['keys'], reason: '还是这张' }),
    ).rejects.toMatchObject({
      code: 'CASE_OPEN_ALREADY',
      message: `5-1-802 已有没办完的单 ${other.caseNo}，请接着办那一张`,
    })
    await desk.assistant.moveIn.cancel({ ...command(), id: other.id, reason: '重了' })
    await desk.supervisor.moveIn.reopen({ ...command(), id, stations: ['keys'], reason: '还是这张' })
    expect((await desk.see(id)).state).toBe('reopened')
  })
})

describe('stations', () => {
  let id: string
  beforeAll(async () => {
    id = await desk.arrive('5-1-803')
  })

  it('keep their own times and handler, one desk beside the other', async () => {
    await desk.assistant.moveIn.startStation({ ...command(), id, station: 'documents' })
    desk.house.clock.pass(60_000)
    await desk.specialist.moveIn.finishStation({ ...command(), id, station: 'identity', ...done })
    const { stations } = await desk.see(id)
    expect(stations.find(({ station }) => station === 'documents')).toMatchObject({
      state: 'working',
      deskCode: 'B1',
    })
    expect(stations.find(({ station }) => station === 'identity')).toMatchObject({
      state: 'done',
      deskCode: 'B2',
      by: '员工 specialist',
    })
  })

  it('of the papers does not close while one was not asked for', async () => {
    const finish = desk.assistant.moveIn.finishStation({ ...command(), id, station: 'documents', ...done })
    await expect(finish).rejects.toMatchObject({
      code: 'PAPERS_LACK',
      data: { codes: ['DOC-01', 'DOC-02', 'DOC-03', 'DOC-04', 'DOC-10'] },
    })
  })

  it('of signing is settled when the owner will not sign, with the reason and without withholding keys', async () => {
    const refused = { ...command(), id, station: 'signing' as const, outcome: 'refused' as const }
    await expect(desk.assistant.moveIn.finishStation({ ...refused, reason: '' })).rejects.toMatchObject({
      code: 'REASON_MISSING',
    })
    await desk.assistant.moveIn.finishStation({ ...refused, ...command(), reason: '对收费有意见' })
    const { stations, handoverBlocks } = await desk.see(id)
    expect(stations.find(({ station }) => station === 'signing')).toMatchObject({ state: 'refused' })
    expect(handoverBlocks).not.toContain('signing')
  })

  it('of the inspection belong to the specialist', async () => {
    const input = { ...command(), id, meter: 'gas' as const, meterNo: '', base: '', reading: '1' }
    const reading = { ...input, farAboveSeen: false, revision: 0 }
    await expect(desk.assistant.moveIn.readMeter(reading)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      desk.specialist.moveIn.finishStation({ ...command(), id, station: 'inspection', ...done }),
    ).rejects.toMatchObject({ code: 'METERS_UNREAD' })
  })

  it('are skipped with a reason and a PIN for this case, once', async () => {
    const supervisor = await desk.house.staff('supervisor')
    const { approval } = await desk.assistant.staff.approve({
      ...{ approverId: supervisor.staffId, pin: supervisor.pin },
      ...{ permission: 'movein.override', record: id },
    })
    const skip = {
      id,
      station: 'fees' as const,
      reason: '开发商垫付',
      approval: { kind: 'token' as const, token: approval },
    }
    await desk.assistant.moveIn.skipStation({ ...command(), ...skip })
    expect((await desk.see(id)).stations.find(({ station }) => station === 'fees')).toMatchObject({
      state: 'skipped',
      approver: supervisor.name,
    })
    await expect(desk.assistant.moveIn.skipStation({ ...command(), ...skip })).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
  })

  it('without which no home is handed over are never skipped', async () => {
    const skip = { ...command(), id, station: 'inspection' as const, reason: '业主赶时间' }
    await expect(desk.supervisor.moveIn.skipStation(skip)).rejects.toMatchObject({ code: 'NEVER_SKIPPED' })
  })
})

describe('a yes on the phone', () => {
  it('holds at once and waits for the signature of the one who gave it', async () => {
    const id = (await desk.assistant.moveIn.list({ filter: 'here', size: 50 })).rows.find(
      ({ unit }) => unit === '5-1-803',
    )?.id
    const approver = await desk.house.staff('supervisor')
    await desk.assistant.moveIn.skipStation({
      ...{ ...command(), id: id ?? '', station: 'documents', reason: '系统外已核' },
      approval: { kind: 'phone', approverId: approver.staffId, said: '主管电话同意' },
    })
    const { items } = await desk.supervisor.desk.today()
    expect(items.filter(({ kind }) => kind === 'case-unsigned')).toMatchObject([{ id, unit: '5-1-803' }])
    const step = (await desk.see(id ?? '')).steps.find(({ unsigned }) => unsigned)
    await desk.supervisor.moveIn.countersign({ ...command(), stepId: step?.id ?? '' })
    expect((await desk.see(id ?? '')).steps.some(({ unsigned }) => unsigned)).toBe(false)
  })
})

describe('an owner who does not accept the home', () => {
  it('is put off to a day, is never lost, and comes back to the same case', async () => {
    const { id } = await desk.plan('5-1-804')
    await desk.assistant.moveIn.checkIn({ ...command(), id })
    const hold = { id, reason: '厨房漏水', until: '2026-12-01' }
    await desk.assistant.moveIn.hold({ ...command(), ...hold })
    expect(await desk.see(id)).toMatchObject({
      state: 'onHold',
      holdUntil: '2026-12-01',
      holdReason: '厨房漏水',
    })
    expect((await desk.supervisor.desk.today()).items.some(({ kind }) => kind === 'case-hold')).toBe(false)
    await expect(desk.assistant.moveIn.handOver({ ...command(), id })).rejects.toMatchObject({
      code: 'NOT_NOW',
    })
    await desk.assistant.moveIn.checkIn({ ...command(), id })
    expect(await desk.see(id)).toMatchObject({ state: 'checkedIn', holdUntil: null })
  })

  it('is not put off into the past', async () => {
    const [row] = (await desk.assistant.moveIn.list({ filter: 'here', size: 50 })).rows
    const hold = { ...command(), id: row?.id ?? '', reason: '漏水', until: '2026-11-23' }
    await expect(desk.assistant.moveIn.hold(hold)).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
  })
})

describe('the zone of a case', () => {
  it('is where it is seen, worked and found, and nowhere else', async () => {
    const other = await assistantOf(desk.house, 'A')
    const [row] = (await desk.assistant.moveIn.list({ filter: 'here', size: 50 })).rows
    const id = row?.id ?? ''
    await expect(other.moveIn.case({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(other.moveIn.cancel({ ...command(), id, reason: '误开' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await other.moveIn.list({ filter: 'here', size: 50 })).rows).toEqual([])
    const { hits } = await other.search.find({ text: row?.caseNo ?? '', limit: 5 })
    expect(hits).toEqual([])
  })
})
