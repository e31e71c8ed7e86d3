import type { Content } from '#core/vip/vip.schema.contract.ts'
import { newCommandId, type TestHouse } from '../../support/test-house.ts'
import { fileOf, portraitJpeg } from './portraits.ts'

export const consent = (until = '2027-05-31') => ({ purpose: '接待辨认', reference: 'F-20 第3项', until })

/** Every field filled with a word of its own, so that a leak names itself. */
export const fullContent = (until = '2027-05-31'): Omit<Content, 'photos'> => ({
  level: 'V1',
  salutationPost: '岗亭称呼赵老师',
  greeting: '问候语您好请进',
  calls: [{ name: '找谁吴敏', minutes: 3 }],
  alias: '代称松鹤',
  look: { sex: 'male', age: 'elder' },
  vehicles: [{ plate: '示A8K216', colour: '车色墨绿', note: '直接抬杆' }],
  salutation: '当面赵老师',
  reception: ['接待到门口迎'],
  taboos: ['不要当众喊'],
  entrance: '入口东门',
  arrangements: { escort: '陪同到梯口', lift: '代按电梯', umbrella: '备伞', seat: '请坐里间', tea: '龙井' },
  quiet: true,
  mail: '信件送上门',
  specialist: '专员吴敏',
  deputy: '替班李梅',
  organisation: '',
  post: '',
  name: '本名赵云舒',
  unitId: null,
  birthday: { day: '03-05', consent: consent(until) },
  household: [
    {
      role: 'spouse',
      salutation: '家人周女士',
      name: '家人周岚',
      phone: '13800001234',
      mayCollect: true,
      photo: null,
      consent: consent(until),
    },
  ],
  health: { text: '健康听力弱', consent: consent(until) },
})

export interface Enrolled {
  readonly id: string
  readonly photoId: string
}

/** Written by the specialist, approved by the supervisor; the supervisor adds what is C4. */
export const enrol = async (house: TestHouse, until?: string): Promise<Enrolled> => {
  const writer = await house.as('specialist')
  const supervisor = await house.as('supervisor')
  const manager = await house.as('projectManager')
  const { id } = await writer.vip.create({ commandId: newCommandId(), kind: 'household', zone: 'A' })
  const { health, ...content } = fullContent(until)
  const saved = await writer.vip.save({ commandId: newCommandId(), id, revision: 0, content })
  const read = await writer.vip.readPhoto({ file: fileOf(await portraitJpeg()) })
  const added = await writer.vip.addPhoto({
    ...{ commandId: newCommandId(), id, revision: saved.revision, preparedId: read.preparedId },
    ...{ crop: { x: 0, y: 0, width: 1 }, pose: 'face', source: 'person', takenOn: read.takenOn },
    consent: consent(until),
  })
  const more = await supervisor.vip.save({
    ...{ commandId: newCommandId(), id, revision: added.revision },
    content: { health },
  })
  const proposed = await supervisor.vip.propose({ commandId: newCommandId(), id, revision: more.revision })
  await manager.vip.approve({ commandId: newCommandId(), id, revision: proposed.revision })
  return { id, photoId: added.photoId }
}

/** Several owners of zone A of one look, each with words of their own: enough to draw a test from. */
export const enrolSeveral = async (house: TestHouse, count: number): Promise<readonly string[]> => {
  const writer = await house.as('specialist')
  const manager = await house.as('projectManager')
  const { preparedId } = await writer.vip.readPhoto({ file: fileOf(await portraitJpeg()) })
  const ids: string[] = []
  for (let at = 1; at <= count; at += 1) {
    const { id } = await writer.vip.create({ commandId: newCommandId(), kind: 'household', zone: 'A' })
    const { health: _, ...full } = fullContent()
    const saved = await writer.vip.save({
      ...{ commandId: newCommandId(), id, revision: 0 },
      content: {
        ...full,
        ...{ salutation: `当面${at}老师`, salutationPost: `岗亭${at}`, alias: '', greeting: `问候${at}` },
        calls: [{ name: `找谁${at}`, minutes: 3 }],
        vehicles: [{ plate: `示A8K21${at}`, colour: '黑色', note: '' }],
        ...{ reception: [`接待${at}`], taboos: [`不要${at}`], entrance: `门${at}` },
      },
    })
    const added = await writer.vip.addPhoto({
      ...{ commandId: newCommandId(), id, revision: saved.revision, preparedId },
      ...{ crop: { x: 0, y: 0, width: 1 }, pose: 'face', source: 'person', takenOn: null },
      consent: consent(),
    })
    const proposed = await writer.vip.propose({ commandId: newCommandId(), id, revision: added.revision })
    await manager.vip.approve({ commandId: newCommandId(), id, revision: proposed.revision })
    ids.push(id)
  }
  return ids
}
