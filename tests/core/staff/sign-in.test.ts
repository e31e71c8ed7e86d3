import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '#core/staff/staff.contract.ts'
import { DAY, MINUTE, SECOND } from '../../support/fake-clock.ts'
import {
  newCommandId,
  openTestHouse,
  PASSWORD,
  PIN,
  type TestHouse,
  type TestStaff,
} from '../../support/test-house.ts'

let house: TestHouse
let clerk: TestStaff

beforeEach(async () => {
  house = await openTestHouse()
  clerk = await house.staff('assistant')
  await house.signIn('supervisor', 'A')
  await house.signIn('supervisor', 'B1')
})
afterEach(() => house.close())

const byPin = (pin: string, deskCode = 'A', staffId = clerk.staffId): Promise<Session> =>
  house.guest.staff.signIn({ staffId, deskCode, secret: { kind: 'pin', pin } })
const byPassword = (password: string, deskCode = 'A'): Promise<Session> =>
  house.guest.staff.signIn({ staffId: clerk.staffId, deskCode, secret: { kind: 'password', password } })

interface Told {
  readonly code: string
  readonly data: { readonly seconds?: number; readonly left?: number } | undefined
  readonly message: string
}

const told = (work: Promise<unknown>): Promise<Told> =>
  work.then(
    () => expect.unreachable('it should have been refused'),
    (error: Told) => error,
  )

/** Wrong until a block begins; gives its length in seconds. */
const wrongUntilBlocked = async (attempt: () => Promise<unknown>): Promise<number> => {
  for (;;) {
    const { code, data } = await told(attempt())
    if (code === 'SIGN_IN_BLOCKED') return data?.seconds ?? 0
  }
}

