import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { businessDateOf } from '#core/kernel/business-date.ts'
import { readPdf } from '../../documents/support/read-pdf.ts'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openOversight } from './desk.ts'

let desk: Awaited<ReturnType<typeof openOversight>>
beforeAll(async () => {
  desk = await openOversight()
})
afterAll(() => desk.house.close())

const days = { from: '2026-01-01', to: '2027-12-31' }

describe('the report of the trail', () => {
  it('says who looked at a person’s number, at which desk and why, and no value', async () => {
    const { personId } = await desk.named('林静怡')
    const clerk = await desk.house.as('assistant', 'B1')
    await clerk.people.reveal({ personId, field: 'phone', reason: '业主来电核对' })
    const of = { by: 'record', kind: 'person', id: personId } as const
    const { rows } = await desk.supervisor.trail.report({ of, ...days })
    expect(rows[0]).toMatchObject({
      who: '员工 assistant',
      desk: 'B1',
      act: '人员 看明文',
      about: '人员 3-2-1501 林**',
      reason: '业主来电核对',
    })
    expect(JSON.stringify(rows)).not.toContain('13900001234')
  })

  it('says what one of the staff did, newest first, page by page and each row once', async () => {
    const { staffId } = await desk.house.staff('supervisor')
    const of = { by: 'staff', staffId } as const
    const { rows, total } = await desk.supervisor.trail.report({ of, ...days })
    expect(rows.length).toBeGreaterThan(2)
    expect(total).toBe(rows.length)
    expect(rows.map(({ seq }) => seq)).toEqual([...rows.map(({ seq }) => seq)].sort((a, b) => b - a))
    const middle = rows[1]?.seq ?? 0
    const later = await desk.supervisor.trail.report({ of, ...days, before: middle })
    expect(later.rows[0]?.seq).toBe(rows[2]?.seq)
  })

  it('that somebody looked stands in the trail itself', async () => {
    const { staffId } = await desk.house.staff('assistant')
    await desk.supervisor.trail.report({ of: { by: 'staff', staffId }, ...days })
    const { rows } = await desk.supervisor.trail.report({ of: { by: 'staff', staffId }, ...days })
    expect(rows.length).toBeGreaterThan(0)
    const looked = desk.house.rows(
      `SELECT seq FROM audit WHERE procedure = 'trail.report' AND record_id = ?`,
      staffId,
    )
    expect(looked).toHaveLength(2)
  })

  it('keeps to the days that were asked for', async () => {
    const { staffId } = await desk.house.staff('supervisor')
    const of = { by: 'staff', staffId } as const
    desk.house.clock.pass(3 * DAY)
    const supervisor = await desk.house.as('supervisor', 'B1')
    const today = businessDateOf(desk.house.clock.now(), 'Asia/Shanghai')
    await supervisor.trail.report({ of, from: today, to: today })
    const { rows } = await supervisor.trail.report({ of, from: today, to: today })
    expect(rows).toMatchObject([{ act: '操作记录 查询' }])
    const { rows: before } = await supervisor.trail.report({ of, from: '2026-01-01', to: '2026-01-02' })
    expect(before).toEqual([])
  })

  it('is closed to a clerk and to the administrator, who sees its length alone', async () => {
    const of = { by: 'staff', staffId: 'x' } as const
    for (const role of ['assistant', 'administrator'] as const) {
      const client = await desk.house.as(role)
      await expect(client.trail.report({ of, ...days })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    const administrator = await desk.house.as('administrator')
    expect((await administrator.trail.state()).rows).toBeGreaterThan(0)
  })
})

describe('the seal', () => {
  it('printed on paper is known again, also mistyped in case and dashes, and another is not', async () => {
    const supervisor = await desk.house.as('supervisor', 'B1')
    const { seq, seal } = await supervisor.trail.state()
    expect(seal).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/)
    await desk.house.as('guard')
    const typed = seal.toLowerCase().replaceAll('-', ' ')
    expect(await supervisor.trail.checkSeal({ seq, seal: typed })).toEqual({ right: true })
    expect(await supervisor.trail.checkSeal({ seq: seq - 1, seal })).toEqual({ right: false })
  })

  it('finds a trail that was written anew from some row on', async () => {
    const supervisor = await desk.house.as('supervisor', 'B1')
    const { seq, seal } = await supervisor.trail.state()
    const key = Buffer.from(readFileSync(join(desk.house.folder, 'desk.key'), 'utf8'), 'hex')
    const raw = openConnection(join(desk.house.folder, 'desk.db'), key, { cacheMb: 1 })
    raw.prepare('UPDATE audit SET hash = ? WHERE seq = ?').run(Buffer.alloc(32, 7), seq)
    raw.close()
    expect(await supervisor.trail.checkSeal({ seq, seal })).toEqual({ right: false })
    expect(await supervisor.trail.verify()).toMatchObject({ state: 'broken' })
  })
})

describe('the sheet of the day and the other sheets', () => {
  it.each([
    ['day-seal', '2026-11-24'],
    ['access-review', 'blank'],
    ['assessment', 'blank'],
    ['breach', 'blank'],
  ])('%s is drawn for a supervisor', async (form, recordId) => {
    const supervisor = await desk.house.as('supervisor', 'B1')
    const { sheetId } = await supervisor.printing.reserve({ commandId: newCommandId(), form, recordId })
    expect((await supervisor.printing.preview({ sheetId })).pages).toBe(1)
  })

  it('the review of rights says of each account where it may go and how it comes in', async () => {
    const supervisor = await desk.house.as('supervisor', 'B1')
    const { staffId } = await desk.house.staff('assistant')
    const secret = { kind: 'badge', badge: 'BADGE-0042' } as const
    await supervisor.staff.setSecret({ commandId: newCommandId(), id: staffId, secret })
    const asked = { commandId: newCommandId(), form: 'access-review', recordId: 'blank' }
    const { sheetId } = await supervisor.printing.reserve(asked)
    const { file } = await supervisor.printing.preview({ sheetId })
    const text = (await readPdf(new Uint8Array(await file.arrayBuffer()))).map((page) => page.text).join('')
    expect(text).toContain('员工assistant客服前台助理AB密码、数字密码、工牌在用')
    expect(text).toContain('主管小林客服主管AB密码、数字密码在用')
  })
})
