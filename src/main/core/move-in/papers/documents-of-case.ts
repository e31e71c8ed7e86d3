import { createHash } from 'node:crypto'
import { canonical } from '../../kernel/canonical.ts'
import { known } from '../../kernel/errors.ts'
import type { FormData } from '../documents/parts/form-head.ts'
import type { FormCode } from '../form-codes.contract.ts'
import * as handover from './data/handover-papers.ts'
import { feeList } from './data/money-papers.ts'
import * as people from './data/people-papers.ts'
import * as pledges from './data/pledge-papers.ts'
import { headOf, homeOf, type Sources } from './data/sources.ts'

type Fill = (sources: Sources) => object

/** What each form reads of a case: its data, and nothing beside it. */
const fills: Partial<Record<FormCode, Fill>> = {
  'F-01': pledges.notice,
  'F-02': pledges.routing,
  'F-03': people.registration,
  'F-04': people.household,
  'F-05': people.vehicles,
  'F-06': pledges.agreement,
  'F-07': pledges.covenant,
  'F-08': pledges.fireSafety,
  'F-09': handover.books,
  'F-10': handover.inspection,
  'F-11': handover.meters,
  'F-12': handover.keys,
  'F-13': pledges.keyCustody,
  'F-14': feeList,
  'F-15': pledges.renovation,
  'F-16': handover.cards,
  'F-17': handover.rectification,
  'F-18': people.authorization,
  'F-19': pledges.missing,
  'F-20': pledges.privacy,
  'F-21': people.parcelMandate,
  'F-22': handover.goods,
  'F-23': handover.fileIndex,
  'F-25': handover.onHold,
  'F-27': people.tenant,
}

/** A form of a case, filled. Pure: the same case gives the same form. */
export const formData = (form: FormCode, sources: Sources): FormData => {
  const fill = known(fills[form], 'every form of a case is filled')
  const setting = known(sources.settings.get(form), 'every form has its setting')
  return { head: headOf(sources, setting), home: homeOf(sources.file), ...fill(sources) }
}

const digest = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex').slice(0, 16)

/**
 * Digests of what a form says of its case, by name. The head is the company's: another form number makes no signed
 * paper wrong, and neither does what is written on it by hand (`living`).
 */
export const factsOf = (data: object, living: readonly string[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => name !== 'head' && !living.includes(name))
      .map(([name, value]) => [name, digest(value)]),
  )

/** Names of what is printed otherwise than it is now. */
export const changedFacts = (
  printed: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly string[] => Object.keys(now).filter((name) => printed[name] !== now[name])