describe('wrong PINs', () => {
  it('count down, and the fifth in a row blocks for 30 seconds', async () => {
    const answers: (readonly [string, unknown])[] = []
    for (let n = 0; n < 5; n += 1) {
      const { code, data } = await told(byPin('000000'))
      answers.push([code, data])
    }
    expect(answers).toEqual([
      ['WRONG_SECRET', { left: 4 }],
      ['WRONG_SECRET', { left: 3 }],
      ['WRONG_SECRET', { left: 2 }],
      ['WRONG_SECRET', { left: 1 }],
      ['SIGN_IN_BLOCKED', { seconds: 30 }],
    ])
  })

  it('are told in the words of the desk', async () => {
    expect((await told(byPin('000000'))).message).toBe('密码不对，还能试 4 次，忘记密码请找主管重设')
    await wrongUntilBlocked(() => byPin('000000'))
    expect((await told(byPin('000000'))).message).toBe('连续输错，请等 30 秒再试，或请主管重设密码')
  })

  it('double the block with each further one, up to 15 minutes', async () => {
    const blocks = [await wrongUntilBlocked(() => byPin('000000'))]
    for (let n = 0; n < 7; n += 1) {
      house.clock.pass((blocks.at(-1) ?? 0) * SECOND)
      blocks.push(await wrongUntilBlocked(() => byPin('000000')))
    }
    expect(blocks).toEqual([30, 60, 120, 240, 480, 900, 900, 900])
  })

  it('keep the right PIN out while the block lasts, and let it in afterwards', async () => {
    await wrongUntilBlocked(() => byPin('000000'))
    expect((await told(byPin(PIN))).code).toBe('SIGN_IN_BLOCKED')
    house.clock.pass(30 * SECOND)
    expect((await byPin(PIN)).staffId).toBe(clerk.staffId)
    expect(await told(byPin('000000'))).toMatchObject({ code: 'WRONG_SECRET', data: { left: 4 } })
  })

  it('sent all at once gain nothing: what stands behind the fifth is not even looked at', async () => {
    const guesses = [...Array.from({ length: 30 }, (_, n) => String(n).padStart(6, '0')), PIN]
    const answers = await Promise.allSettled(guesses.map((pin) => byPin(pin)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toEqual([])
    expect(house.rows('SELECT wrong FROM pin_window WHERE staff_id = ?', clerk.staffId)).toEqual([
      { wrong: 5 },
    ])
  })

  it('are all in the audit trail', async () => {
    await told(byPin('000000'))
    await told(byPassword('wrong-password'))
    const actions = house.rows<{ action: string }>('SELECT action FROM audit ORDER BY seq DESC LIMIT 2')
    expect(actions.map(({ action }) => action)).toEqual(['staff.wrong-password', 'staff.wrong-pin'])
  })
})

describe('a block', () => {
  beforeEach(() => wrongUntilBlocked(() => byPin('000000')))

  it('neither ends nor begins anew with a restart', async () => {
    house.clock.pass(10 * SECOND)
    await house.restart()
    expect(await told(byPin(PIN))).toMatchObject({ code: 'SIGN_IN_BLOCKED', data: { seconds: 20 } })
    house.clock.pass(20 * SECOND)
    expect((await byPin(PIN)).staffId).toBe(clerk.staffId)
  })

  it('of the evening is over in the morning', async () => {
    house.clock.pass(DAY)
    await house.restart()
    await byPassword(PASSWORD)
    expect((await byPin(PIN)).staffId).toBe(clerk.staffId)
  })

  it('is no longer than it was when the date was set back before a restart', async () => {
    house.clock.setDate(house.clock.now() - DAY)
    await house.restart()
    await house.signIn('supervisor', 'A')
    expect(await told(byPin(PIN))).toMatchObject({ code: 'SIGN_IN_BLOCKED', data: { seconds: 30 } })
  })

  it.each([
    ['forward', 10 * 365 * DAY],
    ['back', -DAY],
  ])('does not end when the date of the machine is set %s', async (_way, by) => {
    house.clock.setDate(house.clock.now() + by)
    expect((await told(byPin(PIN))).code).not.toBe('WRONG_SECRET')
    house.clock.setDate(house.clock.now() - by)
    expect((await told(byPin(PIN))).code).toBe('SIGN_IN_BLOCKED')
  })

  it('at one desk does not lock the same person out at another', async () => {
    expect((await byPin(PIN, 'B1')).desk.code).toBe('B1')
  })

  it('of one person does not lock a colleague out at the same desk', async () => {
    const { staffId } = await house.staff('specialist')
    expect((await byPin(PIN, 'A', staffId)).staffId).toBe(staffId)
  })

  it('of the PIN leaves the password open', async () => {
    expect((await byPassword(PASSWORD)).staffId).toBe(clerk.staffId)
  })

  it('ends when the supervisor gives a new PIN, at whatever desk either of them sits', async () => {
    const supervisor = await house.as('supervisor', 'B2')
    await supervisor.staff.setSecret({
      commandId: newCommandId(),
      id: clerk.staffId,
      secret: { kind: 'pin', pin: '135790' },
    })
    expect((await byPin('135790')).staffId).toBe(clerk.staffId)
  })
})

describe('sixty wrong PINs since the last password', () => {
  const sixty = async () => {
    const today = house.clock.now()
    for (let n = 0; n < 60; n += 1) {
      const { code } = await told(byPin('000000'))
      if (code === 'SIGN_IN_BLOCKED') house.clock.pass(16 * MINUTE)
      else expect(code).toBe('WRONG_SECRET')
    }
    house.clock.pass(16 * MINUTE)
    house.clock.setDate(today)
  }

  it('close the PIN, not the password, which opens the PIN again', { timeout: 60_000 }, async () => {
    await sixty()
    expect(await told(byPin(PIN))).toMatchObject({
      code: 'PIN_CLOSED',
      message: '数字密码输错太多次已停用，请改用登录密码，或请主管重设',
    })
    expect((await told(byPin(PIN, 'B1'))).code).toBe('PIN_CLOSED')
    await house.restart()
    expect((await told(byPin(PIN, 'B1'))).code).toBe('PIN_CLOSED')
    await byPassword(PASSWORD)
    expect((await byPin(PIN, 'B1')).staffId).toBe(clerk.staffId)
  })
})

describe('wrong passwords', () => {
  it('block in the same steps, and leave the PIN open', async () => {
    expect(await wrongUntilBlocked(() => byPassword('wrong-password'))).toBe(30)
    expect((await byPin(PIN)).staffId).toBe(clerk.staffId)
  })
})

describe('a desk', () => {
  it('that no password opened today takes no PIN', async () => {
    expect(await told(byPin(PIN, 'B2'))).toMatchObject({ code: 'PASSWORD_FIRST' })
    await byPassword(PASSWORD, 'B2')
    expect((await byPin(PIN, 'B2')).desk.code).toBe('B2')
  })

  it('that a password opened yesterday takes no PIN today', async () => {
    house.clock.pass(DAY)
    expect((await told(byPin(PIN))).code).toBe('PASSWORD_FIRST')
  })

  it('that nobody knows is not found', async () => {
    expect((await told(byPin(PIN, 'Z9'))).code).toBe('NOT_FOUND')
  })
})

describe('a badge', () => {
  const badge = 'BADGE-0042'
  const byBadge = (text: string, deskCode = 'A') => house.guest.staff.signInByBadge({ badge: text, deskCode })

  beforeEach(async () => {
    const supervisor = await house.as('supervisor')
    await supervisor.staff.setSecret({
      commandId: newCommandId(),
      id: clerk.staffId,
      secret: { kind: 'badge', badge },
    })
  })

  it('re-opens a desk that a password opened today', async () => {
    expect((await byBadge('badge-0042')).staffId).toBe(clerk.staffId)
  })

  it('opens no other desk', async () => {
    expect((await told(byBadge(badge, 'B2'))).code).toBe('PASSWORD_FIRST')
  })

  it('opens nothing on the next day', async () => {
    house.clock.pass(DAY)
    expect((await told(byBadge(badge))).code).toBe('PASSWORD_FIRST')
  })

  it('that was not registered is unknown', async () => {
    expect((await told(byBadge('BADGE-0043'))).code).toBe('BADGE_UNKNOWN')
  })

  it('that is guessed is written down, and five guesses block the desk’s reader for a while', async () => {
    for (let guess = 1; guess < 5; guess += 1)
      expect((await told(byBadge(`BADGE-9${guess}`))).code).toBe('BADGE_UNKNOWN')
    expect((await told(byBadge('BADGE-95'))).code).toBe('SIGN_IN_BLOCKED')
    expect((await told(byBadge(badge))).code).toBe('SIGN_IN_BLOCKED')
    expect((await told(byBadge('BADGE-95', 'B2'))).code).toBe('BADGE_UNKNOWN')
    expect(house.rows("SELECT seq FROM audit WHERE action = 'staff.unknown-badge'")).toHaveLength(6)
    house.clock.pass(31 * SECOND)
    expect((await byBadge(badge)).staffId).toBe(clerk.staffId)
  })

  it('belongs to one person', async () => {
    const supervisor = await house.as('supervisor')
    const { staffId } = await house.staff('guard')
    const second = supervisor.staff.setSecret({
      commandId: newCommandId(),
      id: staffId,
      secret: { kind: 'badge', badge },
    })
    expect((await told(second)).code).toBe('BADGE_TAKEN')
  })
})

it('no table holds a password, a PIN or a badge in the clear', () => {
  const stored = JSON.stringify(house.rows('SELECT * FROM credential'))
  for (const secret of [PASSWORD, PIN]) expect(stored).not.toContain(secret)
  expect(stored).toContain('$argon2id$')
})

it('the log tells nobody’s secret and nobody’s name', async () => {
  await told(byPin('000001'))
  const log = JSON.stringify(house.logged)
  for (const secret of [PASSWORD, PIN, '000001', clerk.name]) expect(log).not.toContain(secret)
})
