import { describe, expect, it } from 'vitest'
import { guest } from '#core/kernel/caller.ts'
import { directClient } from '#transport/direct.ts'
import { MINUTE } from '../../support/fake-clock.ts'
import { newCommandId, PASSWORD, PIN } from '../../support/test-house.ts'
import { importDesk } from './import-desk.ts'
import { cleanRows, csv, xlsx } from './sheets.ts'

const desk = importDesk()
const { newHouseEach, oneHouse, rehearse, commit, importAll } = desk

describe('who imports', () => {
  oneHouse()

  it('adds homes of their own zones only', async () => {
    const profile = { name: '东区主管', role: 'supervisor' as const, zones: ['A'], deskCode: 'A' }
    const account = { commandId: newCommandId(), ...profile, password: PASSWORD, pin: PIN }
    const { id: staffId } = await desk.supervisor.staff.create(account)
    const secret = { kind: 'password' as const, password: PASSWORD }
    const { token } = await desk.house.guest.staff.signIn({ staffId, deskCode: 'A', secret })
    const ofA = directClient(desk.house.app, token)
    const file = csv(['区域,房号', 'A,3-2-1501', 'B,3-2-1502'])
    expect((await ofA.imports.rehearse({ file })).doubtful).toMatchObject([
      { row: 3, reason: '您的账号不管 B 区，请找管这个区的主管导入' },
    ])
  })

  it('adds homes without people when they may not see people', async () => {
    const permissions = new Set(['import.commit'] as const)
    const caller = { ...guest, staffId: 'x', permissions, scope: { zones: ['A', 'B'] } }
    const call = { caller, procedure: 'imports.rehearse' }
    const rehearsal = await desk.house.app.handlers.imports.rehearse({ file: await xlsx(cleanRows) }, call)
    expect(rehearsal).toMatchObject({ unitsAdded: 3, personsAdded: 0 })
    expect(
      rehearsal.sheets[0]?.columns.filter(({ meaning }) => meaning === 'ignore').map(({ title }) => title),
    ).toEqual([...['姓名', '手机号', '关系', '身份证号']])
  })

  it('may be nobody of the front line', async () => {
    const assistant = await desk.house.as('assistant')
    await expect(assistant.imports.rehearse({ file: csv(['房号', '3-2-1501']) })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})

describe('a batch is taken back', () => {
  newHouseEach()

  it('with all that nobody has used since', async () => {
    const { batchId } = await importAll(await xlsx(cleanRows))
    const outcome = await desk.supervisor.imports.takeBack({ commandId: newCommandId(), batchId })
    expect(outcome).toEqual({ unitsRemoved: 3, personsRemoved: 3, vehiclesRemoved: 0, unitsKept: 0 })
    expect(desk.house.rows('SELECT key FROM search_key')).toEqual([])
    expect(desk.house.rows('SELECT person_id FROM phone')).toEqual([])
    await expect(
      desk.supervisor.imports.takeBack({ commandId: newCommandId(), batchId }),
    ).rejects.toMatchObject({
      code: 'BATCH_TAKEN_BACK',
    })
  })

  it('but a home with a parcel stays, and so does the addressee', async () => {
    const { batchId } = await importAll(await xlsx(cleanRows))
    const { hits } = await desk.supervisor.search.find({ text: '周明', limit: 1 })
    const [zhou] = hits
    await desk.supervisor.parcels.intake({
      commandId: newCommandId(),
      trackingNo: 'SF1234567890123',
      carrier: 'sf',
      sizeClass: 'small',
      addressee: { unitId: zhou?.unitId ?? '', personId: zhou?.recordId ?? '' },
      nameOnLabel: '',
    })
    const outcome = await desk.supervisor.imports.takeBack({ commandId: newCommandId(), batchId })
    expect(outcome).toMatchObject({ unitsRemoved: 2, personsRemoved: 2, unitsKept: 1 })
    expect(desk.house.rows('SELECT name FROM person')).toEqual([{ name: '周明' }])
  })

  it('while people whom a later list moved in keep their home', async () => {
    const { batchId } = await importAll(await xlsx(cleanRows))
    await importAll(csv(['区域,房号,姓名,电话,关系', 'B,10-1-301,吴小雨,13800000005,租户']))
    const outcome = await desk.supervisor.imports.takeBack({ commandId: newCommandId(), batchId })
    expect(outcome).toMatchObject({ unitsRemoved: 2, personsRemoved: 3, unitsKept: 1 })
  })
})

describe('a rehearsal', () => {
  newHouseEach()

  it('is gone after half an hour', async () => {
    const { rehearsalId } = await rehearse(await xlsx(cleanRows))
    for (let minute = 0; minute < 30; minute += 5) {
      desk.house.clock.pass(5 * MINUTE)
      await desk.supervisor.staff.touch({})
    }
    await expect(commit(rehearsalId)).rejects.toMatchObject({ code: 'REHEARSAL_GONE' })
  })

  it('belongs to whoever made it', async () => {
    const { rehearsalId } = await rehearse(await xlsx(cleanRows))
    const manager = await desk.house.as('projectManager')
    const commandId = newCommandId()
    await expect(manager.imports.commit({ commandId, rehearsalId })).rejects.toMatchObject({
      code: 'REHEARSAL_GONE',
    })
  })
})

describe('a batch with vehicles', () => {
  newHouseEach()

  it('is taken back with them', async () => {
    const { batchId } = await importAll(
      csv(['区域,房号,姓名,电话,车牌', 'A,3-2-1501,林静怡,13800000001,浙A12345']),
    )
    const outcome = await desk.supervisor.imports.takeBack({ commandId: newCommandId(), batchId })
    expect(outcome).toEqual({ unitsRemoved: 1, personsRemoved: 1, vehiclesRemoved: 1, unitsKept: 0 })
    expect(desk.house.rows('SELECT key FROM search_key')).toEqual([])
  })

  it('meets the plates that are on file', async () => {
    await importAll(csv(['区域,房号,车牌,姓名', 'A,3-2-1501,浙A12345,林静怡', 'A,3-2-1502,,周明']))
    const { doubtful } = await rehearse(csv(['区域,房号,车牌', 'A,3-2-1502,浙A12345']))
    expect(doubtful.map(({ reason }) => reason)).toEqual(['与在册不同：这个车牌在册是 3-2-1501 的'])
  })
})
