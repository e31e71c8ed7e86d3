import type { Carrier } from '../parcels/parcels.schema.contract.ts'
import type { Chance, Weighted } from './chance.ts'

/** How often each carrier's van stands before the door. */
const vans: Weighted<Carrier> = [
  ['zto', 20],
  ['yto', 17],
  ['yunda', 15],
  ['jtexpress', 14],
  ['sto', 12],
  ['sf', 11],
  ['jd', 8],
  ['ems', 2],
  ['deppon', 1],
]

export const carrierBy = (chance: Chance): Carrier => chance.weighted(vans)

/** What stands before and behind the running digits; parcels/carriers.ts knows the numbers again. */
const forms: Readonly<Record<Carrier, readonly [head: string, digits: number, tail: string]>> = {
  sf: ['SF', 13, ''],
  jd: ['JD', 13, ''],
  zto: ['75', 12, ''],
  yto: ['YT', 13, ''],
  sto: ['77', 13, ''],
  yunda: ['43', 13, ''],
  jtexpress: ['JT', 13, ''],
  ems: ['EA', 9, 'CN'],
  deppon: ['DPK', 12, ''],
  other: ['W', 13, ''],
}

/** Numbers run on as carriers count, with a tail by chance: `running` is given to one parcel only. */
export const waybillBy = (chance: Chance, carrier: Carrier, running: number): string => {
  const [head, digits, tail] = forms[carrier]
  const count = String(running % 10_000_000).padStart(7, '0')
  return `${head}${count}${chance.digits(digits - count.length)}${tail}`
}
