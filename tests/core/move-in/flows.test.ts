import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type MoveInDesk, openMoveInDesk } from './desk.ts'

let desk: MoveInDesk
beforeAll(async () => {
  desk = await openMoveInDesk()
})
afterAll(() => desk.house.close())

const command = () => ({ commandId: newCommandId() })

describe('two desks that type into one case', () => {
  let id: string
  beforeAll(async () => {
    id = (await desk.plan('5-1-802')).id
  })
  const save = (client: 'assistant' | 'specialist', seen: number, fields: object, over: string[] = []) =>
    desk[client].moveIn.save({ ...command(), id, seen, fields, over })

  it('merge by field, nothing is lost', async () => {
    const { revision: seen } = await desk.see(id)
    await save('assistant', seen, { pets: '一猫' })
    await save('specialist', seen, { remark: '下午来' })
    expect((await desk.see(id)).entries).toMatchObject({ pets: '一猫', remark: '下午来' })
  })

  it('are told who typed what in the same field, and write over it only by its name', async () => {
    const { revision: seen } = await desk.see(id)
    await save('assistant', seen, { dialect: '粤语' })
    await expect(save('specialist', seen, { dialect: '闽南话' })).rejects.toMatchObject({
      code: 'FIELDS_CONFLICT',
      data: { fields: [{ field: 'dialect', by: '员工 assistant' }] },
      message: '语言或方言刚被员工 assistant改过，请逐项选用哪一个',
    })
    expect((await desk.see(id)).entries.dialect).toBe('粤语')
    await save('specialist', seen, { dialect: '闽南话' }, ['dialect'])
    expect((await desk.see(id)).entries.dialect).toBe('闽南话')
  })

  it('read phones and papers masked, while the file keeps them whole', async () => {
    await save('assistant', (await desk.see(id)).revision, {
      agentName: '周正',
      agentPaper: 'idCard',
      agentIdNumber: '32031119770707001３',
      agentPhone: '139 0000 8099',
    })
    const { entries, documents } = await desk.see(id)
    expect(entries).toMatchObject({ agentIdNumber: '320***********0013', agentPhone: '139****8099' })
    expect(documents.map(({ code }) => code)).toContain('DOC-05')
    const kept = desk.house.rows<{ value: string }>(
      "SELECT value FROM move_in_entry WHERE field = 'agentIdNumber'",
    )
    expect(kept).toEqual([{ value: '"320311197707070013"' }])
  })

  it.each([
    [{ agentIdNumber: '110105194912310038' }, '代办人的证件号和业主的一样，请核对是谁来办'],
    [{ agentIdNumber: '110105491231003' }, '15 位身份证已停用，请填 18 位新号码'],
    [{ agentPhone: '1390000' }, '手机号应为 11 位，请核对'],
    [{ agentLetterDate: '2026-11-25' }, '日期还没到，请核对'],
    [{ agentMatters: '代交费用' }, '委托事项里没有“接收房屋”，请看委托书原件'],
    [{ innerArea: 12_000, buildArea: 11_000 }, '套内面积大于建筑面积，请核对'],
    [{ ownerBearsFee: false, contractStart: '2027-03' }, '合同没有约定业主承担物业费，起费月份请空着'],
  ])('are refused %o with the sentence of the rule', async (fields, message) => {
    await expect(save('assistant', (await desk.see(id)).revision, fields)).rejects.toMatchObject({
      code: 'FIELD_REFUSED',
      message,
    })
  })

  it('leave the case at the last completed field when the power goes between two steps', async () => {
    const before = await desk.see(id)
    await desk.house.restart()
    await desk.signInAgain()
    expect((await desk.see(id)).entries).toEqual(before.entries)
  })
})

describe('a birth that was typed', () => {
  it('agrees with the identity card or is refused', async () => {
    const { id } = await desk.plan('5-1-803')
    const { people, revision } = await desk.see(id)
    const extra = { sex: null, nationality: '', livesIn: true, accessCard: true, assistance: '' }
    const persons = { [people[0]?.personId ?? '']: { ...extra, birth: '1950-01-01' } }
    await expect(
      desk.assistant.moveIn.save({ ...command(), id, seen: revision, fields: {}, persons }),
    ).rejects.toMatchObject({ code: 'FIELD_REFUSED', message: '出生日期和身份证号里的不一样，请核对' })
  })
})

