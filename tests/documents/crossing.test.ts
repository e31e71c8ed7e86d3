import { describe, expect, it } from 'vitest'
import { assembled, parcelled, piecesOf } from '../../src/main/core/documents/crossing.ts'

const across = (data: unknown) => {
  const { rest, lists } = parcelled(data)
  return assembled(
    structuredClone(rest),
    [...piecesOf(lists)].map((piece) => structuredClone(piece)),
  )
}

describe('data on its way to the worker', () => {
  it.each([
    ['a small form', { name: '林静怡', ticked: ['猫'] }],
    ['one long list', { title: '一', rows: Array.from({ length: 1_001 }, (_, at) => [String(at)]) }],
    [
      'two long lists',
      { a: Array.from({ length: 600 }, (_, at) => at), b: Array.from({ length: 251 }, (_, at) => -at) },
    ],
    ['nothing', null],
    ['a list by itself', [1, 2, 3]],
  ])('arrives whole: %s', (_what, data) => {
    expect(across(data)).toEqual(data)
  })

  it('crosses by weight where it carries pictures', () => {
    const people = Array.from({ length: 60 }, (_, at) => ({ name: `${at}`, photo: new Uint8Array(100_000) }))
    const { rest, lists } = parcelled({ people })
    expect(rest).toEqual({ people: [] })
    expect(Math.max(...[...piecesOf(lists)].map(({ items }) => items.length))).toBeLessThanOrEqual(11)
  })

  it('never crosses in one piece when it is long', () => {
    const { rest, lists } = parcelled({ rows: Array.from({ length: 10_000 }, (_, at) => at) })
    expect(rest).toEqual({ rows: [] })
    expect(Math.max(...[...piecesOf(lists)].map(({ items }) => items.length))).toBeLessThanOrEqual(250)
  })
})
