import type { Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import { addDays } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { moveOnIn, requireAlive, takeCase } from './case-work.service.ts'
import { selectEntries } from './entries.repository.ts'
import { entriesFrom } from './entries.rules.ts'
import type { inspectionContract } from './inspection.contract.ts'
import { changeDefect, findDefect, insertDefect, putCell, selectDefects } from './inspection.repository.ts'
import { daysToMend, hasCell } from './inspection.rules.ts'
import type { MoveInHouse } from './move-in.house.ts'
import { standingProblemTexts } from './move-in.text.ts'

type Input<K extends keyof typeof inspectionContract> = Parameters<Handlers<typeof inspectionContract>[K]>[0]

/** Cells that are not in order, or are again. */
export const setCells = (house: MoveInHouse, input: Input<'setCells'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const record = await takeCase(tx, input.id)
    requireAlive(tx, record)
    const { houseType } = entriesFrom(await selectEntries(tx, record.id))
    for (const cell of input.cells) {
      if (!hasCell(houseType, cell)) refuse('NO_SUCH_CELL')
      await putCell(tx, record.id, cell, cell.result)
    }
    tx.audit({ record: { kind: 'move-in', id: record.id }, after: { cells: input.cells } })
    return { revision: await moveOnIn(tx, record) }
  })

/** Something that is to be mended: who, until when, and whether the family takes the home meanwhile. */
export const addDefect = (house: MoveInHouse, input: Input<'addDefect'>, call: Call) =>
  house.database.command(call, input, (tx) => addDefectIn(tx, input))

export const addDefectIn = async (
  tx: Tx,
  input: Omit<Input<'addDefect'>, 'commandId'>,
): Promise<{ defectId: string; defectNo: string }> => {
  const record = await takeCase(tx, input.id)
  requireAlive(tx, record)
  const { houseType } = entriesFrom(await selectEntries(tx, record.id))
  if (!hasCell(houseType, input)) refuse('NO_SUCH_CELL')
  const due = input.due ?? addDays(tx.businessDate, daysToMend[input.severity])
  if (due < tx.businessDate) refuse('FIELD_REFUSED', { field: 'due', reason: standingProblemTexts.duePast })
  const running = await nextSerial(tx, `ZG-${tx.businessDate.slice(0, 4)}-${record.zone}`)
  const { room, item, text, severity, responsible } = input
  const defect = {
    ...{ id: tx.id(), case_id: record.id, unit_id: record.unitId, zone: record.zone },
    defect_no: `ZG-${tx.businessDate.slice(0, 4)}-${record.zone}-${String(running).padStart(4, '0')}`,
    ...{ room, item, text, severity, responsible, due, accepted: input.accepted ? 1 : 0 },
    ...{ found_at: tx.now, found_by: tx.call.caller.staffId },
  }
  await insertDefect(tx, defect)
  await putCell(tx, record.id, input, 'defect')
  tx.audit({ record: { kind: 'defect', id: defect.id }, after: defect })
  await moveOnIn(tx, record)
  return { defectId: defect.id, defectNo: defect.defect_no }
}

const takeDefect = async (tx: Tx, id: string, revision: number) => {
  const defect = (await findDefect(tx, id)) ?? refuse('NOT_FOUND')
  const record = await takeCase(tx, defect.caseId)
  if (defect.revision !== revision) refuse('CONFLICT', { revision: defect.revision })
  return { defect, record }
}

export const changeDefectDetails = (house: MoveInHouse, input: Input<'changeDefect'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { defect, record } = await takeDefect(tx, input.defectId, input.revision)
    if (defect.closed) refuse('DEFECT_CLOSED')
    const { text, severity, responsible, due } = input
    const change = { text, severity, responsible, due, accepted: input.accepted ? 1 : 0 }
    await changeDefect(tx, defect, change)
    tx.audit({ record: { kind: 'defect', id: defect.id }, before: defect, after: change })
    await moveOnIn(tx, record)
    return { revision: defect.revision + 1 }
  })

/** The builder says it is mended; the centre looks again. What is not mended gets another day. */
export const recheckDefect = (house: MoveInHouse, input: Input<'recheckDefect'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { defect, record } = await takeDefect(tx, input.defectId, input.revision)
    if (defect.closed) refuse('DEFECT_CLOSED')
    const mended = input.result === 'mended'
    if (!mended && (input.due ?? '') < tx.businessDate)
      refuse('FIELD_REFUSED', { field: 'due', reason: standingProblemTexts.duePast })
    const change = {
      ...{ recheck_date: tx.businessDate, recheck_result: input.result, recheck_by: call.caller.staffId },
      ...(mended ? { closed_at: tx.now } : { due: input.due ?? defect.due }),
    }
    await changeDefect(tx, defect, change)
    if (mended && !(await othersOpen(tx, record.id, defect))) await putCell(tx, record.id, defect, 'ok')
    tx.audit({ record: { kind: 'defect', id: defect.id }, after: change })
    await moveOnIn(tx, record)
    return { revision: defect.revision + 1 }
  })

const othersOpen = async (tx: Tx, caseId: string, defect: { id: string; room: string; item: string }) =>
  (await selectDefects(tx, caseId)).some(
    ({ id, room, item, closed }) =>
      !closed && id !== defect.id && room === defect.room && item === defect.item,
  )
