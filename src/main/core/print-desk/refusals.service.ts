import type { Tx } from '../database/database.ts'
import { deskNo, nextSerial } from '../database/serial.ts'
import { businessDateOf, daysBetween } from '../kernel/business-date.ts'
import { refuse as fail } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { printDeskContract } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { refusalDue } from './print-desk.text.ts'
import {
  countRefusals,
  findRefusal,
  insertRefusal,
  refusalPage,
  tellRefusal,
  untoldRefusals,
} from './refusals.repository.ts'

type PrintDesk = Handlers<typeof printDeskContract>
type Input<K extends keyof PrintDesk> = Parameters<PrintDesk[K]>[0]

export const refuse = (house: PrintDeskHouse, input: Input<'refuse'>, call: Call) =>
  house.database.command(call, input, (tx) => refuseIn(tx, input))

/** Papers marked as classified are not taken (保守国家秘密法 28, 29). Only that it happened is written down. */
export const refuseIn = async (tx: Tx, { duty }: Pick<Input<'refuse'>, 'duty'>) => {
  const { deskCode, staffId } = tx.call.caller
  const counter = `refusal ${deskCode} ${tx.businessDate.slice(0, 4)}`
  const row = {
    id: tx.id(),
    refusal_no: deskNo('J', deskCode, tx.businessDate, await nextSerial(tx, counter)),
    at: tx.now,
    business_date: tx.businessDate,
    desk_code: deskCode,
    staff_id: staffId,
    duty,
    told_at: null,
    told_to: null,
  }
  await insertRefusal(tx, row)
  tx.audit({ record: { kind: 'classified-refusal', id: row.id }, after: row })
  tx.changed('printDesk', row.id)
  return { id: row.id, refusalNo: row.refusal_no }
}

export const refusals = async ({ database: { reader } }: PrintDeskHouse, input: Input<'refusals'>) => ({
  ...(await refusalPage(reader, input.size, input.after)),
  total: await countRefusals(reader, false),
})

export const acknowledge = (house: PrintDeskHouse, input: Input<'acknowledge'>, call: Call) =>
  house.database.command(call, input, (tx) => acknowledgeIn(tx, input))

export const acknowledgeIn = async (tx: Tx, { id }: Pick<Input<'acknowledge'>, 'id'>) => {
  const before = (await findRefusal(tx, id)) ?? fail('NOT_FOUND')
  await tellRefusal(tx, id)
  tx.audit({
    record: { kind: 'classified-refusal', id },
    before: { toldAt: before.toldAt },
    after: { toldAt: before.toldAt ?? tx.now },
  })
  tx.changed('printDesk', id)
  return {}
}

/** A refusal waits on the supervisor's work desk until it was seen. */
export const dueRefusals = (house: Pick<PrintDeskHouse, 'database' | 'clock' | 'settings'>) => ({
  permission: 'printdesk.manage' as const,
  due: async (_caller: unknown, most: number) => {
    const { reader } = house.database
    const { timeZone } = house.settings.current()
    const today = businessDateOf(house.clock.now(), timeZone)
    const rows = await untoldRefusals(reader, most)
    return {
      items: rows.map(({ id, at, refusalNo, duty, deskCode }) => ({
        kind: 'classified-refusal' as const,
        ...{ id, at, late: false, zone: null, unitId: null, unit: '' },
        days: Math.max(0, daysBetween(businessDateOf(at, timeZone), today)),
        place: deskCode,
        about: refusalDue(refusalNo, duty),
      })),
      total: await countRefusals(reader, true),
    }
  },
})
