import type { Tx } from '../database/database.ts'
import type { ShiftTable } from '../database/tables/shifts.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import { openNotes } from './pass-on.service.ts'
import { CountMoment, type shiftsContract } from './shifts.contract.ts'
import type { ShiftsHouse } from './shifts.house.ts'
import { changeShift, insertShift, latestCountOf, openShiftOf, sumsOfCount } from './shifts.repository.ts'

type Input<K extends keyof Handlers<typeof shiftsContract>> = Parameters<
  Handlers<typeof shiftsContract>[K]
>[0]

export const current = async ({ database: { reader } }: ShiftsHouse, { caller }: Call) => {
  const shift = await openShiftOf(reader, caller.deskCode)
  const count = shift === undefined ? undefined : await latestCountOf(reader, shift.id)
  return {
    shift:
      shift === undefined
        ? null
        : {
            ...{ id: shift.id, openedAt: shift.opened_at, revision: shift.revision },
            openedBy: await nameOfStaff(reader, shift.opened_by),
          },
    count:
      count === undefined
        ? null
        : {
            ...{ id: count.id, moment: CountMoment.parse(count.moment), begunAt: count.begun_at },
            by: await nameOfStaff(reader, count.begun_by),
            finished: count.finished_at !== null,
            sums: await sumsOfCount(reader, count.id),
          },
    notes: [...(await openNotes(reader, caller.staffId))],
  }
}

export const open = (house: ShiftsHouse, input: Input<'open'>, call: Call) =>
  house.database.command(call, input, (tx) => openShiftIn(tx))

export const openShiftIn = async (tx: Tx): Promise<{ readonly shiftId: string }> => {
  const { deskCode, staffId } = tx.call.caller
  const before = await openShiftOf(tx, deskCode)
  if (before !== undefined) return refuse('SHIFT_OPEN', { by: await nameOfStaff(tx, before.opened_by) })
  const row = {
    ...{ id: tx.id(), desk_code: deskCode, opened_at: tx.now, opened_date: tx.businessDate },
    ...{ opened_by: staffId, closed_at: null, closed_by: null, uncounted: '', revision: 0 },
  }
  await insertShift(tx, row)
  tx.audit({ record: { kind: 'shift', id: row.id }, after: row })
  tx.changed('shifts', row.id)
  return { shiftId: row.id }
}

/** The open shift of the caller's desk, and no other. */
export const requireShift = async (tx: Tx, shiftId: string): Promise<ShiftTable> => {
  const shift = await openShiftOf(tx, tx.call.caller.deskCode)
  return shift?.id === shiftId ? shift : refuse('SHIFT_CLOSED')
}

/** The count that closes a shift is its last one, and it is finished. */
const requireCounted = async (tx: Tx, shiftId: string, uncounted: string): Promise<void> => {
  const count = await latestCountOf(tx, shiftId)
  if (count !== undefined && count.finished_at === null) refuse('COUNT_UNDER_WAY')
  if (count?.moment !== 'close' && uncounted === '') refuse('SHIFT_UNCOUNTED')
}

export const close = (house: ShiftsHouse, input: Input<'close'>, call: Call) =>
  house.database.command(call, input, (tx) => closeShiftIn(tx, input))

export const closeShiftIn = async (tx: Tx, input: Omit<Input<'close'>, 'commandId'>) => {
  const before = await requireShift(tx, input.shiftId)
  if (before.revision !== input.revision) return refuse('CONFLICT', { revision: before.revision })
  await requireCounted(tx, before.id, input.uncounted)
  const closing = {
    ...{ closed_at: tx.now, closed_by: tx.call.caller.staffId, uncounted: input.uncounted },
    revision: before.revision + 1,
  }
  await changeShift(tx, before.id, closing)
  tx.audit({
    ...{ record: { kind: 'shift', id: before.id }, before, after: { ...before, ...closing } },
    reason: input.uncounted,
  })
  tx.changed('shifts', before.id)
  return {}
}
