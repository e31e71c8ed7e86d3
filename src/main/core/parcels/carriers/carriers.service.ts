import type { Database, Reader, Tx } from '../../database/database.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { normaliseTrackingNo } from '../parcels.rules.ts'
import { Carrier } from '../parcels.schema.contract.ts'
import type { carriersContract } from './carriers.contract.ts'
import {
  allPatterns,
  allPoints,
  findPattern,
  findPoint,
  patternWithMask,
  putPatternRow,
  putPointRow,
} from './carriers.repository.ts'
import { foldMask, matchesOf, type Pattern, readMask } from './carriers.rules.ts'
import { maskWords } from './carriers.text.ts'

export interface CarriersHouse {
  readonly database: Database
}

type Input<K extends keyof Handlers<typeof carriersContract>> = Parameters<
  Handlers<typeof carriersContract>[K]
>[0]

/** The patterns that suggest carriers now. */
export const activePatterns = async (db: Reader): Promise<readonly Pattern[]> =>
  (await allPatterns(db))
    .filter(({ active }) => active === 1)
    .map(({ id, carrier, mask, rank }) => ({ id, carrier: Carrier.parse(carrier), mask, rank }))

export const patterns = async (house: CarriersHouse) =>
  (await allPatterns(house.database.reader)).map(({ carrier, active, ...row }) => ({
    ...row,
    carrier: Carrier.parse(carrier),
    active: active === 1,
    words: maskWords(readMask(row.mask) ?? []),
  }))

export const tryCode = async (house: CarriersHouse, { code }: Input<'tryCode'>) => {
  const trackingNo = normaliseTrackingNo(code)
  const found = trackingNo === null ? [] : matchesOf(await activePatterns(house.database.reader), trackingNo)
  return { trackingNo, matches: found.map(({ id, carrier, rank }) => ({ patternId: id, carrier, rank })) }
}

export const putPattern = (house: CarriersHouse, input: Input<'putPattern'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { commandId: _, id, revision, active, ...wanted } = input
    const mask = foldMask(wanted.mask)
    if (readMask(mask) === null) return refuse('MASK_UNREADABLE')
    const same = await patternWithMask(tx, wanted.carrier, mask)
    if (same !== undefined && same.id !== id) return refuse('MASK_KNOWN')
    const before = id === null ? null : ((await findPattern(tx, id)) ?? refuse('NOT_FOUND'))
    const row = { ...wanted, mask, active: asBit(active), ...rowIdentity(tx, before, revision) }
    await putPatternRow(tx, row)
    return changedRow(tx, 'carrier-pattern', before, row)
  })

export const points = async (house: CarriersHouse) =>
  (await allPoints(house.database.reader)).map((row) => ({ ...row, active: row.active === 1 }))

export const putPoint = (house: CarriersHouse, input: Input<'putPoint'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { commandId: _, id, revision, active, ...wanted } = input
    const before = id === null ? null : ((await findPoint(tx, id)) ?? refuse('NOT_FOUND'))
    const row = { ...wanted, active: asBit(active), ...rowIdentity(tx, before, revision) }
    await putPointRow(tx, row)
    return changedRow(tx, 'pickup-point', before, row)
  })

interface Versioned {
  readonly id: string
  readonly revision: number
}

const asBit = (active: boolean): 0 | 1 => (active ? 1 : 0)

/** A new row begins at 0; a change carries on from the revision that its author saw. */
const rowIdentity = (tx: Tx, before: Versioned | null, revision: number): Versioned => {
  if (before === null) return { id: tx.id(), revision: 0 }
  if (before.revision !== revision) return refuse('CONFLICT', { revision: before.revision })
  return { id: before.id, revision: revision + 1 }
}

const changedRow = (tx: Tx, kind: string, before: Versioned | null, after: Versioned): Versioned => {
  tx.audit({ record: { kind, id: after.id }, before, after })
  tx.changed('parcels', after.id)
  return { id: after.id, revision: after.revision }
}
