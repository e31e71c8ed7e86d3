import { z } from 'zod'
import { Condition, GoodsFlag } from '#core/parcels/item-kinds.contract.ts'
import { conditionNames, consentNames, goodsFlagNames, itemKindNames } from '#core/parcels/item-kinds.text.ts'
import { Signed } from '#core/parcels/signed.contract.ts'

/** What is said of the one parcel in hand; an ordinary one in good order needs none of it. */
export const ItemSaid = z.object({
  kind: z.enum(['express', 'registered', 'postalSlip']),
  flags: z.array(GoodsFlag),
  declaredFen: z.number().nullable(),
  condition: Condition,
  countersigned: Signed.nullable(),
  freightPaid: z.boolean(),
  /** `run`: as the whole run says it. */
  consent: z.enum(['run', 'call', 'atDoor', 'pending', 'courierSaid']),
  answer: z.string(),
})
export type ItemSaid = z.infer<typeof ItemSaid>

export const plainItem: ItemSaid = {
  ...{ kind: 'express', flags: [], declaredFen: null, condition: 'intact', countersigned: null },
  ...{ freightPaid: false, consent: 'run', answer: '' },
}

/** In a few words, for the foot of the page; nothing for an ordinary parcel. */
export const saidWords = ({ kind, flags, condition, consent }: ItemSaid): readonly string[] => [
  ...(kind === 'express' ? [] : [itemKindNames[kind]]),
  ...flags.map((flag) => goodsFlagNames[flag]),
  ...(condition === 'intact' ? [] : [conditionNames[condition]]),
  ...(consent === 'run' ? [] : [consentNames[consent]]),
]

/** As the core takes it. */
export const storedSaid = ({ countersigned, consent, answer, ...said }: ItemSaid) => ({
  ...said,
  ...(countersigned === null ? {} : { countersigned }),
  ...(consent === 'run' ? {} : { consent, answer }),
})