describe('papers that were not brought', () => {
  let id: string
  beforeAll(async () => {
    id = await desk.arrive('5-1-804')
  })
  const set = async (state: 'missing' | 'copied', promisedFor: string | null) => {
    const document = (await desk.see(id)).documents.find(({ code }) => code === 'DOC-02')
    return desk.assistant.moveIn.setDocument({
      ...{ ...command(), id, code: 'DOC-02', state, promisedFor, note: '' },
      revision: document?.revision ?? 0,
    })
  }

  it('are promised for a day that is to come', async () => {
    await expect(set('missing', '2026-11-23')).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
    await set('missing', '2026-11-25')
    expect((await desk.see(id)).documents.find(({ code }) => code === 'DOC-02')).toMatchObject({
      state: 'missing',
      promisedFor: '2026-11-25',
    })
  })

  it('stand in the list of what lacks and come up on their day', async () => {
    expect((await desk.assistant.moveIn.list({ filter: 'lacking', size: 20 })).rows).toMatchObject([
      { id, lacking: 1 },
    ])
    const isDue = async () =>
      (await desk.assistant.desk.today()).items.some((item) => item.kind === 'case-promise' && item.id === id)
    expect(await isDue()).toBe(false)
    desk.house.clock.pass(DAY)
    await desk.signInAgain()
    expect(await isDue()).toBe(true)
  })

  it('are not changed by two hands without the second being told', async () => {
    await expect(
      desk.assistant.moveIn.setDocument({
        ...{ ...command(), id, code: 'DOC-02', state: 'copied', promisedFor: null, note: '', revision: 0 },
      }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('of identity are not copied while the setting says so', async () => {
    const copied = { ...command(), id, code: 'DOC-03' as const, state: 'copied' as const }
    await expect(
      desk.assistant.moveIn.setDocument({ ...copied, promisedFor: null, note: '', revision: 0 }),
    ).rejects.toMatchObject({ code: 'STATE_NOT_OFFERED' })
  })
})

describe('the inspection of a home', () => {
  let id: string
  beforeAll(async () => {
    id = (await desk.specialist.moveIn.list({ filter: 'here', size: 5 })).rows[0]?.id ?? ''
  })
  const read = (reading: string, farAboveSeen = false) =>
    desk.specialist.moveIn.readMeter({
      ...{ ...command(), id, meter: 'gas', meterNo: 'RQ-1', base: '10', reading, farAboveSeen, revision: 0 },
    })

  it('takes no reading below the base, and asks about one far above it', async () => {
    await expect(read('9.999')).rejects.toMatchObject({ message: '读数比底数小，请核对表号和读数' })
    await expect(read('10.1234')).rejects.toMatchObject({ message: '小数位比表上的多，请核对' })
    await expect(read('13.1')).rejects.toMatchObject({ code: 'READING_FAR_ABOVE' })
    await read('13.1', true)
    expect((await desk.see(id)).meters.find(({ meter }) => meter === 'gas')).toMatchObject({
      reading: 13_100,
    })
  })

  it('notes a defect with its number and day, and the re-check closes it and its cell', async () => {
    const cell = { room: 'kitchen' as const, item: 'drain' as const }
    const { defectId, defectNo } = await desk.specialist.moveIn.addDefect({
      ...{
        ...command(),
        id,
        ...cell,
        text: '排水不畅',
        severity: 'A',
        responsible: 'builder',
        accepted: true,
      },
    })
    const resultAt = async () =>
      (await desk.see(id)).cells.find(({ room, item }) => room === cell.room && item === cell.item)?.result
    expect(defectNo).toMatch(/^ZG-2026-B-\d{4}$/)
    expect(await resultAt()).toBe('defect')
    expect((await desk.see(id)).defects[0]).toMatchObject({ due: '2026-12-02', closed: false })
    await desk.specialist.moveIn.recheckDefect({ ...command(), defectId, revision: 0, result: 'mended' })
    expect(await resultAt()).toBe('ok')
    await expect(
      desk.specialist.moveIn.recheckDefect({ ...command(), defectId, revision: 1, result: 'mended' }),
    ).rejects.toMatchObject({ code: 'DEFECT_CLOSED' })
  })

  it('has no cell that the house type has not', async () => {
    const cells = [{ room: 'bedroom4' as const, item: 'wall' as const, result: 'notApplicable' as const }]
    await expect(desk.specialist.moveIn.setCells({ ...command(), id, cells })).rejects.toMatchObject({
      code: 'NO_SUCH_CELL',
    })
  })

  it('keys that are not the kit have their reason', async () => {
    const line = { kind: 'frontDoor' as const, kit: 5, given: 4, reason: '', revision: 0 }
    await expect(desk.assistant.moveIn.setKeys({ ...command(), id, lines: [line] })).rejects.toMatchObject({
      code: 'KEYS_DIFFER',
      message: '入户门的数目和清单不同，请写原因',
    })
    await desk.assistant.moveIn.setKeys({ ...command(), id, lines: [{ ...line, reason: '建设单位留一把' }] })
  })
})

describe('a case at the wrong home', () => {
  it('goes to the right one under a supervisor, and what was seen at the wrong one is seen again', async () => {
    const from = (await desk.assistant.moveIn.list({ filter: 'here', size: 5 })).rows[0]
    const id = from?.id ?? ''
    const right = await desk.unitId('5-1-802')
    const swap = { id, unitId: right, reason: '前台看错房号' }
    await expect(desk.assistant.moveIn.swap({ ...command(), ...swap })).rejects.toMatchObject({
      code: 'NEEDS_APPROVAL',
    })
    const { swappedWith } = await desk.supervisor.moveIn.swap({ ...command(), ...swap })
    const view = await desk.see(id)
    expect(view.unit.name).toBe('5-1-802')
    expect(view.meters.every(({ reading }) => reading === null)).toBe(true)
    expect((await desk.assistant.moveIn.ofUnit({ unitId: right })).map((row) => row.id)).toEqual([id])
    const [other] = await desk.assistant.moveIn.ofUnit({ unitId: from?.unitId ?? '' })
    expect(other?.caseNo).toBe(swappedWith)
  })
})
