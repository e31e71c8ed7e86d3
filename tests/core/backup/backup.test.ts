import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dice } from '../../support/dice.ts'
import { DAY } from '../../support/fake-clock.ts'
import { flipOneBit } from '../../support/planted-damage.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { newCommandId, openTestHouse, PIN, type TestHouse } from '../../support/test-house.ts'

const open = async (): Promise<TestHouse> => {
  const house = await openTestHouse()
  onTestFinished(() => house.close())
  return house
}

const addPlace = async (house: TestHouse, folder: string) => {
  const supervisor = await house.as('supervisor')
  const { revision, budgetMb } = await supervisor.backup.places()
  return supervisor.backup.changePlaces({
    commandId: newCommandId(),
    revision,
    budgetMb,
    places: [{ kind: 'removable', folder }],
  })
}

/** The administrator agrees at the supervisor's desk. */
const agreed = async (house: TestHouse, record: string) => {
  const supervisor = await house.as('supervisor')
  const { staffId } = await house.staff('administrator')
  const asked = { approverId: staffId, pin: PIN, permission: 'backup.restore' as const, record }
  const { approval } = await supervisor.staff.approve(asked)
  return { supervisor, approval }
}

const staffCount = (house: TestHouse) => house.rows('SELECT id FROM staff').length

