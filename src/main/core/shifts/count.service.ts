import type { Tx } from '../database/database.ts'
import type { ShiftCountLineTable, ShiftCountTable } from '../database/tables/shifts.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { staffWith } from '../staff/colleagues.service.ts'
import type { Countable, Difference, Expected } from './countable.service.ts'
import { passOnIn } from './pass-on.service.ts'
import type { CountableKind, CountLine, shiftsContract } from './shifts.contract.ts'
import type { ShiftsHouse } from './shifts.house.ts'
import {
  changeCount,
  changeLine,
  findCount,
  findLine,
  insertCount,
  insertLine,
  latestCountOf,
  linesOf,
  sumsOfCount,
} from './shifts.repository.ts'
import { requireShift } from './shifts.service.ts'
import { differencesNote, extraAccount, missingAccount } from './shifts.text.ts'

type Input<K extends keyof Handlers<typeof shiftsContract>> = Parameters<
  Handlers<typeof shiftsContract>[K]
>[0]

const lineRow = (
  countId: string,
  kind: CountableKind,
  item: Expected,
  expected: 0 | 1,
): ShiftCountLineTable => ({
  ...{ count_id: countId, kind, item_id: item.itemId, shelf: item.shelf, place: item.place },
  ...{ about: item.about, expected, seen_at: null, seen_by: null, how: '', incident_no: '' },
})

/** What has to be here is taken down once, when the count begins: what is handed out meanwhile is settled at its end. */
export const beginCount = (house: ShiftsHouse, input: Input<'beginCount'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const shift = await requireShift(tx, input.shiftId)
    const before = await latestCountOf(tx, shift.id)
    if (before !== undefined && before.finished_at === null) return refuse('COUNT_UNDER_WAY')
    const { deskCode, staffId } = call.caller
    const count = {
      ...{ id: tx.id(), shift_id: shift.id, desk_code: deskCode, moment: input.moment, begun_at: tx.now },
      ...{ begun_by: staffId, finished_at: null, finished_by: null, account: '' },
    }
    const lines: ShiftCountLineTable[] = []
    for (const countable of house.countables)
      for (const item of await countable.expected(tx, deskCode))
        lines.push(lineRow(count.id, countable.kind, item, 1))
    await insertCount(tx, count, lines)
    tx.audit({ record: { kind: 'shift-count', id: count.id }, after: { ...count, expected: lines.length } })
    tx.changed('shifts', count.id)
    return { countId: count.id, expected: lines.length }
  })

export const lines = async ({ database: { reader } }: ShiftsHouse, { countId }: Input<'lines'>) => [
  ...(await linesOf(reader, countId)),
]

/** The open count of the caller's desk. */
const requireCount = async (tx: Tx, countId: string): Promise<ShiftCountTable> => {
  const count = (await findCount(tx, countId)) ?? refuse('NOT_FOUND')
  if (count.desk_code !== tx.call.caller.deskCode) return refuse('NOT_FOUND')
  return count.finished_at === null ? count : refuse('COUNT_FINISHED')
}

const noted = async (tx: Tx, countId: string, after: object) => {
  tx.audit({ record: { kind: 'shift-count', id: countId }, after })
  tx.changed('shifts', countId)
  return sumsOfCount(tx, countId)
}

export const tick = (house: ShiftsHouse, input: Input<'tick'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { countId, items, seen } = input
    await requireCount(tx, countId)
    const byScan = house.settings.current().parcelCount === 'scan'
    // What has no label of ours, such as a bag of keys, is ticked all the same.
    if (byScan && seen && items.some(({ kind }) => kind === 'parcels')) return refuse('COUNT_BY_SCAN')
    const { staffId } = call.caller
    const change = seen
      ? { seen_at: tx.now, seen_by: staffId, how: 'tick' }
      : { seen_at: null, seen_by: null, how: '' }
    for (const item of items) await changeLine(tx, { countId, ...item }, change)
    return noted(tx, countId, { items: items.map(({ itemId }) => itemId), seen })
  })

