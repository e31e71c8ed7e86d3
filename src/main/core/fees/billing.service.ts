import { unitOf } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { type ChargeRecord, chargesByIds, insertCharge, setChargeState } from './charges.repository.ts'
import type { BillLine, feesContract } from './fees.contract.ts'
import type { FeesHouse } from './fees.house.ts'
import { addMonths, amountOf, inHundredths, natureOf, type Start, serviceFeeStart } from './fees.rules.ts'
import type { Tariff } from './fees.schema.contract.ts'
import { formulaTexts, startTexts } from './fees.text.ts'
import { selectTariffs } from './tariffs.repository.ts'

type Fees = Handlers<typeof feesContract>
type Input<K extends keyof Fees> = Parameters<Fees[K]>[0]

export interface PlannedLine {
  readonly tariff: Tariff
  readonly payee: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly quantity: string
  readonly formula: string
  readonly rule: string
  readonly amount: number
  readonly developerPays: boolean
}

interface Terms {
  readonly company: string
  readonly prepayMonths: number
}

const needed = <T>(value: T | undefined, name: string, needs: 'area' | 'months' | 'start'): T =>
  value ?? refuse('BILL_INCOMPLETE', { name, needs })

const ruleOf = (start: Start, handover: string): string => {
  if (start.by === 'developer') return startTexts.silent()
  return start.why === 'contract'
    ? startTexts.contract(start.from)
    : startTexts.monthAfter(handover, start.from)
}

const nameOf = (tariff: Tariff, note: string | undefined): string =>
  note === undefined || note === '' ? tariff.name : `${tariff.name} ${note}`

const byArea = (tariff: Tariff, price: number, line: BillLine): Omit<PlannedLine, 'tariff' | 'payee'> => {
  const area = needed(line.area, tariff.name, 'area')
  const months = needed(line.months, tariff.name, 'months')
  const facts = needed(line.start, tariff.name, 'start')
  const start = serviceFeeStart(facts)
  const name = nameOf(tariff, line.note)
  const rule = ruleOf(start, facts.handover)
  if (start.by === 'developer')
    return { name, from: '', to: '', quantity: '', formula: '', rule, amount: 0, developerPays: true }
  const text = inHundredths(area)
  const from = line.from ?? start.from
  return {
    name,
    from,
    to: addMonths(from, months - 1),
    quantity: formulaTexts.quantityArea(text, months),
    formula: formulaTexts.area(text, inHundredths(price), months),
    rule,
    amount: amountOf({ ...tariff, price, area, months, quantity: 1 }),
    developerPays: false,
  }
}

const byMonth = (tariff: Tariff, price: number, line: BillLine): Omit<PlannedLine, 'tariff' | 'payee'> => {
  const months = needed(line.months, tariff.name, 'months')
  const from = needed(line.from, tariff.name, 'months')
  return {
    name: nameOf(tariff, line.note),
    from,
    to: addMonths(from, months - 1),
    quantity: formulaTexts.quantityMonths(months),
    formula: formulaTexts.months(inHundredths(price), months),
    rule: '',
    amount: amountOf({ ...tariff, price, months, area: 0, quantity: 1 }),
    developerPays: false,
  }
}

const byPiece = (tariff: Tariff, price: number, line: BillLine): Omit<PlannedLine, 'tariff' | 'payee'> => {
  const quantity = line.quantity ?? 1
  const { free } = tariff
  const text = inHundredths(price)
  const rest = Math.max(0, quantity - free)
  return {
    name: nameOf(tariff, line.note),
    ...{ from: '', to: '', rule: tariff.refundRule, developerPays: false },
    quantity: formulaTexts.quantityEach(quantity),
    formula: free > 0 ? formulaTexts.free(quantity, free, text, rest) : formulaTexts.each(text, quantity),
    amount: amountOf({ ...tariff, price, quantity, months: 0, area: 0 }),
  }
}

const ways = { squareMetreMonth: byArea, month: byMonth, each: byPiece } as const

/** One line, reckoned; refused where something is missing rather than guessed. */
const plannedLine = (tariff: Tariff, line: BillLine, terms: Terms): PlannedLine => {
  const price = tariff.price ?? refuse('TARIFF_UNPRICED', { name: tariff.name })
  const limit = terms.prepayMonths
  if (tariff.kind === 'serviceFee' && (line.months ?? 0) > limit) refuse('PREPAID_TOO_LONG', { limit })
  const payee = tariff.payee === '' ? terms.company : tariff.payee
  return { tariff, payee, ...ways[tariff.basis](tariff, price, line) }
}

const planned = async (
  db: Reader,
  { settings }: FeesHouse,
  zone: string,
  lines: readonly BillLine[],
): Promise<readonly PlannedLine[]> => {
  const all = await selectTariffs(db)
  const { compoundName, prepayMonths } = settings.current()
  return lines.map((line) => {
    const tariff = all.find(({ id, active }) => id === line.tariffId && active) ?? refuse('NOT_FOUND')
    if (tariff.zone !== '' && tariff.zone !== zone) refuse('NOT_FOUND')
    return plannedLine(tariff, line, { company: compoundName, prepayMonths })
  })
}

export const plan = async (house: FeesHouse, input: Input<'plan'>, { caller }: Call) => {
  const { reader } = house.database
  const { zone } = await unitOf(reader, caller.scope, input.unitId)
  const lines = (await planned(reader, house, zone, input.lines)).map(({ tariff, ...line }) => ({
    tariffId: tariff.id,
    ...line,
  }))
  return { lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) }
}

export const bill = (house: FeesHouse, input: Input<'bill'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { id: unitId, zone } = await unitOf(tx, call.caller.scope, input.unitId)
    const chargeIds: string[] = []
    for (const { tariff, developerPays, ...line } of await planned(tx, house, zone, input.lines)) {
      const charge: ChargeRecord = {
        ...line,
        ...{ id: tx.id(), unitId, zone, tariffId: tariff.id, kind: tariff.kind },
        nature: natureOf(tariff.kind),
        state: developerPays ? 'developer' : 'open',
        receiptId: null,
        revision: 0,
      }
      await insertCharge(tx, charge)
      tx.audit({ record: { kind: 'fee-charge', id: charge.id }, after: charge })
      chargeIds.push(charge.id)
    }
    tx.changed('fees', unitId)
    return { chargeIds }
  })

export const drop = (house: FeesHouse, input: Input<'drop'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const [charge = refuse('NOT_FOUND')] = await chargesByIds(tx, call.caller.scope, [input.chargeId])
    if (charge.revision !== input.revision) refuse('CONFLICT', { revision: charge.revision })
    if (charge.state === 'paid' || charge.state === 'dropped') refuse('CHARGE_NOT_OPEN')
    await setChargeState(tx, [charge.id], { state: 'dropped', receiptId: null, reason: input.reason })
    tx.audit({
      record: { kind: 'fee-charge', id: charge.id },
      before: { state: charge.state },
      after: { state: 'dropped' },
      reason: input.reason,
    })
    tx.changed('fees', charge.unitId)
    return {}
  })
