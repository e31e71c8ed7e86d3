import { afterEach, beforeEach, expect, it } from 'vitest'
import { MINUTE } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

const BADGE = '0004471298'
const QUESTIONS = 60

let house: TestHouse

beforeEach(async () => {
  house = await openTestHouse()
  const { staffId } = await house.staff('specialist')
  const supervisor = await house.as('supervisor')
  await supervisor.staff.setSecret({
    commandId: newCommandId(),
    id: staffId,
    secret: { kind: 'badge', badge: BADGE },
  })
})
afterEach(() => house.close())

it('a colleague’s badge is known, whatever else is scanned is not', async () => {
  const clerk = await house.as('assistant')
  expect(await clerk.staff.isBadge({ code: BADGE })).toEqual({ badge: true })
  expect(await clerk.staff.isBadge({ code: '75142933805712' })).toEqual({ badge: false })
})

it('nobody can guess badges by asking on and on', async () => {
  const clerk = await house.as('assistant')
  for (let n = 0; n < QUESTIONS; n += 1) await clerk.staff.isBadge({ code: `000${n}` })
  expect(await clerk.staff.isBadge({ code: BADGE })).toEqual({ badge: false })
  house.clock.pass(MINUTE)
  expect(await clerk.staff.isBadge({ code: BADGE })).toEqual({ badge: true })
})
