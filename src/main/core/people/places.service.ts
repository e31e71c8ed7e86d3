import type { Tx } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import { type Place, selectPlace, setRelation } from './persons.repository.ts'
import { isOwner } from './shares.rules.ts'

/**
 * What a person is in a home. Whoever holds a share is an owner: the share goes first, and then all of them add up
 * again (spec/move-in 3.1.7).
 */
export const correctPlaceIn = async (
  tx: Tx,
  scope: Scope,
  personId: string,
  wanted: { readonly occupancyId: string } & Pick<Place, 'revision' | 'relation' | 'detail'>,
): Promise<void> => {
  const place = (await selectPlace(tx, scope, wanted.occupancyId)) ?? refuse('NOT_FOUND')
  if (place.personId !== personId) refuse('NOT_FOUND')
  if (place.revision !== wanted.revision) refuse('CONFLICT', { revision: place.revision })
  if (place.share !== null && !isOwner(wanted.relation)) refuse('HOLDS_A_SHARE')
  if (place.relation === wanted.relation && place.detail === wanted.detail) return
  await setRelation(tx, place, wanted)
  tx.audit({
    record: { kind: 'person', id: personId },
    before: { unitId: place.unitId, relation: place.relation, detail: place.detail },
    after: { unitId: place.unitId, relation: wanted.relation, detail: wanted.detail },
  })
}
