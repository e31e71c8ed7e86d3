import { z } from 'zod'
import { fieldTexts } from '#core/kernel/text.ts'
import { ConsentBasis } from '#core/parcels/item-kinds.contract.ts'
import { Carrier } from '#core/parcels/parcels.schema.contract.ts'
import { runText } from './run.text.ts'

/** What is chosen once for all that a courier brings. */
export interface RunHead {
  readonly carrier: Carrier | null
  readonly courier:
    | { readonly kind: 'known'; readonly id: string }
    | { readonly kind: 'new'; readonly name: string; readonly phone: string; readonly staffNo: string }
    | null
  readonly consent: ConsentBasis
  readonly announced: number | null
  readonly scanFirst: boolean
}

export const emptyHead: RunHead = {
  carrier: null,
  courier: null,
  consent: 'letter',
  announced: null,
  scanFirst: false,
}

export const ANY = 'any'
export const NOBODY = 'none'
export const NEW = 'new'

/** A list has no empty value, so the form says `any`, `none` and `new`. */
export const HeadForm = z
  .object({
    carrier: z.union([Carrier, z.literal(ANY)]),
    courier: z.string(),
    name: z.string().trim().max(20, fieldTexts.tooLong(runText.panel.name, 20)),
    phone: z.string().trim().max(20, fieldTexts.tooLong(runText.panel.phone, 20)),
    staffNo: z.string().trim().max(20, fieldTexts.tooLong(runText.panel.staffNo, 20)),
    consent: ConsentBasis,
    announced: z.number().nullable(),
    scanFirst: z.string(),
  })
  .superRefine(({ courier, name }, context) => {
    if (courier === NEW && name === '')
      context.addIssue({ code: 'custom', path: ['name'], message: fieldTexts.missing(runText.panel.name) })
  })
export type HeadForm = z.infer<typeof HeadForm>

export const formOfHead = ({ carrier, courier, consent, announced, scanFirst }: RunHead): HeadForm => ({
  carrier: carrier ?? ANY,
  courier: courier === null ? NOBODY : courier.kind === 'known' ? courier.id : NEW,
  ...(courier?.kind === 'new'
    ? { name: courier.name, phone: courier.phone, staffNo: courier.staffNo }
    : { name: '', phone: '', staffNo: '' }),
  consent,
  announced,
  scanFirst: scanFirst ? 'scanFirst' : 'each',
})

const courierOf = ({ courier, name, phone, staffNo }: HeadForm): RunHead['courier'] => {
  if (courier === NOBODY) return null
  return courier === NEW ? { kind: 'new', name, phone, staffNo } : { kind: 'known', id: courier }
}

export const headOfForm = (form: HeadForm): RunHead => ({
  carrier: form.carrier === ANY ? null : form.carrier,
  courier: courierOf(form),
  consent: form.consent,
  announced: form.announced,
  scanFirst: form.scanFirst === 'scanFirst',
})
