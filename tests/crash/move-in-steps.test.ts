import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#core/app.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { type MoveInDesk, openMoveInDesk } from '../core/move-in/desk.ts'
import { dice } from '../support/dice.ts'
import { newCommandId } from '../support/test-house.ts'

/** The power goes between any two steps of a family, and in the middle of one: the case stands at the last whole one. */
let desk: MoveInDesk
let id: string
const images: string[] = []
const chance = dice(Number(process.env['DESK_SEED'] ?? 1))

const command = () => ({ commandId: newCommandId() })

beforeAll(async () => {
  desk = await openMoveInDesk()
  id = (await desk.plan('5-1-802')).id
})
afterAll(async () => {
  await desk.house.close()
  for (const image of images) rmSync(image, { recursive: true, force: true })
})

const LOG = 'desk.db-wal'

/** The disk as a power cut leaves it: nothing is closed, nothing is tidied up. */
const diskNow = (): string => {
  const image = mkdtempSync(join(tmpdir(), 'front-desk-image-'))
  images.push(image)
  cpSync(desk.house.folder, image, { recursive: true, filter: (path) => !path.endsWith('lock') })
  return image
}

const logLength = (folder: string): number => readFileSync(join(folder, LOG)).length

/** The same case as whoever opens this disk sees it. */
const seenOn = async (image: string) => {
  const app = await createApp({ ...nodePorts(image), clock: desk.house.clock })
  try {
    const { staffId, password } = await desk.house.staff('assistant')
    const secret = { kind: 'password', password } as const
    const { token } = await directClient(app, null).staff.signIn({ staffId, deskCode: 'B1', secret })
    return await directClient(app, token).moveIn.case({ id })
  } finally {
    await app.close()
  }
}

type Station = Parameters<MoveInDesk['assistant']['moveIn']['finishStation']>[0]['station']

const finish = (station: Station) => () =>
  desk[station === 'inspection' ? 'specialist' : 'assistant'].moveIn.finishStation({
    ...command(),
    id,
    station,
    outcome: 'done',
    reason: '',
  })

const type = (fields: object) => async () =>
  desk.assistant.moveIn.save({ ...command(), id, seen: (await desk.see(id)).revision, fields })

const paper = (code: 'DOC-01' | 'DOC-02' | 'DOC-03' | 'DOC-04' | 'DOC-10') => async () => {
  const document = (await desk.see(id)).documents.find((each) => each.code === code)
  await desk.assistant.moveIn.setDocument({
    ...{ ...command(), id, code, note: '', promisedFor: null },
    ...{ state: document?.closes[0] ?? 'shown', revision: document?.revision ?? 0 },
  })
}

const readMeters = async () => {
  for (const { meter, revision } of (await desk.see(id)).meters)
    await desk.specialist.moveIn.readMeter({
      ...{ ...command(), id, meter, meterNo: '7788', base: '0', reading: '1' },
      ...{ farAboveSeen: false, revision },
    })
}

const noteDefect = () =>
  desk.specialist.moveIn.addDefect({
    ...{ ...command(), id, room: 'kitchen', item: 'drain', text: '排水不畅', severity: 'A' },
    ...{ responsible: 'builder', accepted: true },
  })

const countKeys = async () => {
  const lines = (await desk.see(id)).keys.map((line) => ({ ...line, given: line.kit }))
  await desk.assistant.moveIn.setKeys({ ...command(), id, lines })
}

const release = { releaseNo: 'JF-0802', releaseDate: '2026-11-01', keyReceiptSigned: true }

/** A family from its arrival to its keys, and the file put away. */
const steps: readonly (readonly [name: string, act: () => Promise<unknown>])[] = [
  ['签到', () => desk.assistant.moveIn.checkIn({ ...command(), id })],
  ['身份', finish('identity')],
  ['宠物', type({ pets: '一猫' })],
  ['紧急联系人', type({ emergencyName: '周建国', emergencyPhone: '13700137000' })],
  ...(['DOC-01', 'DOC-02', 'DOC-03', 'DOC-04', 'DOC-10'] as const).map(
    (code) => [code, paper(code)] as const,
  ),
  ['资料', finish('documents')],
  ['抄表', readMeters],
  ['缺陷', noteDefect],
  ['验房', finish('inspection')],
  ['签约', finish('signing')],
  ['费用', finish('fees')],
  ['钥匙点数', countKeys],
  ['钥匙', finish('keys')],
  ['建设单位确认', type(release)],
  ['交付', () => desk.assistant.moveIn.handOver({ ...command(), id })],
  ['归档', () => desk.assistant.moveIn.archive({ ...command(), id, place: 'A 柜' })],
]

describe('the power goes', () => {
  it.each(steps)(
    'after %s, and in the middle of it: nothing that was done is lost, nothing is half done',
    async (_name, act) => {
      const before = { view: await desk.see(id), disk: diskNow() }
      await act()
      const after = await desk.see(id)
      const whole = diskNow()
      expect(await seenOn(whole)).toEqual(after)
      // Of a step in the middle of its write some of the log is there, and no word of it anywhere else.
      const torn = diskNow()
      const length = logLength(before.disk)
      cpSync(join(before.disk, 'anchor'), join(torn, 'anchor'))
      truncateSync(join(torn, LOG), length + chance.roll(Math.max(1, logLength(torn) - length)))
      const view = await seenOn(torn)
      expect(view.revision).toBeGreaterThanOrEqual(before.view.revision)
      expect(view.revision).toBeLessThanOrEqual(after.revision)
      if (view.revision === before.view.revision) expect(view).toEqual(before.view)
      if (view.revision === after.revision) expect(view).toEqual(after)
    },
  )
})
