import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { system } from '#core/kernel/caller.ts'
import { encodeCursor } from '#core/kernel/cursor.ts'
import { logQuery, printedBetweenQuery } from '#core/printing/print-log.repository.ts'
import { LogFilter } from '#core/printing/printing.contract.ts'
import { takeBackQuery, underWayQuery } from '#core/printing/prints.repository.ts'
import type { Foundations } from '#core/setup/foundations.ts'
import { newPlace, openPlace, type Place } from '../../support/foundation.ts'
import { planOf, slowSteps } from '../../support/plans.ts'

let place: Place
let house: Foundations

/** A folder of its own for the whole file: the schema alone is asked. */
beforeAll(async () => {
  place = newPlace(mkdtempSync(join(tmpdir(), 'front-desk-plans-')))
  house = await openPlace(place)
  return () => {
    house.close()
    rmSync(place.folder, { recursive: true })
  }
})

const caller = { ...system, scope: { zones: ['B'] } }
const index: Readonly<Record<LogFilter, string>> = {
  today: 'print_day',
  needsHand: 'print_needs_hand',
  reprints: 'print_again',
  voided: 'print_sheet_voided',
  all: 'print_at',
}

it('the register of some days reads their prints in order', () => {
  const days = { from: '2026-11-18', to: '2026-11-24' }
  const plan = planOf(place, printedBetweenQuery(house.database.reader, caller, days, 100))
  expect(plan.join('\n')).toContain('print_day')
  expect(slowSteps(plan)).toEqual([])
})

describe.each(LogFilter.options)('the log of %s', (filter) => {
  it.each([undefined, encodeCursor([1_795_505_765_021, 'x'])])('reads one index, from page %#', (cursor) => {
    const asked = { filter, text: '', today: '2026-11-24' }
    const plan = planOf(place, logQuery(house.database.reader, caller, asked, 50, cursor))
    expect(plan.join('\n')).toContain(index[filter])
    // Spoiled sheets are few: they are read whole and sorted. Everything else comes in the order of its index.
    const sorts = slowSteps(plan).filter((step) => step.includes('TEMP B-TREE'))
    expect(filter === 'voided' ? [] : sorts).toEqual([])
  })
})

describe('the outbox', () => {
  it('finds what is under way without walking what has ended', () => {
    const { reader } = house.database
    for (const [query, name] of [
      [underWayQuery(reader, ['queued', 'sending'], 10), 'print_under_way'],
      [underWayQuery(reader, ['spooled'], 10), 'print_under_way'],
      [takeBackQuery(reader, 10), 'print_take_back'],
    ] as const)
      expect(planOf(place, query).join()).toContain(name)
  })
})
