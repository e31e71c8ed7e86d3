import { expect, it } from 'vitest'
import { slotsFor, spansOf } from '../../../src/renderer/modules/move-in/building-slots.ts'

const plan = (spans: string, more: object = {}) => ({
  ...{ firstDay: '2026-11-30', spans: spansOf(spans) ?? [], minutes: 10, atOnce: 2 },
  ...more,
})

it('two desks receive two families at once, and nobody is called into the noon break', () => {
  expect(slotsFor(6, plan('09:00-09:20 13:30-17:00')).map(({ clock }) => clock)).toEqual([
    '09:00',
    '09:00',
    '09:10',
    '09:10',
    '13:30',
    '13:30',
  ])
})

it('a family is not begun that cannot be finished', () => {
  expect(slotsFor(3, plan('09:00-09:25', { minutes: 15, atOnce: 1 }))).toEqual([
    { day: '2026-11-30', clock: '09:00' },
    { day: '2026-12-01', clock: '09:00' },
    { day: '2026-12-02', clock: '09:00' },
  ])
})

it.each(['', '九点到十点', '11:30-09:00', '09:00-11:30 11:00-12:00', '09:00-11:30 下午'])(
  'hours that say nothing sure are asked again: %s',
  (typed) => expect(spansOf(typed)).toBeUndefined(),
)

it('hours are read as people write them', () => {
  expect(spansOf('9：00至11：30，13:30—17:00')).toEqual(spansOf('09:00-11:30 13:30-17:00'))
})
