import { z } from 'zod'

/** Whose record a charge is of. */
export const LedgerDuty = z.enum(['printDesk', 'fax'])
export type LedgerDuty = z.infer<typeof LedgerDuty>

/** How money changes hands at the counter. */
export const MoneyWay = z.enum(['cash', 'wechat', 'alipay', 'card'])
export type MoneyWay = z.infer<typeof MoneyWay>

/** `owed`: nothing was taken yet. */
export const PayMethod = z.enum([...MoneyWay.options, 'owed'])
export type PayMethod = z.infer<typeof PayMethod>

/** What a charge is for, as the day's sheet counts it. */
export const ChargeItem = z.enum(['copy', 'print', 'scan', 'photo', 'laminate', 'bind', 'faxOut', 'faxIn'])
export type ChargeItem = z.infer<typeof ChargeItem>
