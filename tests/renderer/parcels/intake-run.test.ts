import { describe, expect, it } from 'vitest'
import type { Parcel } from '../../../src/main/core/parcels/parcels.schema.contract.ts'
import { lastStored, storedRow, tally } from '../../../src/renderer/modules/parcels/intake-rows.ts'
import { emptyRun, halfDone, runStep } from '../../../src/renderer/modules/parcels/intake-run.ts'
import type { Act, OpenItem, Run } from '../../../src/renderer/modules/parcels/intake-types.ts'
import { asideOf } from '../../../src/renderer/modules/parcels/run-aside.ts'
import { plainParcel } from './plain-parcel.ts'

const onShelf: Parcel = { ...plainParcel, unit: '5-1-802', addressee: '周示例' }

const known = (trackingNo: string): Act => ({
  do: 'recognised',
  result: {
    trackingNo,
    carriers: [{ carrier: 'zto', likelihood: 0.9 }],
    open: null,
    closedLately: null,
    announced: null,
  },
})

const after = (...acts: readonly Act[]): Run => acts.reduce(runStep, emptyRun)
const scan = (code: string): Act => ({ do: 'scan', code })
const opened = (code: string): readonly Act[] => [scan(code), known(code)]

const saved = (run: Run, id: string): Act => {
  if (run.step.at !== 'open' && run.step.at !== 'unknown') throw new Error('nothing open')
  const to = run.step.at === 'open' ? { unit: '3-2-1501', zone: 'B' } : null
  return { do: 'saved', row: storedRow(run.step.item, { id, shelfNo: 'B1-07-01' }, to) }
}

const itemIn = ({ step }: Run): OpenItem => {
  if (!('item' in step)) throw new Error('nothing in hand')
  return step.item
}

