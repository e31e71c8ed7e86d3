import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callFigures, troubles } from '#core/diagnostics/diagnostics.rules.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

const call = (procedure: string, ms: number, code = 'OK') => ({ event: 'call', procedure, ms, code })

describe('the calls of a log', () => {
  it('are told by name, the slowest first, with how they ended', () => {
    const lines = [call('parcels.list', 8), call('parcels.list', 90, 'DATABASE_BUSY'), call('search.find', 1)]
    expect(callFigures(lines)).toEqual([
      {
        procedure: 'parcels.list',
        times: 2,
        median: 8,
        p95: 90,
        longest: 90,
        codes: { OK: 1, DATABASE_BUSY: 1 },
      },
      { procedure: 'search.find', times: 1, median: 1, p95: 1, longest: 1, codes: { OK: 1 } },
    ])
  })
})

describe('an error of a log', () => {
  const line = {
    at: '2026-11-24T01:00:00.000Z',
    event: 'crash',
    error: 'TypeError',
    stack:
      'TypeError: 林示例 13800000000\n    at save (/home/lin/desk/src/main/core/parcels/x.ts:10:3)\n    at file:///C:/Users/lin/desk/core/y.ts:2:1',
  }

  it('keeps where it happened, and neither its message nor whose computer it was', () => {
    expect(troubles([line])).toEqual([
      {
        at: '2026-11-24T01:00:00.000Z',
        event: 'crash',
        error: 'TypeError',
        where: ['save parcels/x.ts:10', 'core/y.ts:2'],
      },
    ])
  })

  it('that was thrown as a text keeps nothing of the text', () => {
    expect(troubles([{ at: '', event: 'x', error: '林示例 的包裹' }])[0]?.error).toBe('text')
  })
})

describe('the diagnosis pack', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  it('is given to whoever is signed in, and names nobody', async () => {
    const logs = join(house.folder, 'logs')
    mkdirSync(logs, { recursive: true })
    appendFileSync(join(logs, 'desk.log'), `${JSON.stringify(call('parcels.list', 77))}\n{"half`)
    const assistant = await house.as('assistant')
    const file = await assistant.diagnostics.pack()
    expect(file.name).toMatch(/^诊断包-\d{4}-\d{2}-\d{2}\.json$/)
    const text = await file.text()
    const pack = JSON.parse(text)
    expect(pack.calls[0]).toMatchObject({ procedure: 'parcels.list', longest: 77 })
    expect(pack.house.rows.staff).toBeGreaterThanOrEqual(3)
    expect(pack.machine.node).toBe(process.versions.node)
    const names = house.rows<{ name: string }>('select name from staff').map(({ name }) => name)
    expect(names.filter((name) => text.includes(name))).toEqual([])
    expect(text).not.toContain(house.folder)
  })
})
