import { describe, expect, it } from 'vitest'
import { moveCandidate } from '../../src/renderer/ui/candidates.tsx'
import { idsBetween, moveCursor, toggled } from '../../src/renderer/ui/list-cursor.ts'

const ids = ['a', 'b', 'c', 'd', 'e']

describe('the row cursor', () => {
  it('moves by row, by page and to both ends, and stays inside', () => {
    expect(moveCursor(ids, 'b', 'ArrowDown', 3)).toBe('c')
    expect(moveCursor(ids, 'a', 'ArrowUp', 3)).toBe('a')
    expect(moveCursor(ids, 'a', 'PageDown', 3)).toBe('d')
    expect(moveCursor(ids, 'd', 'PageDown', 3)).toBe('e')
    expect(moveCursor(ids, 'e', 'PageUp', 3)).toBe('b')
    expect(moveCursor(ids, 'c', 'Home', 3)).toBe('a')
    expect(moveCursor(ids, 'c', 'End', 3)).toBe('e')
  })

  it('starts at the first row when its row has left the list', () => {
    expect(moveCursor(ids, 'gone', 'ArrowDown', 3)).toBe('a')
    expect(moveCursor(ids, null, 'ArrowDown', 3)).toBe('a')
  })

  it('has nowhere to go in an empty list', () => {
    expect(moveCursor([], null, 'ArrowDown', 3)).toBeNull()
  })

  it('keeps its row by id when rows arrive above it', () => {
    expect(moveCursor(['x', ...ids], 'b', 'ArrowDown', 3)).toBe('c')
  })
})

describe('ticks', () => {
  it('cover a range from the anchor in either direction', () => {
    expect(idsBetween(ids, 'b', 'd')).toEqual(['b', 'c', 'd'])
    expect(idsBetween(ids, 'd', 'b')).toEqual(['b', 'c', 'd'])
    expect(idsBetween(ids, null, 'c')).toEqual(['c'])
  })

  it('turn with each Space and leave the given set alone', () => {
    const before = new Set(['a'])
    expect([...toggled(before, 'b')]).toEqual(['a', 'b'])
    expect([...toggled(before, 'a')]).toEqual([])
    expect([...before]).toEqual(['a'])
  })
})

describe('the candidate cursor', () => {
  it('stays inside the list and is nowhere without one', () => {
    expect(moveCandidate(0, -1, 3)).toBe(0)
    expect(moveCandidate(2, 1, 3)).toBe(2)
    expect(moveCandidate(0, 1, 0)).toBe(-1)
  })
})