const meantBy = async (
  tx: Tx,
  countables: readonly Countable[],
  code: string,
): Promise<{ readonly kind: CountableKind; readonly item: Expected } | null> => {
  for (const { kind, read } of countables) {
    const item = await read(tx, code)
    if (item !== null) return { kind, item }
  }
  return null
}

export const scan = (house: ShiftsHouse, input: Input<'scan'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { countId, code } = input
    await requireCount(tx, countId)
    const meant = await meantBy(tx, house.countables, code)
    if (meant === null)
      return { outcome: 'unknown' as const, place: '', about: code, sums: await noted(tx, countId, { code }) }
    const { kind, item } = meant
    const line = await findLine(tx, countId, kind, item.itemId)
    const outcome = outcomeOf(line)
    const seen = { seen_at: tx.now, seen_by: call.caller.staffId, how: 'scan' }
    if (line === undefined) await insertLine(tx, { ...lineRow(countId, kind, item, 0), ...seen })
    else if (outcome === 'seen') await changeLine(tx, { countId, kind, itemId: item.itemId }, seen)
    const sums = await noted(tx, countId, { itemId: item.itemId, outcome })
    return { outcome, place: item.place, about: item.about, sums }
  })

const outcomeOf = (line: ShiftCountLineTable | undefined): 'seen' | 'again' | 'extra' => {
  if (line === undefined) return 'extra'
  return line.seen_at === null ? 'seen' : 'again'
}

/**
 * What was handed out while the count went on is no difference: it is taken off the list before the rest becomes
 * incidents, one each.
 */
export const finishCount = (house: ShiftsHouse, input: Input<'finishCount'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const count = await requireCount(tx, input.countId)
    const settled: Settled[] = []
    for (const countable of house.countables) settled.push(...(await settleIn(tx, countable, count)))
    const incidents = settled.flatMap(({ incidentNo }) => (incidentNo === '' ? [] : [incidentNo]))
    await passDifferencesIn(tx, count, settled)
    const ending = { finished_at: tx.now, finished_by: call.caller.staffId, account: input.account }
    await changeCount(tx, count.id, ending)
    return { sums: await noted(tx, count.id, { ...ending, incidents }), incidents }
  })

interface Settled extends Difference {
  readonly kind: CountableKind
  /** Empty: this duty keeps no incidents. */
  readonly incidentNo: string
}

const settleIn = async (
  tx: Tx,
  countable: Countable,
  count: ShiftCountTable,
): Promise<readonly Settled[]> => {
  const here = new Set((await countable.expected(tx, count.desk_code)).map(({ itemId }) => itemId))
  const settled: Settled[] = []
  for (const line of await linesOf(tx, count.id)) {
    if (line.kind !== countable.kind || line.expected === line.seen) continue
    const at = { countId: count.id, kind: line.kind, itemId: line.itemId }
    if (line.expected && !here.has(line.itemId)) {
      await changeLine(tx, at, { expected: 1, seen_at: tx.now, how: 'gone' })
      continue
    }
    const difference = differenceOf(line)
    const incidentNo = await countable.settleIn(tx, difference)
    await changeLine(tx, at, { incident_no: incidentNo })
    settled.push({ ...difference, kind: line.kind, incidentNo })
  }
  return settled
}

const differenceOf = ({ itemId, place, expected }: CountLine): Difference => ({
  ...{ itemId, place, what: expected ? ('missing' as const) : ('extra' as const) },
  account: expected ? missingAccount(place) : extraAccount,
})

/** What no incident was opened for is passed on to whoever answers for the desk, and stays until it is done with. */
const passDifferencesIn = async (
  tx: Tx,
  count: ShiftCountTable,
  settled: readonly Settled[],
): Promise<void> => {
  const open = settled.filter(({ incidentNo }) => incidentNo === '')
  if (open.length === 0) return
  const readers = await staffWith(tx, 'parcel.override')
  if (readers.length === 0) return
  await passOnIn(tx, { content: differencesNote(count.desk_code, open), readers })
}