describe('batch intake', () => {
  it('asks for the addressee of what was scanned and guesses the carrier', () => {
    expect(after(...opened('75140002')).step).toMatchObject({
      at: 'open',
      item: { trackingNo: '75140002', carrier: 'zto', guessed: true, sizeClass: 'medium' },
    })
  })

  it('takes the carrier of the whole run where one was chosen', () => {
    const run = after({ do: 'carrier', carrier: 'sf' }, ...opened('75140002'))
    expect(run.step).toMatchObject({ item: { carrier: 'sf', guessed: false } })
  })

  it('loses no scan that comes before the open parcel is saved', () => {
    const run = after(...opened('75140002'), scan('75140003'), scan('75140004'))
    expect(run.step).toMatchObject({ at: 'open', item: { trackingNo: '75140002' }, pressed: true })
    expect(run.queue).toEqual(['75140003', '75140004'])
    expect(runStep(run, saved(run, 'a'))).toMatchObject({
      step: { at: 'reading', trackingNo: '75140003' },
      queue: ['75140004'],
    })
  })

  it('takes a second trigger on the same waybill for the same parcel', () => {
    const run = after(...opened('75140002'), scan('75140002'), scan('75140003'), scan('75140003'))
    expect(run.queue).toEqual(['75140003'])
  })

  it('holds at a duplicate until it is answered, and then explains it in the strip', () => {
    const held = after(scan('75140001'), {
      do: 'recognised',
      result: { trackingNo: '75140001', carriers: [], open: onShelf, closedLately: null, announced: null },
    })
    const waiting = runStep(held, scan('75140009'))
    expect(waiting).toMatchObject({ step: { at: 'duplicate' }, queue: ['75140009'] })
    const answered = runStep(waiting, { do: 'answerDuplicate', returned: false })
    expect(answered.rows[0]).toMatchObject({ outcome: 'duplicate', unit: '5-1-802', since: 1, id: null })
    expect(answered.step).toEqual({ at: 'reading', trackingNo: '75140009', text: '' })
  })

  it('puts an unknown addressee aside with what was searched for', () => {
    const run = after(...opened('75140002'), { do: 'type', text: '0317' }, { do: 'nobody' })
    const done = runStep(run, saved(run, 'a'))
    expect(done.rows[0]).toMatchObject({ outcome: 'unclaimed', searched: '0317', zone: null })
    expect(done.step).toMatchObject({ at: 'ready' })
  })

  it('goes back to searching when another unit is typed after nobody was found', () => {
    const run = after(...opened('75140002'), { do: 'nobody' }, { do: 'type', text: '32' })
    expect(run.step).toMatchObject({ at: 'open', item: { text: '32' } })
  })

  it('keeps what was typed when saving is refused', () => {
    const run = after(
      ...opened('75140002'),
      { do: 'type', text: '321501' },
      { do: 'save' },
      { do: 'refused', problem: '磁盘只剩 1 MB，没有保存，请清理磁盘后再试' },
    )
    expect(run.step).toMatchObject({ at: 'open', item: { text: '321501' } })
  })

  it('loses no key that comes while the number is being read', () => {
    const run = after(scan('75140002'), { do: 'type', text: '3' }, { do: 'type', text: '32' })
    expect(runStep(run, known('75140002')).step).toMatchObject({ at: 'open', item: { text: '32' } })
  })

  it('keeps what is typed while a parcel goes to its shelf for what comes next', () => {
    const going = after(...opened('75140002'), scan('75140003'), { do: 'save' })
    const ahead = runStep(going, { do: 'type', text: '5 1' })
    const next = runStep(ahead, {
      do: 'saved',
      row: storedRow(itemIn(going), { id: 'a', shelfNo: 'B1-07-01' }, null),
    })
    expect(next.step).toEqual({ at: 'reading', trackingNo: '75140003', text: '5 1' })
  })

  it('does not drop a parcel that is on its way to the shelf, nor another in its place', () => {
    const going = after(...opened('75140002'), scan('75140003'), { do: 'save' })
    expect(runStep(going, { do: 'drop' })).toEqual(going)
    expect(halfDone(going)).toMatchObject({ item: { trackingNo: '75140002' }, queue: ['75140003'] })
  })

  it('leaves an unreadable number in the box to be corrected', () => {
    const run = after(scan('7514'), { do: 'unreadable', problem: '单号没有读全，请再扫一次或手工输入' })
    expect(run.step).toMatchObject({ at: 'ready', text: '7514' })
  })

  it('takes back the last one that was stored and counts it no longer', () => {
    const open = after(...opened('75140002'))
    const run = runStep(open, saved(open, 'a'))
    expect(lastStored(run)?.id).toBe('a')
    const back = runStep(run, { do: 'withdrawn', id: 'a' })
    expect(lastStored(back)).toBeNull()
    expect(tally(back.rows)).toMatchObject({ shelved: 0, withdrawn: 1 })
  })

  it('asks why an item is not taken in, and lays it aside with that reason', () => {
    const refusing = after(...opened('75140002'), scan('75140003'), { do: 'refuse' })
    expect(refusing.step).toMatchObject({ at: 'refusing', item: { trackingNo: '75140002' } })
    expect(runStep(refusing, { do: 'type', text: '3' })).toEqual(refusing)
    const act: Act = { do: 'returnToCourier', reason: 'cashOnDelivery' }
    expect(asideOf(refusing, act)).toMatchObject({ outcome: 'returned', reason: 'cashOnDelivery' })
    const done = runStep(refusing, act)
    expect(done.rows[0]).toMatchObject({ outcome: 'returned', trackingNo: '75140002', id: null })
    expect(done.step).toEqual({ at: 'reading', trackingNo: '75140003', text: '' })
    expect(runStep(refusing, { do: 'searchAgain' }).step).toMatchObject({ at: 'open' })
  })

  it('drops an unsaved parcel without a trace', () => {
    const run = after(...opened('75140002'), { do: 'drop' })
    expect(run.rows).toEqual([])
    expect(run.step.at).toBe('ready')
  })

  it('opens a parcel that was half done when the desk was locked', () => {
    const open = after(...opened('75140002'), { do: 'type', text: '32' })
    if (open.step.at !== 'open') throw new Error('not open')
    expect(runStep(emptyRun, { do: 'restore', halfDone: halfDone(open) }).step).toMatchObject({
      at: 'open',
      item: { trackingNo: '75140002', text: '32' },
    })
  })
})
