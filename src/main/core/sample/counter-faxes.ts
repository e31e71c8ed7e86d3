import type { FaxCollector, FaxFor, FaxResult } from '../fax/fax.contract.ts'
import type { ReceiveSaid } from '../fax/fax-in.service.ts'
import type { PrepareSaid } from '../fax/fax-out.service.ts'
import type { MoneyWay } from '../print-desk/ledger.contract.ts'
import type { Chance } from './chance.ts'
import { centrePlaces, counterTexts, faxPlaces } from './counter.text.ts'
import { payment } from './counter-jobs.ts'
import type { LivedHome } from './founding.service.ts'
import { givenNameBy, surnameBy } from './names.ts'
import { mobileBy } from './papers.ts'
import type { SampleDesk } from './staff.ts'

/** A fax with every call that is made for it. */
export interface PlannedFaxOut {
  readonly said: PrepareSaid
  readonly calls: readonly FaxResult[]
  /** With the cover, where there is one. */
  readonly toSend: number
  /** Who answered the call afterwards; null: nobody has called yet. */
  readonly confirmedWith: string | null
  readonly method: MoneyWay
}

export interface PlannedFaxIn {
  readonly said: ReceiveSaid
  readonly collector: FaxCollector
  readonly method: MoneyWay
}

type Homes = readonly [LivedHome, ...LivedHome[]]

/** `today`: it met a busy line and waits for the next call. */
export const planFaxOut = (
  homes: Homes,
  chance: Chance,
  today: boolean,
): { readonly fax: PlannedFaxOut; readonly desk: SampleDesk } => {
  const { whose, desk } = whoseBy(homes, chance)
  const centre = whose.kind === 'centre'
  const place = chance.pick(centre ? centrePlaces : faxPlaces)
  const calls = Array.from({ length: chance.below(2) + (today ? 1 : 0) }, () => chance.pick(busyOrNot))
  const [pages, cover] = [1 + chance.below(7), chance.happens(0.8)]
  return {
    desk,
    fax: {
      said: {
        for: whose,
        destination: place.name,
        addressee: place.to,
        number: place.number,
        lineKind: place.lineKind,
        documentNo: '',
        summary: chance.pick(centre ? counterTexts.centreSubjects : counterTexts.outSubjects),
        pages,
        cover,
        approvedBy: centre ? counterTexts.approvedBy : '',
        again: true,
      },
      toSend: pages + (cover ? 1 : 0),
      calls: today ? ['busy'] : [...calls, 'sent'],
      confirmedWith: today ? null : chance.pick(counterTexts.confirmedWith),
      method: payment(chance),
    },
  }
}

const busyOrNot = ['busy', 'noAnswer'] as const

export const planFaxIn = (
  homes: Homes,
  chance: Chance,
): { readonly fax: PlannedFaxIn; readonly desk: SampleDesk } => {
  const lived = chance.pick(homes)
  const place = chance.pick(faxPlaces)
  const pages = 1 + chance.below(8)
  const [owner] = lived.residents
  const agent = chance.happens(0.1)
  return {
    desk: lived.desk,
    fax: {
      said: {
        for: { kind: 'unit', unitId: lived.unit.id, personId: owner.personId },
        sender: place.name,
        number: place.number,
        pages,
        expected: chance.happens(0.06) ? pages + 1 : chance.happens(0.7) ? pages : null,
        legible: !chance.happens(0.05),
        summary: chance.pick(counterTexts.inSubjects),
      },
      collector: agent
        ? { name: surnameBy(chance) + givenNameBy(chance, 'female', 'adult'), ...asAgent }
        : { name: owner.name, ...asSelf },
      method: payment(chance),
    },
  }
}

const asAgent = { relation: 'agent', paper: 'idCard', signed: true } as const
const asSelf = { relation: 'self', paper: 'none', signed: true } as const

/** Mostly an owner's; some are the centre's own, a few a visitor's. */
const whoseBy = (homes: Homes, chance: Chance): { readonly whose: FaxFor; readonly desk: SampleDesk } =>
  chance.weighted<() => { readonly whose: FaxFor; readonly desk: SampleDesk }>([
    [
      () => {
        const { unit, residents, desk } = chance.pick(homes)
        return { whose: { kind: 'unit', unitId: unit.id, personId: residents[0].personId }, desk }
      },
      74,
    ],
    [() => ({ whose: { kind: 'centre', department: counterTexts.department }, desk: 'B1' }), 18],
    [
      () => ({
        whose: {
          kind: 'visitor',
          name: surnameBy(chance) + givenNameBy(chance, 'male', 'adult'),
          phone: mobileBy(chance),
        },
        desk: chance.pick(['B1', 'B2']),
      }),
      8,
    ],
  ])()
