import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { moveOnIn, requireAlive, takeCase } from './case-work.service.ts'
import type { inspectionContract } from './inspection.contract.ts'
import { putMeter, removeMeter, selectMeters } from './inspection.repository.ts'
import { readReading } from './inspection.rules.ts'
import type { Meter } from './inspection.schema.contract.ts'
import { putKey, selectKeys } from './keys.repository.ts'
import { lacksReason } from './keys.rules.ts'
import type { MoveInHouse } from './move-in.house.ts'
import { readingProblemTexts } from './move-in.text.ts'

type Input<K extends keyof typeof inspectionContract> = Parameters<Handlers<typeof inspectionContract>[K]>[0]

const refused = (field: string, reason: string): never => refuse('FIELD_REFUSED', { field, reason })

/** A number as typed, in thousandths; nothing typed is nothing read. */
const thousandths = (field: string, typed: string, meter: Meter, base: number | null) => {
  if (typed === '') return { reading: null, farAbove: false }
  const read = readReading(typed, meter, base)
  return 'problem' in read ? refused(field, readingProblemTexts[read.problem]) : read
}

export const readMeter = (house: MoveInHouse, input: Input<'readMeter'>, call: Call) =>
  house.database.command(call, input, (tx) => readMeterIn(tx, input))

export const readMeterIn = async (
  tx: Tx,
  input: Omit<Input<'readMeter'>, 'commandId'>,
): Promise<{ revision: number }> => {
  const record = await takeCase(tx, input.id)
  requireAlive(tx, record)
  const before = (await selectMeters(tx, record.id)).find(({ meter }) => meter === input.meter)
  const revision = before?.revision ?? 0
  if (revision !== input.revision) refuse('CONFLICT', { revision })
  const base = thousandths('base', input.base, input.meter, null).reading
  const { reading, farAbove } = thousandths('reading', input.reading, input.meter, base)
  // Only a builder's base is near; where a family lived the meter has run on for years.
  const near = record.kind === 'firstHandover'
  if (near && farAbove && !input.farAboveSeen) refuse('READING_FAR_ABOVE')
  const { meter, meterNo } = input
  const line = { meter, meterNo, base, reading, revision: revision + 1 }
  await putMeter(tx, record.id, line)
  tx.audit({ record: { kind: 'move-in', id: record.id }, before: before ?? null, after: line })
  await moveOnIn(tx, record)
  return { revision: revision + 1 }
}

/** A meter that the home does not have. */
export const dropMeter = (house: MoveInHouse, input: Input<'dropMeter'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const record = await takeCase(tx, input.id)
    requireAlive(tx, record)
    await removeMeter(tx, record.id, input.meter)
    tx.audit({ record: { kind: 'move-in', id: record.id }, before: { meter: input.meter }, after: null })
    return { revision: await moveOnIn(tx, record) }
  })

/** How many keys of each kind went out; a count that is not the kit's has its reason (spec 3.1.6). */
export const setKeys = (house: MoveInHouse, input: Input<'setKeys'>, call: Call) =>
  house.database.command(call, input, (tx) => setKeysIn(tx, input))

export const setKeysIn = async (
  tx: Tx,
  input: Omit<Input<'setKeys'>, 'commandId'>,
): Promise<{ revision: number }> => {
  const record = await takeCase(tx, input.id)
  requireAlive(tx, record)
  const before = new Map((await selectKeys(tx, record.id)).map((line) => [line.kind, line]))
  for (const line of input.lines) {
    const revision = before.get(line.kind)?.revision ?? 0
    if (revision !== line.revision) refuse('CONFLICT', { revision })
    if (lacksReason(line)) refuse('KEYS_DIFFER', { kind: line.kind })
    await putKey(tx, record.id, { ...line, revision: revision + 1 })
  }
  tx.audit({ record: { kind: 'move-in', id: record.id }, after: { keys: input.lines } })
  return { revision: await moveOnIn(tx, record) }
}
