import { z } from 'zod'
import { command } from '../kernel/procedure.ts'
import { BusinessDate, CommandId, Id, line, optionalLine, Revision } from '../kernel/schema.ts'
import {
  InspectionCell,
  Item,
  Meter,
  RecheckResult,
  Responsible,
  Room,
  Severity,
} from './inspection.schema.contract.ts'
import { KeyKind } from './keys.schema.contract.ts'
import { CaseState } from './move-in.schema.contract.ts'

const ofCase = { commandId: CommandId, id: Id }
const NOT_NOW = { NOT_NOW: { data: z.object({ state: CaseState }) } }
const FIELD = { FIELD_REFUSED: { data: z.object({ field: z.string(), reason: z.string() }) } }
const revised = z.object({ revision: Revision })
const count = z.number().int().min(0).max(99)

/** What is seen, read and counted in the home. */
export const inspectionContract = {
  setCells: command('movein.inspect')
    .input(z.object({ ...ofCase, cells: z.array(InspectionCell).min(1).max(250) }))
    .output(revised)
    .errors({ ...NOT_NOW, NO_SUCH_CELL: {} }),
  addDefect: command('movein.inspect')
    .input(
      z.object({
        ...ofCase,
        ...{ room: Room, item: Item, text: line(80), severity: Severity, responsible: Responsible },
        /** Left out: by severity. */
        due: BusinessDate.optional(),
        accepted: z.boolean(),
      }),
    )
    .output(z.object({ defectId: Id, defectNo: z.string() }))
    .errors({ ...NOT_NOW, ...FIELD, NO_SUCH_CELL: {} }),
  changeDefect: command('movein.inspect')
    .input(
      z.object({
        ...{ commandId: CommandId, defectId: Id, revision: Revision },
        ...{ text: line(80), severity: Severity, responsible: Responsible, due: BusinessDate },
        accepted: z.boolean(),
      }),
    )
    .output(revised)
    .errors({ DEFECT_CLOSED: {} }),
  recheckDefect: command('movein.inspect')
    .input(
      z.object({
        ...{ commandId: CommandId, defectId: Id, revision: Revision, result: RecheckResult },
        /** The new day of what is not mended. */
        due: BusinessDate.optional(),
      }),
    )
    .output(revised)
    .errors({ ...FIELD, DEFECT_CLOSED: {} }),
  /** Numbers as they are typed; nothing typed is nothing read. */
  readMeter: command('movein.inspect')
    .input(
      z.object({
        ...ofCase,
        ...{ meter: Meter, meterNo: optionalLine(20), base: optionalLine(20), reading: optionalLine(20) },
        /** More than three units above the base: the clerk looked again. */
        farAboveSeen: z.boolean(),
        revision: Revision,
      }),
    )
    .output(revised)
    .errors({ ...NOT_NOW, ...FIELD, READING_FAR_ABOVE: {} }),
  dropMeter: command('movein.inspect')
    .input(z.object({ ...ofCase, meter: Meter }))
    .output(revised)
    .errors(NOT_NOW),
  setKeys: command('key.issue')
    .input(
      z.object({
        ...ofCase,
        lines: z
          .array(
            z.object({
              ...{ kind: KeyKind, kit: count, given: count.nullable() },
              ...{ reason: optionalLine(40), revision: Revision },
            }),
          )
          .min(1)
          .max(10),
      }),
    )
    .output(revised)
    .errors({ ...NOT_NOW, KEYS_DIFFER: { data: z.object({ kind: KeyKind }) } }),
}
