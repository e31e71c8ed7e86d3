import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentTexts } from '#core/kernel/text.ts'
import { phoneWarning } from '#core/people/people.text.ts'
import { checkCharacter } from '#core/people/person-fields.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type MoveInDesk, openMoveInDesk } from './desk.ts'

/** Spec 3.1.7, rule by rule: what is refused and the sentence that the receptionist reads. */
let desk: MoveInDesk
let id: string
let unitId: string

const command = () => ({ commandId: newCommandId() })

beforeAll(async () => {
  desk = await openMoveInDesk()
  unitId = await desk.unitId('5-1-802')
  id = (await desk.plan('5-1-802')).id
})
afterAll(() => desk.house.close())

/** What the desk is told; null when it was taken. */
const told = (act: Promise<unknown>): Promise<string | null> =>
  act.then(
    () => null,
    ({ message, data }: { message: string; data?: { issues?: { message: string }[] } }) =>
      data?.issues?.[0]?.message ?? message,
  )

type Person = Parameters<MoveInDesk['assistant']['people']['add']>[0]
let count = 0
const add = (more: Partial<Person> = {}) => {
  count += 1
  return desk.assistant.people.add({
    ...{
      ...command(),
      unitId,
      name: `住户${'甲乙丙丁戊己庚辛壬癸'[count % 10]}${'子丑寅卯辰巳午未'[count % 8]}`,
    },
    ...{ phones: [], relation: 'householdMember', detail: '', another: true },
    ...more,
  })
}
const paper = (kind: 'idCard' | 'passport' | 'permit' | 'seen', number: string) =>
  told(add({ paper: { kind, number } }))

const save = async (
  fields: object,
  persons?: Parameters<MoveInDesk['assistant']['moveIn']['save']>[0]['persons'],
) => {
  const { revision: seen } = await desk.see(id)
  return told(desk.assistant.moveIn.save({ ...command(), id, seen, fields, ...(persons && { persons }) }))
}

describe('an identity card', () => {
  it.each([
    ['4401061980120312', '身份证号应为 18 位，请核对'],
    ['440106801203123', '15 位身份证已停用，请填 18 位新号码'],
    ['004106198012031236', '身份证号前两位不是省份代码，请核对'],
    ['440106198013031233', '身份证号里的出生日期不存在，请核对'],
    ['440106209812031231', '身份证号里的出生日期不存在，请核对'],
    ['110105194912310030', '身份证号校验位对不上，请核对有没有输错'],
    ['1101051949****0038', '证件号中间是星号，请填完整号码'],
  ])('%s is refused', async (number, sentence) => {
    expect(await paper('idCard', number)).toBe(sentence)
  })

  it.each(['51302119700315001', '81000019940823002', '83000019800101001', '91112419810803002'])(
    '%s, of a county that is no more, of 港澳台 or of a foreigner who lives here, is taken',
    async (body) => {
      expect(await paper('idCard', body + checkCharacter(body))).toBe(null)
    },
  )

  it('says birth and sex, and another one that is typed is refused', async () => {
    const { people } = await desk.see(id)
    const owner = people.find(({ name }) => name === '周文清')
    expect(owner).toMatchObject({ sex: 'male', birth: '1949-12-31' })
    const extra = { nationality: '', livesIn: true, accessCard: true, assistance: '', sex: null, birth: null }
    const personId = owner?.personId ?? ''
    expect(await save({}, { [personId]: { ...extra, birth: '1950-01-01' } })).toBe(
      '出生日期和身份证号里的不一样，请核对',
    )
    expect(await save({}, { [personId]: { ...extra, sex: 'female' } })).toBe(
      '性别和身份证号里的不一样，请核对',
    )
  })
})

describe('another paper', () => {
  it.each([
    ['passport', '护照一二三', '证件号只能是字母和数字，请照证件核对'],
    ['permit', 'H12', '证件号只能是字母和数字，请照证件核对'],
    ['seen', '字 123456', '其他证件只看原件不留号码，请把号码清空'],
  ] as const)('%s %s is refused', async (kind, number, sentence) => {
    expect(await paper(kind, number)).toBe(sentence)
  })

  it.each([
    ['passport', 'E12345678'],
    ['permit', 'H1234567801'],
    ['permit', '12345678'],
    ['seen', ''],
  ] as const)('%s %s is taken', async (kind, number) => {
    expect(await paper(kind, number)).toBe(null)
  })
})

describe('a phone', () => {
  it.each([
    ['1390000802', '手机号应为 11 位，请核对'],
    ['12900008020', '电话的写法不对，请核对'],
    ['88882210', '固定电话没有区号，请写成 0571-88882210 这样'],
    ['139****8020', '电话中间是星号，请填完整号码'],
  ])('%s is refused, of a person and of whoever speaks for the owner', async (typed, sentence) => {
    expect(await told(add({ phones: [typed] }))).toBe(sentence)
    expect(await save({ agentPhone: typed })).toBe(sentence)
    expect(await save({ emergencyPhone: typed })).toBe(sentence)
  })

  it.each(['13900007001', '0571-88882210', '010-66668888 转 12'])('%s is taken', async (typed) => {
    expect(await told(add({ phones: [typed] }))).toBe(null)
  })

  it('in more than three homes is told and taken', async () => {
    const homes = ['5-1-802', '5-1-803', '5-1-804', '2-1-301']
    const told: (string | null)[] = []
    for (const home of homes) {
      const { phoneHomes } = await add({ unitId: await desk.unitId(home), phones: ['13700001111'] })
      told.push(phoneWarning(phoneHomes))
    }
    expect(told).toEqual([null, null, null, '这个电话已登记在 4 户，请核对是不是中介或填错的号码'])
  })
})

