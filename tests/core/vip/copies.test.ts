import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Role } from '#core/staff/staff.contract.ts'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'
import { enrol, enrolSeveral } from './enrolled.ts'

let house: TestHouse

const manager = () => house.as('projectManager')
const term = { effective: '2026-11-24', expires: '2027-05-31' }
const publish = async () => (await manager()).vipCopies.publish({ commandId: newCommandId(), ...term })

const made = async (editionId: string, role: Role, more: object = {}) => {
  const { staffId } = await house.staff(role)
  return (await manager()).vipCopies.make({
    ...{ commandId: newCommandId(), editionId, holder: { kind: 'staff', staffId } },
    ...{ layout: 'page', form: 'file', withPhotos: true, ...more },
  })
}

const pagesOf = async (file: Blob, password: string) => {
  const data = new Uint8Array(await file.arrayBuffer())
  const pdf = await getDocument({ data, password, verbosity: 0 }).promise
  const { info } = await pdf.getMetadata()
  const texts: string[] = []
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    )
  }
  return { texts, info: JSON.stringify(info) }
}

const exported = async (id: string) => {
  const { file, password } = await (await manager()).vipCopies.export({ id })
  return { ...(await pagesOf(file, password)), file, password }
}

beforeAll(async () => {
  house = await openTestHouse()
  await enrol(house)
})
afterAll(() => house.close())

const loss = {
  ...{ leaked: '照片', cause: '再报一次', harm: '无' },
  ...{ remedy: '收回', contact: '主管', told: '本人' },
}

