import type { MoneyWay } from '../print-desk/ledger.contract.ts'
import type { PastJobAsked } from '../print-desk/past-counter.service.ts'
import type { PaperSize, Service } from '../print-desk/price-list.contract.ts'
import type { Source, Work } from '../print-desk/print-desk.schema.contract.ts'
import type { Chance, Weighted } from './chance.ts'
import { counterTexts } from './counter.text.ts'
import type { LivedHome } from './founding.service.ts'
import { givenNameBy, surnameBy } from './names.ts'
import { mobileBy } from './papers.ts'
import type { SampleDesk } from './staff.ts'

/** Each is one object, so that what happens to it later finds it again. */
export type PlannedJob = PastJobAsked

const services: Weighted<Service> = [
  ['copy', 62],
  ['print', 24],
  ['scan', 6],
  ['laminate', 4],
  ['photo', 3],
  ['bind', 1],
]

const payments: Weighted<MoneyWay> = [
  ['wechat', 56],
  ['alipay', 18],
  ['cash', 23],
  ['card', 3],
]

export const payment = (chance: Chance): MoneyWay => chance.weighted(payments)

const papers: Weighted<PaperSize> = [
  ['A4', 76],
  ['card', 18],
  ['A3', 4],
  ['16K', 2],
]

const photos: Weighted<PaperSize> = [
  ['card', 80],
  ['A4', 20],
]

const files: Weighted<Source> = [
  ['phone', 70],
  ['usb', 20],
  ['mail', 10],
]

/** Mostly a page or two; now and then a contract. */
const pagesBy = (chance: Chance): number =>
  chance.happens(0.06) ? 8 + chance.below(20) : 1 + chance.below(6)

const sizeBy = (service: Service, chance: Chance): PaperSize => {
  if (service === 'photo') return chance.weighted(photos)
  return service === 'bind' ? 'A4' : chance.weighted(papers)
}

const workBy = (chance: Chance): Work => {
  const service = chance.weighted(services)
  const size = sizeBy(service, chance)
  const one = { service, size, colour: 'bw', faces: 'one', copies: chance.happens(0.75) ? 1 : 2 } as const
  if (service !== 'copy' && service !== 'print')
    return service === 'bind' ? { ...one, pages: 1 } : { ...one, pages: 1 + chance.below(3) }
  if (chance.happens(0.1)) return { ...one, colour: 'colour', pages: 1 + chance.below(3) }
  if (size === 'card') return { ...one, pages: 1 }
  return { ...one, faces: chance.happens(0.2) ? 'two' : 'one', pages: pagesBy(chance) }
}

const SOME_VISITOR = 0.12

/** Somebody's job. With `debt` it is a visitor's in colour, which nothing pays for, and it is left open. */
export const planJob = (
  homes: readonly [LivedHome, ...LivedHome[]],
  chance: Chance,
  debt: boolean,
): { readonly job: PlannedJob; readonly desk: SampleDesk } => {
  const lived = debt || chance.happens(SOME_VISITOR) ? null : chance.pick(homes)
  const work: Work = debt
    ? { service: 'copy', colour: 'colour', size: 'A4', faces: 'one', pages: 3, copies: 1 }
    : workBy(chance)
  const isFile = work.service === 'print' || work.service === 'photo'
  const source = isFile ? chance.weighted(files) : 'paper'
  const paidBy = payment(chance)
  return {
    desk: lived?.desk ?? chance.pick(['B1', 'B2']),
    job: {
      ...work,
      source,
      machine: isFile ? counterTexts.machine : '',
      method: debt || (lived === null && chance.happens(0.04)) ? 'owed' : paidBy,
      signed: false,
      ...(lived === null ? asVisitor(chance) : asHome(lived, chance)),
    },
  }
}

const asVisitor = (chance: Chance) => ({
  customer: {
    kind: 'visitor' as const,
    name: surnameBy(chance) + givenNameBy(chance, 'male', 'adult'),
    phone: mobileBy(chance),
  },
  home: null,
  class: 'paid' as const,
})

const asHome = ({ unit, residents }: LivedHome, chance: Chance) => ({
  customer: {
    kind: 'unit' as const,
    unitId: unit.id,
    personId: chance.happens(0.6) ? chance.pick(residents).personId : null,
  },
  home: { id: unit.id, zone: unit.zone },
  class: unit.zone === 'A' ? ('contracted' as const) : ('welfare' as const),
})
