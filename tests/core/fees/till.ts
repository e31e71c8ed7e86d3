import type { BillLine } from '#core/fees/fees.contract.ts'
import { importLines } from '../../support/people.ts'
import { newCommandId, openTestHouse, PIN, type TestHouse } from '../../support/test-house.ts'

export type Client = Awaited<ReturnType<TestHouse['as']>>

export interface FeeDesk {
  readonly house: TestHouse
  readonly clerk: Client
  readonly supervisor: Client
  readonly unitId: string
  /** Puts lines on the home's bill and takes the money for them. */
  pay(
    lines: readonly BillLine[],
    how?: Partial<Parameters<Client['fees']['collect']>[0]>,
  ): Promise<readonly { id: string; receiptNo: string; amount: number }[]>
  /** A supervisor's yes, given at the clerk's desk. */
  approval(record: string): Promise<string>
}

export const start = { handover: '2026-11-24', ownerBears: true, contractStart: null }
export const serviceFee: BillLine = { tariffId: 'serviceFee', area: 11_860, months: 3, start }

const prices: Readonly<Record<string, { price: number; payee?: string; refundDays?: number }>> = {
  serviceFee: { price: 280 },
  parking: { price: 30_000 },
  accessCard: { price: 2_000 },
  renovationDepositOwner: { price: 200_000, refundDays: 30 },
  renovationDepositCompany: { price: 300_000 },
  gas: { price: 15_000, payee: '城北燃气' },
}

/** A priced compound with one home, and an assistant at desk B1. */
export const openFeeDesk = async (): Promise<FeeDesk> => {
  const house = await openTestHouse()
  await importLines(house, ['B,3-2-1501,林静怡,13900001234,业主,', 'A,2-1-301,单雪梅,13900000945,业主,'])
  const supervisor = await house.as('supervisor', 'B1')
  const { tariffs } = await supervisor.fees.tariffs(undefined)
  for (const tariff of tariffs) {
    const priced = prices[tariff.id]
    if (priced) await supervisor.fees.saveTariff({ ...tariff, ...priced, commandId: newCommandId() })
  }
  const clerk = await house.as('assistant', 'B1')
  const { hits } = await clerk.search.find({ text: '3-2-1501', limit: 5 })
  const unitId = hits.find(({ kind }) => kind === 'unit')?.recordId ?? 'no such unit'
  return {
    house,
    clerk,
    supervisor,
    unitId,
    pay: async (lines, how = {}) => {
      const { chargeIds } = await clerk.fees.bill({ commandId: newCommandId(), unitId, lines: [...lines] })
      const { charges } = await clerk.fees.ofUnit({ unitId })
      const open = charges.filter(({ id }) => chargeIds.includes(id))
      const { receipts } = await clerk.fees.collect({
        commandId: newCommandId(),
        unitId,
        charges: open.map(({ id, revision }) => ({ id, revision })),
        payer: '林静怡',
        method: 'cash',
        tradeTail: '',
        arrived: true,
        invoice: { state: 'none', buyer: '', taxNo: '', invoiceNo: '' },
        manualNo: '',
        ...how,
      })
      return receipts
    },
    approval: async (record) => {
      const { staffId } = await house.staff('supervisor')
      const given = await clerk.staff.approve({
        approverId: staffId,
        pin: PIN,
        permission: 'fee.reverse',
        record,
      })
      return given.approval
    },
  }
}
