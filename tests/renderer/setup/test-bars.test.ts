import bwipjs from 'bwip-js/node'
import { expect, it } from 'vitest'
import { TEST_CODE, testBars } from '../../../src/renderer/modules/setup/test-bars.ts'

interface Raw {
  readonly sbs: readonly number[]
}

it('the bars on the set-up page say what is written under them', () => {
  const [drawn] = bwipjs.raw({ bcid: 'code128', text: TEST_CODE }) as unknown as readonly Raw[]
  expect(testBars).toBe(drawn?.sbs.join(''))
})
