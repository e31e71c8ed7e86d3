import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  characterOf,
  endOfPause,
  feed,
  noScan,
  type ScanKey,
  type ScanState,
  scanRules,
} from '../../src/renderer/app/scan-decoder.ts'

interface Stroke {
  readonly code: string
  readonly shift: boolean
}

/** How a wedge scanner types a code: capitals with Shift pressed before them. */
const strokesOf = (code: string): Stroke[] =>
  [...code].flatMap((character): Stroke[] => {
    if (/\d/.test(character)) return [{ code: `Digit${character}`, shift: false }]
    if (character === '-') return [{ code: 'Minus', shift: false }]
    const key = { code: `Key${character.toUpperCase()}`, shift: /[A-Z]/.test(character) }
    return key.shift ? [{ code: 'ShiftLeft', shift: true }, key] : [key]
  })

const keysOf = (strokes: readonly Stroke[], gap: (index: number) => number, start = 1_000): ScanKey[] => {
  let at = start
  return strokes.map((stroke, index) => {
    at += index === 0 ? 0 : gap(index)
    return { ...stroke, repeat: false, chord: false, at }
  })
}

const run = (keys: readonly ScanKey[]): { scans: string[]; state: ScanState; kinds: string[] } => {
  let state = noScan
  const scans: string[] = []
  const kinds: string[] = []
  for (const key of keys) {
    const step = feed(state, key)
    state = step.state
    kinds.push(step.kind)
    if (step.kind === 'scan') scans.push(step.code)
  }
  return { scans, state, kinds }
}

const enter: Stroke = { code: 'Enter', shift: false }
const tab: Stroke = { code: 'Tab', shift: false }

describe('a scan', () => {
  for (const gap of [1, 2, 5, 10, 20]) {
    it(`is read whole at ${gap} ms between keys`, () => {
      const keys = keysOf([...strokesOf('SF1390000047752'), enter], () => gap)
      expect(run(keys).scans).toEqual(['SF1390000047752'])
    })
  }

  it('may end in Tab instead of Enter', () => {
    expect(run(keysOf([...strokesOf('75142933805712'), tab], () => 5)).scans).toEqual(['75142933805712'])
  })

  it('without a suffix is known once its scanner falls silent', () => {
    const { scans, state } = run(keysOf(strokesOf('B2-07-46'), () => 8))
    expect(scans).toEqual([])
    expect(endOfPause(state, scanRules)).toBe('B2-07-46')
  })

  it('keeps runs of identical digits', () => {
    expect(run(keysOf([...strokesOf('100000000001'), enter], () => 3)).scans).toEqual(['100000000001'])
  })

  it('is read from the physical keys, whatever an input method made of them', () => {
    expect(characterOf('KeyA', false)).toBe('a')
    expect(characterOf('KeyA', true)).toBe('A')
    expect(characterOf('Numpad7', false)).toBe('7')
    expect(characterOf('Minus', true)).toBe('_')
    expect(characterOf('F3', false)).toBeNull()
  })

  it('loses the prefix that the desk has set for its scanner', () => {
    const { state } = run(keysOf(strokesOf('-B2-07-46'), () => 8))
    expect(endOfPause(state, { ...scanRules, prefix: '-' })).toBe('B2-07-46')
  })

  it('of any content and jitter up to the gap comes out as it went in, ten thousand in a row', () => {
    const characters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-')
    const code = fc.string({ unit: characters, minLength: 4, maxLength: 30 })
    const jitter = fc.array(fc.integer({ min: 1, max: scanRules.gapMs }), { minLength: 80, maxLength: 80 })
    fc.assert(
      fc.property(code, jitter, (text, gaps) => {
        const keys = keysOf([...strokesOf(text), enter], (index) => gaps[index % gaps.length] ?? 1)
        expect(run(keys).scans).toEqual([text])
      }),
      { numRuns: 10_000 },
    )
  })

  it('after another one begins anew', () => {
    const first = keysOf([...strokesOf('75142933805712'), enter], () => 2)
    const second = keysOf([...strokesOf('JD0021'), enter], () => 2, 5_000)
    expect(run([...first, ...second]).scans).toEqual(['75142933805712', 'JD0021'])
  })
})

describe('a typist', () => {
  it('is never taken for a scanner at 40 ms and more between keys', () => {
    const typing = fc.array(fc.integer({ min: 40, max: 400 }), { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(typing, (gaps) => {
        const keys = keysOf([...strokesOf('3215013215013215'), enter], (index) => gaps[index] ?? 50)
        const { scans, kinds } = run(keys)
        expect(scans).toEqual([])
        expect(kinds).not.toContain('burst')
      }),
    )
  })

  it('keeps Enter after two digits that rolled into each other', () => {
    const keys = keysOf([...strokesOf('12'), enter], () => 20)
    expect(run(keys).kinds).toEqual(['maybe', 'maybe', 'idle'])
  })

  it('keeps shortcuts and held keys', () => {
    const chord: ScanKey = { code: 'KeyK', shift: false, repeat: false, chord: true, at: 10 }
    const held: ScanKey = { code: 'Digit0', shift: false, repeat: true, chord: false, at: 20 }
    expect(feed(noScan, chord).kind).toBe('idle')
    expect(feed({ characters: '000', lastAt: 10 }, held)).toEqual({ kind: 'idle', state: noScan })
  })

  it('keeps Space, which ticks a row', () => {
    expect(feed(noScan, { code: 'Space', shift: false, repeat: false, chord: false, at: 10 }).kind).toBe(
      'idle',
    )
  })
})
