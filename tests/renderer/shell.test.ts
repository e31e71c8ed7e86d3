import { describe, expect, it, vi } from 'vitest'
import type { SearchHit } from '../../src/main/core/search/search.contract.ts'
import { makeDraftKeeper, trailing } from '../../src/renderer/app/draft-keeper.ts'
import { actsOnRow, paletteGroups } from '../../src/renderer/app/palette-items.ts'
import { entriesFor, entryOf } from '../../src/renderer/app/rail-entries.tsx'
import { matchedParts } from '../../src/renderer/ui/matched.ts'
import { onlyDigits } from '../../src/renderer/ui/pin-boxes.tsx'
import { unitAloud } from '../../src/renderer/ui/voice.ts'

const hit = (kind: SearchHit['kind'], id: string): SearchHit => ({
  kind,
  recordId: id,
  unitId: 'u1',
  title: 'x',
  unit: '3-2-1501',
  zone: 'B',
  detail: '',
})

describe('the palette', () => {
  it('groups what was found by kind and offers what can be done with the first home', () => {
    const groups = paletteGroups('1501', [hit('parcel', 'p'), hit('unit', 'u')], ['parcel.release'])
    expect(groups.map((group) => group.items.map((item) => item.path))).toEqual([
      ['/files?unit=u1'],
      ['/parcels/release?unit=u1'],
      ['/parcels/release?unit=u1'],
    ])
  })

  it('offers nobody a command beyond their rights', () => {
    const paths = paletteGroups('', [], ['parcel.list']).flatMap((group) =>
      group.items.map((item) => item.path),
    )
    expect(paths).toEqual(['/parcels'])
  })
})

describe('what can be done with a row', () => {
  const [home] = paletteGroups('1501', [hit('unit', 'u')], [])[0]?.items ?? []
  const [command] = paletteGroups('', [], ['parcel.intake'])[0]?.items ?? []
  const pathsOf = (...[item, may]: Parameters<typeof actsOnRow>) =>
    actsOnRow(item, may).flatMap(({ items }) => items.map(({ path }) => path))

  it('is as much as the person may do with the home', () => {
    if (home === undefined) throw new Error('no row')
    expect(pathsOf(home, ['parcel.release', 'person.read'])).toEqual([
      '/parcels/release?unit=u1',
      '/files?unit=u1',
    ])
    expect(pathsOf(home, ['person.read'])).toEqual(['/files?unit=u1'])
  })

  it('is nothing with a command', () => {
    if (command === undefined) throw new Error('no row')
    expect(pathsOf(command, ['parcel.release', 'person.read'])).toEqual([])
  })
})

describe('the rail', () => {
  it('shows only modules that stand and that the person may see', () => {
    expect(entriesFor([]).map((entry) => entry.key)).toEqual(['today', 'settings'])
    expect(entriesFor(['parcel.list', 'person.read']).map((entry) => entry.key)).toEqual([
      'today',
      'parcels',
      'files',
      'settings',
    ])
  })

  it('marks the module under which a page lies', () => {
    const entries = entriesFor(['parcel.list', 'person.read'])
    expect(entryOf(entries, '/parcels/intake')?.key).toBe('parcels')
    expect(entryOf(entries, '/import')?.key).toBe('files')
    expect(entryOf(entries, '/settings/staff')?.key).toBe('settings')
    expect(entryOf(entries, '/')?.key).toBe('today')
  })
})

describe('a draft', () => {
  it('is stored once for many keystrokes, and at once when the desk locks', async () => {
    vi.useFakeTimers()
    const save = vi.fn(async () => undefined)
    const saver = trailing(save, 400)
    const keeper = makeDraftKeeper()
    keeper.register(saver.now)
    saver.soon()
    saver.soon()
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(400)
    expect(save).toHaveBeenCalledTimes(1)
    saver.soon()
    await keeper.saveAll()
    expect(save).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(save).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })

  it('that is on its way is waited for by a lock, and nothing older overtakes it', async () => {
    vi.useFakeTimers()
    const done: string[] = []
    const way = { first: Promise.withResolvers<void>(), nth: 0 }
    const saver = trailing(async () => {
      way.nth += 1
      const mine = String(way.nth)
      if (mine === '1') await way.first.promise
      done.push(mine)
    }, 400)
    saver.soon()
    await vi.advanceTimersByTimeAsync(400)
    saver.soon()
    const locked = vi.fn()
    const lock = saver.now().then(locked)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(locked).not.toHaveBeenCalled()
    way.first.resolve()
    await lock
    expect(done).toEqual(['1', '2'])
    vi.useRealTimers()
  })
})

describe('the voice', () => {
  it('says a unit and nothing else', () => {
    expect(unitAloud('3-2-1501')).toBe('三栋二单元 一五零一')
    expect(unitAloud('12-1-304')).toBe('十二栋一单元 三零四')
    expect(unitAloud('20-1-101')).toBe('二十栋一单元 一零一')
    expect(unitAloud('8-301')).toBe('八栋 三零一')
  })
})

describe('typed text', () => {
  it('of a PIN keeps digits alone, full-width ones too', () => {
    expect(onlyDigits('１2a3 4-56789', 6)).toBe('123456')
  })

  it('is marked where it was found last', () => {
    expect(matchedParts('15-2-1501', '15')).toEqual({ before: '15-2-', hit: '15', after: '01' })
    expect(matchedParts('3-2-1501', 'zz')).toEqual({ before: '3-2-1501', hit: '', after: '' })
  })
})
