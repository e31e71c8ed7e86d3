import type { Templates } from '../../../templates.ts'
import type { Sources } from './sources.ts'

type Body<Name extends keyof Templates> = Omit<Templates[Name], 'head' | 'home'>

/** F-14: formula and rule of every amount. */
export const feeList = ({ charges, file }: Sources): Body<'move-in/f14'> => {
  const service = charges.find(({ kind }) => kind === 'serviceFee')
  return {
    lines: charges.map(({ name, payee, from, to, formula, rule, amount, nature }) => ({
      ...{ name, payee, fen: amount, passThrough: nature === 'passThrough' },
      period: from === '' || from === to ? from : `${from} 至 ${to}`,
      formula: formula || rule,
    })),
    rule: service?.rule ?? '',
    ownerBears: file.entries.ownerBearsFee,
  }
}
