import type { PayMethod } from '#core/print-desk/ledger.contract.ts'
import type { Colour, PaperSize, Service, ServiceClass } from '#core/print-desk/price-list.contract.ts'
import type { Faces, QuotaLeft, Source } from '#core/print-desk/print-desk.schema.contract.ts'
import type { Home } from '../../app/find-home.ts'

export type Who =
  | { readonly kind: 'none' }
  | { readonly kind: 'home'; readonly home: Home }
  | { readonly kind: 'visitor' }

/** The one line of the screen, as it is being typed. */
export interface ServiceForm {
  readonly typed: string
  readonly who: Who
  readonly name: string
  readonly phone: string
  /** `6`, or `6*2` for six pages in two copies. */
  readonly count: string
  readonly copies: string
  readonly service: Service
  readonly colour: Colour
  readonly size: PaperSize
  readonly faces: Faces
  readonly source: Source
  readonly machine: string
  readonly class: ServiceClass
  readonly method: PayMethod
  readonly signed: boolean
  /** The clerk looked again at an unusual number. */
  readonly sure: boolean
}

export const emptyForm: ServiceForm = {
  typed: '',
  who: { kind: 'none' },
  name: '',
  phone: '',
  count: '',
  copies: '1',
  service: 'copy',
  colour: 'bw',
  size: 'A4',
  faces: 'one',
  source: 'paper',
  machine: '',
  class: 'paid',
  method: 'cash',
  signed: false,
  sure: false,
}

const MOST = { pages: 999, copies: 99 } as const

const within = (text: string, most: number): number | null => {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= most ? value : null
}

/** What the typed numbers say; null while they say nothing or nothing that can be. */
export const amountsOf = ({
  service,
  count,
  copies,
}: Pick<ServiceForm, 'service' | 'count' | 'copies'>): { pages: number; copies: number } | null => {
  const [first = '', second] = count.normalize('NFKC').trim().split(/[*×]/)
  if (service === 'bind') {
    const books = within(first, MOST.copies)
    return books === null ? null : { pages: 1, copies: books }
  }
  const pages = within(first, MOST.pages)
  const times = within(second ?? copies.normalize('NFKC').trim(), MOST.copies)
  return pages === null || times === null ? null : { pages, copies: times }
}

/** The next of a list, round and round: a letter steps through the choices. */
export const stepped = <T>(options: readonly T[], current: T): T =>
  options[(options.indexOf(current) + 1) % options.length] ?? current

/** The classes that a home may have beside paying. */
export const classesOf = (quotas: readonly QuotaLeft[]): readonly ServiceClass[] => [
  ...quotas.map((quota) => quota.class),
  'paid',
]
