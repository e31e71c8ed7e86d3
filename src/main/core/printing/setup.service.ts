import type { Reader } from '../database/database.ts'
import { known, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { printingContract, Setup } from './printing.contract.ts'
import type { PrintingHouse } from './printing.house.ts'
import { LOW_ROLL } from './printing.rules.ts'
import type { FormClass } from './printing.schema.contract.ts'
import { putRoll, putSetup, rollOf, setupsOf } from './setup.repository.ts'

type Printing = Handlers<typeof printingContract>
type Input<K extends keyof Printing> = Parameters<Printing[K]>[0]

export const printers = async ({ printers: port }: PrintingHouse) => {
  const { printers: list, ...spooler } = await port.printers()
  return { ...spooler, printers: list.map((printer) => ({ ...printer, media: [...printer.media] })) }
}

export const setupFor = async (db: Reader, deskCode: string, formClass: FormClass): Promise<Setup> => {
  const found = (await setupsOf(db, deskCode)).find((setup) => setup.formClass === formClass)
  const { revision: _, ...setup } = known(found, 'every class has its default')
  return setup
}

export const setup = async (house: PrintingHouse, input: Input<'setup'>, { caller }: Call) => {
  const { reader } = house.database
  const deskCode = input.deskCode ?? caller.deskCode
  const remaining = await rollOf(reader, deskCode)
  return {
    deskCode,
    setups: [...(await setupsOf(reader, deskCode))],
    roll: { remaining, low: remaining !== null && remaining <= LOW_ROLL },
  }
}

export const changeSetup = (house: PrintingHouse, input: Input<'changeSetup'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { commandId: _, deskCode, revision, ...wanted } = input
    const before = known(
      (await setupsOf(tx, deskCode)).find(({ formClass }) => formClass === wanted.formClass),
      'every class has its default',
    )
    if (before.revision !== revision) refuse('CONFLICT', { revision: before.revision })
    const after = { ...wanted, revision: revision + 1 }
    await putSetup(tx, deskCode, after)
    tx.audit({ record: { kind: 'print-setup', id: `${deskCode} ${wanted.formClass}` }, before, after })
    tx.changed('printing', deskCode)
    return { revision: after.revision }
  })

export const newRoll = (house: PrintingHouse, input: Input<'newRoll'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { deskCode } = call.caller
    const before = { remaining: await rollOf(tx, deskCode) }
    await putRoll(tx, deskCode, input.labels)
    tx.audit({ record: { kind: 'label-roll', id: deskCode }, before, after: { remaining: input.labels } })
    tx.changed('printing', deskCode)
    return { remaining: input.labels }
  })
