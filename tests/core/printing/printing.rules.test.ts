import { describe, expect, it } from 'vitest'
import { afterLooking, afterSending } from '#core/printing/outbox.rules.ts'
import {
  GIVE_UP_MS,
  hasEnded,
  kindsNow,
  mayHaveReached,
  needsHand,
  nextLook,
  printNoText,
  type SheetHistory,
  serialText,
} from '#core/printing/printing.rules.ts'
import { PrintCause } from '#core/printing/printing.schema.contract.ts'
import { markText, printCauseNames } from '#core/printing/printing.text.ts'

const fresh: SheetHistory = { reached: 0, reprints: 0, replaces: false, controlled: false, numbered: true }

describe('a numbered sheet', () => {
  it('is printed once: after that only reprints carry its number', () => {
    expect(kindsNow(fresh)).toEqual(['original', 'sample'])
    expect(kindsNow({ ...fresh, reached: 1 })).toEqual(['reprint', 'sample'])
  })
  it('that replaces a spoiled one says so', () => {
    expect(kindsNow({ ...fresh, replaces: true })[0]).toBe('replacement')
  })
  it('of the handbook is a controlled copy, of which there is no sample and no second original', () => {
    expect(kindsNow({ ...fresh, controlled: true })).toEqual(['controlled'])
    expect(kindsNow({ ...fresh, controlled: true, reached: 1 })).toEqual(['reprint'])
  })
})

describe('paper', () => {
  it('may be there of everything that a spooler took, and of what nobody can tell', () => {
    expect(mayHaveReached('failed', 'A-1', 'aborted')).toBe(true)
    expect(mayHaveReached('cancelled', 'A-1', 'none')).toBe(true)
    expect(mayHaveReached('unknown', '', 'interrupted')).toBe(true)
    expect(mayHaveReached('failed', '', 'notOut')).toBe(true)
  })
  it('is not there of what was refused or taken back before it was sent', () => {
    expect(mayHaveReached('failed', '', 'rejecting')).toBe(false)
    expect(mayHaveReached('cancelled', '', 'none')).toBe(false)
  })
})

describe('a sheet without a number', () => {
  it('may be printed anew at any time', () => {
    expect(kindsNow({ ...fresh, numbered: false, reached: 3 })).toContain('original')
  })
})

describe('what is believed of a job', () => {
  const waiting = { kind: 'waiting', place: 1, cause: 'none', note: '' } as const
  it('is printed only when the queue says so', () => {
    expect(afterSending({ kind: 'spooled', job: 'A-1' }).state).toBe('spooled')
    expect(afterLooking(waiting, 0).state).toBe('spooled')
    expect(afterLooking({ kind: 'printed' }, 0).state).toBe('printed')
  })
  it('is unknown when the queue has forgotten it, never tells, or nobody saw it arrive', () => {
    expect(afterLooking({ kind: 'gone' }, 0)).toMatchObject({ state: 'unknown', cause: 'lost' })
    expect(afterLooking({ kind: 'untold' }, 0)).toMatchObject({ state: 'unknown', cause: 'notTold' })
    expect(afterSending({ kind: 'unsure' })).toMatchObject({ state: 'unknown', cause: 'interrupted' })
  })
  it('does not change because the spooler is away for a while', () => {
    expect(afterLooking(null, 0)).toMatchObject({ state: 'spooled', cause: 'unreachable' })
  })
  it('is given up after a day, whatever the spooler says of its place', () => {
    expect(afterLooking(waiting, GIVE_UP_MS + 1).state).toBe('unknown')
    expect(afterLooking(null, GIVE_UP_MS + 1).state).toBe('unknown')
    expect(afterLooking({ kind: 'printed' }, GIVE_UP_MS + 1).state).toBe('printed')
  })
  it('calls for a hand when somebody has to answer, mend or print again', () => {
    expect(needsHand('unknown', 'lost', 'form')).toBe(true)
    expect(needsHand('failed', 'aborted', 'form')).toBe(true)
    expect(needsHand('spooled', 'paperOut', 'form')).toBe(true)
    expect(needsHand('spooled', 'none', 'form')).toBe(false)
    expect(needsHand('printed', 'none', 'form')).toBe(false)
    expect(needsHand('cancelled', 'none', 'form')).toBe(false)
  })
  it('is not asked of the clerk for each label of a printer that never tells', () => {
    expect(needsHand('unknown', 'notTold', 'label')).toBe(false)
    expect(needsHand('unknown', 'notTold', 'form')).toBe(true)
    expect(needsHand('unknown', 'interrupted', 'label')).toBe(true)
  })
})

describe('looking again', () => {
  it('starts at once and never waits longer than eight seconds', () => {
    const waits = Array.from({ length: 40 }, (_, looks) => nextLook(looks))
    expect(waits[0]).toBeLessThan(500)
    expect(Math.max(...waits)).toBe(8_000)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  })
  it('ends with an outcome', () => {
    expect(['printed', 'failed', 'cancelled', 'unknown'].every((state) => hasEnded(state as never))).toBe(
      true,
    )
    expect(['queued', 'sending', 'spooled'].some((state) => hasEnded(state as never))).toBe(false)
  })
})

describe('numbers', () => {
  it('carry the desk, so that two desks never share one', () => {
    expect(serialText('F-12', '2026', 'B', 457)).toBe('F-12-2026-B-0457')
    expect(printNoText('B1', '2026-11-24', 61)).toBe('P-B1-1124-061')
  })
})

describe('words', () => {
  it('mark a reprint and a sample on the paper, and nothing else', () => {
    expect(markText('reprint', 2)).toBe('补打 第 2 次')
    expect(markText('sample', 0)).not.toBe('')
    for (const kind of ['original', 'replacement', 'controlled'] as const) expect(markText(kind, 0)).toBe('')
  })
  it('exist for every cause', () => {
    for (const cause of PrintCause.options.filter((option) => option !== 'none'))
      expect(printCauseNames[cause]).not.toBe('')
  })
})
