import { feeHoldings, feeRetention } from './fee-holdings.service.ts'

/** What the till offers to the rest of the house. */
export const feesDuty = { holdings: [feeHoldings], retention: feeRetention }
