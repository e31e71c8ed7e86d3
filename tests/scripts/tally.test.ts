import { describe, expect, it } from 'vitest'
import { closingLine, ofPlaywright, ofVitest, readTally, sum } from '../../scripts/tally.ts'

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, success: true }
const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }

describe('the closing line', () => {
  it('sums both runners', () => {
    const all = sum([ofVitest(vitest), ofPlaywright({ errors: [], stats })])
    expect(closingLine(all)).toBe('8 passed, 2 failed, 4 skipped')
  })

  it('counts a test that passed at the second try as failed', () => {
    expect(ofPlaywright({ errors: [], stats: { ...stats, unexpected: 0 } }).failed).toBe(1)
  })

  it('counts a file that could not be loaded as failed', () => {
    expect(ofVitest({ ...vitest, success: false }).failed).toBe(1)
  })

  it('counts a browser run that broke outside its tests as failed', () => {
    expect(ofPlaywright({ errors: [{}], stats: { ...stats, unexpected: 0, flaky: 0 } }).failed).toBe(1)
  })

  it('counts a runner that left no report as failed', () => {
    expect(readTally('/nowhere/report.json', true, ofVitest).failed).toBe(1)
  })
})