describe('a numbered copy', () => {
  it('names itself on every page, and no page names another', async () => {
    const edition = await publish()
    const [one, two] = [await made(edition.id, 'specialist'), await made(edition.id, 'guard')]
    const [first, second] = [await exported(one.id), await exported(two.id)]
    expect(one.number).not.toBe(two.number)
    for (const [copy, other, { texts, info }] of [
      [one, two, first],
      [two, one, second],
    ] as const) {
      expect(texts.length).toBeGreaterThan(3)
      // The front page lists all copies; every other page knows its own alone.
      for (const [at, text] of texts.entries()) {
        expect(text).toContain(`份号${copy.number}`)
        if (at > 0) expect(text).not.toContain(other.number)
      }
      expect(info).toContain(copy.number)
      expect(info).not.toMatch(/赵|吴敏|云庭/)
    }
  })

  it.each([
    ['specialist', ['当面赵老师', '家人周女士', 'A-001'], ['健康听力弱', '本名赵云舒']],
    ['ceremonialPost', ['当面赵老师', '接待到门口迎', '示A·8K216'], ['家人周女士', '健康听力弱']],
    [
      'guard',
      ['代称松鹤', '示A·8K216', '问候语您好请进'],
      ['当面赵老师', 'A-001', '接待到门口迎', '家人周女士'],
    ],
    ['cleaningForeman', ['岗亭称呼赵老师', '找谁吴敏'], ['8K216', '代称松鹤', '接待到门口迎', '家人周女士']],
    ['supervisor', ['当面赵老师', '家人周女士'], ['健康听力弱']],
  ] as const)('for a %s carries nothing above their class', async (role, carries, lacks) => {
    const [edition] = await (await manager()).vipCopies.editions(undefined)
    const { texts } = await exported((await made(edition?.id ?? '', role)).id)
    const all = texts.join('')
    for (const word of carries) expect(all).toContain(word)
    for (const word of lacks) expect(all).not.toContain(word)
  })

  it('is not made above its holder, nor for one who reads nothing', async () => {
    const [edition] = await (await manager()).vipCopies.editions(undefined)
    const id = edition?.id ?? ''
    await expect(made(id, 'guard', { reading: 'C2' })).rejects.toMatchObject({
      code: 'VIP_CLASS_ABOVE_HOLDER',
    })
    await expect(made(id, 'cashier')).rejects.toMatchObject({ code: 'VIP_HOLDER_READS_NOTHING' })
  })

  it('holds the zones and levels that were chosen, never a zone that its holder has not', async () => {
    const [edition] = await (await manager()).vipCopies.editions(undefined)
    const id = edition?.id ?? ''
    const all = (await exported((await made(id, 'guard', { zones: ['A'], levels: ['V1'] })).id)).texts.join(
      '',
    )
    expect(all).toContain('代称松鹤')
    const none = (await exported((await made(id, 'guard', { levels: ['V3'] })).id)).texts.join('')
    expect(none).not.toContain('代称松鹤')
    await expect(made(id, 'guard', { zones: ['C'] })).rejects.toMatchObject({
      code: 'VIP_CLASS_ABOVE_HOLDER',
    })
  })

  it('is given out as a file once, and its password is kept nowhere', async () => {
    const [edition] = await (await manager()).vipCopies.editions(undefined)
    const copy = await made(edition?.id ?? '', 'specialist')
    const { password, file } = await exported(copy.id)
    await expect(pagesOf(file, 'wrong')).rejects.toThrow(/password/i)
    await expect(exported(copy.id)).rejects.toMatchObject({ code: 'VIP_COPY_EXPORTED' })
    const tables = house.rows<{ name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    for (const { name } of tables)
      expect(JSON.stringify(house.rows(`SELECT * FROM "${name}"`))).not.toContain(password)
    expect(JSON.stringify(house.logged)).not.toContain(password)
  })
})

describe('the life of a copy', () => {
  it('goes from hand to hand, and two people see it destroyed', async () => {
    const boss = await manager()
    const [edition] = await boss.vipCopies.editions(undefined)
    const { id, number } = await made(edition?.id ?? '', 'ceremonialPost', { form: 'print' })
    const guard = await house.as('guard')
    await expect(guard.vipCopies.sight({ commandId: newCommandId(), number })).rejects.toMatchObject({
      code: 'VIP_COPY_STATE',
    })
    const issued = await boss.vipCopies.issue({
      commandId: newCommandId(),
      id,
      revision: 0,
      signed: { how: 'paper' },
    })
    expect(await guard.vipCopies.sight({ commandId: newCommandId(), number })).toMatchObject({ number })
    const back = await boss.vipCopies.takeBack({ commandId: newCommandId(), id, revision: issued.revision })
    const shred = (witnessTwo: string) =>
      boss.vipCopies.destroy({
        commandId: newCommandId(),
        id,
        revision: back.revision,
        witnessOne: '吴敏',
        witnessTwo,
      })
    await expect(shred('吴敏')).rejects.toMatchObject({ code: 'TWO_WITNESSES' })
    await shred('李红梅')
    const row = (await boss.vipCopies.copies({ editionId: edition?.id ?? '' })).find(
      (one) => one.number === number,
    )
    expect(row).toMatchObject({ state: 'destroyed', flags: [] })
  })

  it('lost, it is an incident that holds what the law wants told', async () => {
    const boss = await manager()
    const [edition] = await boss.vipCopies.editions(undefined)
    const { id } = await made(edition?.id ?? '', 'guard', { form: 'print' })
    const { revision } = await boss.vipCopies.issue({
      commandId: newCommandId(),
      id,
      revision: 0,
      signed: { how: 'paper' },
    })
    await boss.vipCopies.lose({
      ...{ commandId: newCommandId(), id, revision, leaked: '一位服务对象的照片和车牌', cause: '巡逻时掉落' },
      ...{
        harm: '被人认出车辆',
        remedy: '已通知本人，换岗亭卡',
        contact: '客服主管',
        told: '本人、项目经理',
      },
    })
    expect(house.rows('SELECT cause FROM vip_loss')).toEqual([{ cause: '巡逻时掉落' }])
    await expect(
      boss.vipCopies.lose({ commandId: newCommandId(), id, revision: revision + 1, ...loss }),
    ).rejects.toMatchObject({ code: 'VIP_COPY_STATE' })
    await expect(
      boss.vipCopies.lose({ commandId: newCommandId(), id: 'nobody', revision: 0, ...loss }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('asks for a hand when nobody has seen it for a quarter, or its holder has left', async () => {
    const boss = await manager()
    const [edition] = await boss.vipCopies.editions(undefined)
    const { id, number } = await made(edition?.id ?? '', 'guard', { form: 'print' })
    await boss.vipCopies.issue({ commandId: newCommandId(), id, revision: 0, signed: { how: 'paper' } })
    house.clock.pass(91 * DAY)
    const later = await manager()
    const flags = async () =>
      (await later.vipCopies.copies({ editionId: edition?.id ?? '' })).find((one) => one.number === number)
        ?.flags
    expect(await flags()).toEqual(['unseen'])
    const { staffId } = await house.staff('guard')
    const member = (await later.staff.list(undefined)).find((one) => one.id === staffId)
    const {
      name,
      role,
      zones,
      deskCode,
      revision = 0,
    } = member ?? { name: '', role: 'guard' as const, zones: [], deskCode: 'A' }
    await later.staff.change({
      commandId: newCommandId(),
      id: staffId,
      revision,
      name,
      role,
      zones,
      deskCode,
      active: false,
    })
    expect(await flags()).toContain('holderGone')
    expect((await later.desk.today({})).items.map(({ place }) => place)).toContain(number)
  })
})

describe('a supplement', () => {
  it('holds what is new in its edition, and says which pages it replaces', async () => {
    const house = await openTestHouse()
    onTestFinished(() => house.close())
    const [first = ''] = await enrolSeveral(house, 2)
    const boss = await house.as('projectManager')
    await boss.vipCopies.publish({ commandId: newCommandId(), ...term })
    const writer = await house.as('specialist')
    const { revision } = await writer.vip.edit({ id: first })
    const saved = await writer.vip.save({
      ...{ commandId: newCommandId(), id: first, revision, content: { salutation: '改过的称呼' } },
    })
    const proposed = await writer.vip.propose({
      commandId: newCommandId(),
      id: first,
      revision: saved.revision,
    })
    await boss.vip.approve({ commandId: newCommandId(), id: first, revision: proposed.revision })
    const next = await boss.vipCopies.publish({ commandId: newCommandId(), ...term })
    const { staffId } = await house.staff('specialist')
    const { id } = await boss.vipCopies.make({
      ...{ commandId: newCommandId(), editionId: next.id, holder: { kind: 'staff', staffId } },
      ...{ layout: 'page', form: 'file', withPhotos: true, changedOnly: true },
    })
    const { file, password } = await boss.vipCopies.export({ id })
    const text = (await pagesOf(file, password)).texts.join('')
    expect(text).toContain('改过的称呼')
    expect(text).not.toContain('当面2老师')
    expect(text).toContain('替换第1位的页')
  })
})

describe('a new edition', () => {
  it('leaves out a page whose consent has ended, and says so', async () => {
    const boss = await manager()
    house.clock.pass(200 * DAY)
    const later = await manager()
    expect(await later.vipCopies.outlook(undefined)).toMatchObject({
      pages: 0,
      withheld: [{ code: 'A-001', why: 'consentEnded' }],
    })
    await expect(publish()).rejects.toMatchObject({ code: 'VIP_EDITION_EMPTY' })
    void boss
  })
})
