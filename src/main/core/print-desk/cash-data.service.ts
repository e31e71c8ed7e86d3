import type { Reader } from '../database/database.ts'
import { stampText, yuanText } from '../kernel/format.ts'
import type { Data as CashData } from './documents/cash-sheet.ts'
import { PayMethod } from './ledger.contract.ts'
import { chargesBetween, moneyOfDay } from './ledger.repository.ts'
import { itemNames, methodNames, printForms, sheetWords } from './print-desk.text.ts'
import { type SheetHouse, type SheetMoment, sheetBase, summed } from './sheet-data.service.ts'
import { type CashQuestion, cashSums, desksOf, type SummedCharge, type SummedMoney } from './sums.rules.ts'

type MoneyRow = Awaited<ReturnType<typeof moneyOfDay>>[number]

/** 收款日结单 of one desk's till, or of all desks with a line for each. */
export const cashData = async (
  house: SheetHouse,
  db: Reader,
  asked: CashQuestion,
  moment: SheetMoment,
): Promise<CashData> => {
  const { date, desk } = asked
  const charges = (await chargesBetween(db, date, date)).map(summed)
  const money = await moneyOfDay(db, date)
  const { timeZone } = house.settings.current()
  const { byItem, byMethod, ...sums } = cashSums(asked, charges, money)
  const isHere = ({ deskCode }: { readonly deskCode: string }): boolean => desk === null || deskCode === desk
  return {
    ...(await sheetBase(house, db, moment, printForms.cash.formNo)),
    period: sheetWords.day(date, desk),
    items: byItem.map(({ item, ...amounts }) => ({ name: itemNames[item], ...amounts })),
    methods: byMethod.map(({ method, ...fen }) => ({ name: methodNames[PayMethod.parse(method)], ...fen })),
    ...sums,
    desks: desk === null ? deskLines(date, charges, money) : [],
    refunds: money
      .filter((moved) => moved.fen < 0 && isHere(moved))
      .map((moved) => refundLine(moved, timeZone)),
    priceLists: sheetWords.versions([...new Set(charges.filter(isHere).map(({ priceList }) => priceList))]),
  }
}

const refundLine = ({ at, recordNo, method, fen, reason, by }: MoneyRow, timeZone: string): string[] => [
  stampText(at, timeZone).slice(11),
  recordNo,
  methodNames[PayMethod.parse(method)],
  yuanText(fen),
  reason,
  by ?? '',
]

const deskLines = (date: string, charges: readonly SummedCharge[], money: readonly SummedMoney[]) =>
  desksOf(charges, money).map((desk) => {
    const { byItem: _items, byMethod: _methods, ...check } = cashSums({ date, desk }, charges, money)
    return { name: sheetWords.desk(desk), ...check }
  })