describe('the badge of the key bar', () => {
  it('says that there is no copy yet, then its age, then that a drill restored it', async () => {
    const house = await open()
    const supervisor = await house.as('supervisor')
    expect(await supervisor.backup.state()).toMatchObject({ lastAt: null, provenAt: null, warning: 'none' })
    await supervisor.backup.run({})
    const now = house.clock.now()
    expect(await supervisor.backup.state()).toMatchObject({
      lastAt: now,
      provenAt: null,
      warning: 'unproven',
    })
    expect(await supervisor.backup.prove({})).toMatchObject({ findings: [], samples: 50 })
    expect(await supervisor.backup.state()).toMatchObject({ provenAt: now, warning: 'oneDisk' })
  })

  it('tells a clerk, who may do nothing about it', async () => {
    const house = await open()
    const clerk = await house.as('assistant')
    expect(await clerk.backup.state()).toMatchObject({ warning: 'none' })
    await expect(clerk.backup.run({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('warns when days go by without a copy', async () => {
    const house = await open()
    await (await house.as('supervisor')).backup.run({})
    house.clock.pass(4 * DAY)
    expect(await (await house.as('supervisor')).backup.state()).toMatchObject({ warning: 'old' })
  })
})

describe('the places', () => {
  it('take the same copy each; the one that is unplugged keeps what it has and says so', async () => {
    const house = await open()
    const stick = tempFolder()
    await addPlace(house, stick)
    const supervisor = await house.as('supervisor')
    expect((await supervisor.backup.run({})).made).toHaveLength(2)
    for (const name of readdirSync(stick)) rmSync(join(stick, name), { recursive: true })
    const { made, failed } = await supervisor.backup.run({})
    expect(made.map(({ place }) => place)).toEqual(['local'])
    const message = '找不到备份盘，没有备份，请插好移动硬盘或连上共享文件夹再试，原有备份没有变动'
    expect(failed).toMatchObject([{ code: 'BACKUP_PLACE_MISSING', message }])
    expect(readdirSync(stick)).toEqual([])
    const { places } = await supervisor.backup.state()
    expect(places.map(({ problem }) => problem)).toEqual([null, message])
  })

  it('are refused where a copy would be no copy', async () => {
    const house = await open()
    const inside = join(house.folder, 'backups', 'x')
    mkdirSync(inside, { recursive: true })
    const refusal = (reason: string) => ({ code: 'BACKUP_PLACE_UNSUITABLE', data: { reason } })
    await expect(addPlace(house, inside)).rejects.toMatchObject(refusal('inside'))
    await expect(addPlace(house, 'backups')).rejects.toMatchObject(refusal('relative'))
    await expect(addPlace(house, join(tempFolder(), 'none'))).rejects.toMatchObject(refusal('missing'))
  })
})

describe('a restore', () => {
  const changedSince = async () => {
    const house = await open()
    const supervisor = await house.as('supervisor')
    const { made } = await supervisor.backup.run({})
    const name = made[0]?.name ?? ''
    await house.staff('assistant')
    return { house, name, copy: { place: 'local', name } }
  }

  it('is shown before it is done: rows now and in the copy', async () => {
    const { house, copy } = await changedSince()
    const { counts, compoundName } = await (await house.as('supervisor')).backup.compare(copy)
    expect(compoundName).toBe('云庭花园')
    expect(counts.find(({ table }) => table === 'staff')).toEqual({ table: 'staff', now: 3, backup: 2 })
  })

  it('brings back the house of the copy, ends every session and writes down both people', async () => {
    const { house, name, copy } = await changedSince()
    const { supervisor, approval } = await agreed(house, name)
    const { counts, wayBackUntil } = await supervisor.backup.restore({ ...copy, approval })
    expect(counts.find(({ table }) => table === 'staff')).toEqual({ table: 'staff', now: 3, backup: 2 })
    expect(wayBackUntil).toBe(house.clock.now() + 30 * DAY)
    await expect(supervisor.staff.touch()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(staffCount(house)).toBe(2)
    const [row] = house.rows<{ actor: string; action: string }>(
      'SELECT actor, action FROM audit ORDER BY seq DESC LIMIT 1',
    )
    expect(row).toEqual({ actor: (await house.staff('supervisor')).staffId, action: 'backup.restore' })
    expect(await (await house.as('supervisor')).backup.state()).toMatchObject({ wayBackUntil })
  })

  it('can be taken back within thirty days, with everything that was there before', async () => {
    const { house, name, copy } = await changedSince()
    const first = await agreed(house, name)
    await first.supervisor.backup.restore({ ...copy, approval: first.approval })
    house.clock.pass(29 * DAY)
    const second = await agreed(house, 'revert')
    await second.supervisor.backup.revert({ approval: second.approval })
    expect(staffCount(house)).toBe(3)
    await house.restart()
    expect(await house.guest.setup.status()).toMatchObject({ state: 'ready', rowsLost: 0 })
  })

  it('cannot be taken back later, or when there was none', async () => {
    const house = await open()
    const { supervisor, approval } = await agreed(house, 'revert')
    await expect(supervisor.backup.revert({ approval })).rejects.toMatchObject({ code: 'NO_WAY_BACK' })
  })

  it('is not done by one person, nor with a yes to another copy', async () => {
    const { house, name, copy } = await changedSince()
    const supervisor = await house.as('supervisor')
    const own = { pin: PIN, permission: 'backup.restore' as const, record: name }
    const { staffId } = await house.staff('supervisor')
    const others = await supervisor.staff.approvers({ permission: 'backup.restore' })
    expect(others.map(({ role }) => role)).toEqual(['administrator'])
    await expect(supervisor.staff.approve({ ...own, approverId: staffId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const { approval } = await agreed(house, 'another copy')
    await expect(supervisor.backup.restore({ ...copy, approval })).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
    expect(staffCount(house)).toBe(3)
  })

  it('leaves the house open and as it was when the copy is damaged', async () => {
    const { house, name, copy } = await changedSince()
    flipOneBit(join(house.folder, 'backups', name), dice(3), 4_096)
    const { supervisor, approval } = await agreed(house, name)
    await expect(supervisor.backup.restore({ ...copy, approval })).rejects.toMatchObject({
      code: 'BACKUP_DAMAGED',
      message: '这份备份读不通，没有恢复，请换一份备份，并报管理员（B-01）',
    })
    expect(staffCount(house)).toBe(3)
    await supervisor.staff.touch()
  })
})
