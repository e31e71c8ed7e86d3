import { afterEach, beforeEach, expect, it } from 'vitest'
import { DeskSettings } from '#core/settings/settings.contract.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const tabbed = DeskSettings.parse({ scanSuffix: 'tab', scanPrefix: '~', voiceVolume: 0 })

it('a desk that nobody has set has the usual scanner and speaks', async () => {
  const clerk = await house.as('assistant', 'B1')
  expect(await clerk.settings.readDesk()).toEqual({
    scanPrefix: '',
    scanSuffix: 'enter',
    scanMinLength: 4,
    soundVolume: 100,
    voiceVolume: 100,
  })
})

it('what is set at one desk stays there, through a restart, and is no setting of the house', async () => {
  const clerk = await house.as('assistant', 'B1')
  const before = await clerk.settings.read()
  await clerk.settings.saveDesk(tabbed)
  await house.restart()
  const again = await house.as('assistant', 'B1')
  expect(await again.settings.readDesk()).toEqual(tabbed)
  expect(await again.settings.read()).toEqual(before)
  expect((await (await house.as('supervisor', 'A')).settings.readDesk()).scanSuffix).toBe('enter')
})