describe('somebody who is on file already', () => {
  it('by paper, by name and phone, is offered and never entered twice in silence', async () => {
    const same = '在册已有相像的人，请先选是同一人还是另一人'
    const onFile = { kind: 'idCard' as const, number: '110105194912310038' }
    expect(await told(add({ another: false, name: '周文青', paper: onFile }))).toBe(same)
    expect(await told(add({ another: false, name: '周文清', phones: ['13900008020'] }))).toBe(same)
    expect(await told(add({ another: true, name: '周文青', paper: onFile }))).toBe(
      '这个证件号在册是另一个人的，请核对证件',
    )
  })
})

it('shares of joint owners are 100 % together, or nobody has one (共同共有)', async () => {
  const { people } = await desk.assistant.people.file({ unitId })
  const joint = people.filter(({ relation }) => relation === 'owner' || relation === 'coOwner')
  const set = (...shares: (number | null)[]) =>
    told(
      desk.assistant.people.setShares({
        ...{ ...command(), unitId },
        shares: joint.map(({ occupancyId }, at) => ({ occupancyId, share: shares[at] ?? null })),
      }),
    )
  expect(await set(5_000, 4_000)).toBe('各人份额加起来是 90%，请改成 100% 或都不填（共同共有）')
  expect(await set(6_000, 4_000)).toBe(null)
  expect(await set(null, null)).toBe(null)
})

describe('who attends for the owner', () => {
  it.each([
    [{ agentIdNumber: '110105194912310038' }, '代办人的证件号和业主的一样，请核对是谁来办'],
    [{ agentLetterDate: '2026-11-25' }, '日期还没到，请核对'],
    [{ agentName: '周正', agentMatters: '代交费用' }, '委托事项里没有“接收房屋”，请看委托书原件'],
    [{ companyCode: '9133010' }, '统一社会信用代码应为 18 位，不含 I、O、S、V、Z，请核对'],
  ])('%o is refused', async (fields, sentence) => {
    expect(await save(fields)).toBe(sentence)
  })

  it('has another paper, a letter of today and 接收房屋 among the matters', async () => {
    const fields = { agentName: '周正', agentIdNumber: '320311197707070013', agentLetterDate: '2026-11-24' }
    expect(await save({ ...fields, agentMatters: '接收房屋、领取钥匙' })).toBe(null)
  })
})

describe('time', () => {
  it('handover is neither ahead nor before the notice', async () => {
    const other = await desk.arrive('5-1-803')
    await desk.makeReady(other)
    const handOver = (date: string) => told(desk.assistant.moveIn.handOver({ ...command(), id: other, date }))
    const { revision: seen } = await desk.see(other)
    await desk.assistant.moveIn.save({ ...command(), id: other, seen, fields: { noticeDate: '2026-11-20' } })
    expect(await handOver('2026-11-25')).toBe('日期还没到，请核对')
    expect(await handOver('2026-11-19')).toBe('交付早于入住通知书的日期，请核对')
    expect(await handOver('2026-11-24')).toBe(null)
  })

  it.each([
    [{ noticeDate: '2026-11-20', appointmentDate: '2026-11-19' }, '预约早于入住通知书的日期，请核对'],
    [{ leaseFrom: '2026-12-01', leaseUntil: '2026-12-01' }, '租期的结束不晚于开始，请核对'],
    [{ releaseDate: '2026-11-25' }, '日期还没到，请核对'],
  ])('%o is refused', async (fields, sentence) => {
    expect(await save(fields)).toBe(sentence)
  })
})

it('a file without a must-have is not archived until its promise is signed and dated', async () => {
  const other = await desk.arrive('5-1-804')
  const owner = (await desk.assistant.people.file({ unitId: await desk.unitId('5-1-804') })).people[0]
  await desk.assistant.people.correct({
    ...{ ...command(), personId: owner?.personId ?? '', revision: owner?.revision ?? 0, name: '贺兰' },
    ...{ samePerson: true, paper: { kind: 'passport', number: 'E23456789' } },
  })
  await desk.makeReady(other)
  await desk.assistant.moveIn.handOver({ ...command(), id: other })
  const lack = async (promisedFor: string | null) => {
    const { revision } = (await desk.see(other)).documents.find(({ code }) => code === 'DOC-02') ?? {
      revision: 0,
    }
    await desk.assistant.moveIn.setDocument({
      ...{ ...command(), id: other, code: 'DOC-02', state: 'missing', promisedFor, note: '', revision },
    })
  }
  const archive = () => told(desk.assistant.moveIn.archive({ ...command(), id: other, place: 'A 柜' }))
  const blocked = '还不能归档，缺商品房买卖合同，请补齐或签缺件补交承诺书'
  await lack(null)
  expect(await archive()).toBe(blocked)
  await lack('2026-12-01')
  expect(await archive()).toBe(blocked)
  const { revision: seen } = await desk.see(other)
  await desk.assistant.moveIn.save({ ...command(), id: other, seen, fields: { promiseSigned: true } })
  expect(await archive()).toBe(null)
})

describe('free text', () => {
  it.each(['remark', 'pets', 'agentMatters', 'mailingAddress', 'emergencyName'])(
    '%s holds nothing that no text of the house may hold',
    async (field) => {
      expect(await save({ [field]: '王司令' })).toBe(contentTexts['military-post'])
    },
  )
})
