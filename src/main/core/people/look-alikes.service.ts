import { everyZone, unitsOf } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { maskName, maskPhone } from '../kernel/format.ts'
import type { LikeWhy, LookAlike } from './people.contract.ts'
import { selectMovedOut, selectPersons } from './people.repository.ts'
import type { Identity, PersonOnFile } from './person-fields.ts'
import { selectIdsLike } from './persons.repository.ts'

/** In what the two are alike, the strongest sign first; null where they are not. */
export const likeness = (wanted: Identity, known: Identity): LikeWhy | null => {
  if (wanted.idNumber !== '' && wanted.idNumber === known.idNumber) return 'samePaper'
  if (wanted.phones.some((digits) => known.phones.includes(digits))) return 'samePhone'
  return wanted.name === known.name ? 'sameName' : null
}

const strength: readonly LikeWhy[] = ['samePaper', 'samePhone', 'sameName']

/**
 * Who on file looks like this person, in every zone: else somebody would be entered twice. Of a person of another
 * zone only the masked name is told.
 */
export const lookAlikesOf = async (
  db: Reader,
  scope: Scope,
  wanted: Identity,
  except?: string,
): Promise<LookAlike[]> => {
  const ids = (await selectIdsLike(db, wanted)).filter((id) => id !== except)
  const living = await selectPersons(db, await everyZone(db), ids)
  const persons = [...living, ...(await selectMovedOut(db, ids))]
  const alike = persons.flatMap((person) => {
    const why = likeness(wanted, identityOf(person))
    return why === null ? [] : [{ person, why }]
  })
  alike.sort((a, b) => strength.indexOf(a.why) - strength.indexOf(b.why))
  return Promise.all(alike.map(({ person, why }) => shown(db, scope, person, why)))
}

const shown = async (db: Reader, scope: Scope, person: PersonOnFile, why: LikeWhy): Promise<LookAlike> => {
  const units = await unitsOf(
    db,
    scope,
    person.homes.map(({ unitId }) => unitId),
  )
  // Whoever lives nowhere belongs to no zone.
  const own = units.length > 0 || person.homes.length === 0
  return {
    personId: person.id,
    name: own ? person.name : maskName(person.name),
    phone: own && person.phones[0] !== undefined ? maskPhone(person.phones[0].typed) : '',
    homes: units.map(({ name }) => name),
    why,
  }
}

const identityOf = ({ name, idNumber, phones }: PersonOnFile): Identity => ({
  name,
  idNumber,
  phones: phones.map(({ digits }) => digits),
})
