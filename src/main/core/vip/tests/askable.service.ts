import type { Reader } from '../../database/database.ts'
import type { Caller } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Day } from '../eyes.service.ts'
import { addressIn, type Known, knownTo } from '../known.service.ts'
import type { Drawer } from '../vip.house.ts'
import { lowerOf, seenBy } from '../vip.rules.ts'
import type { Content, Reading } from '../vip.schema.contract.ts'
import { type Drawn, drawQuestions, FEWEST, kindsFor, lacksPhotos, type Person } from './question.rules.ts'
import type { QuestionKind } from './vip-tests.contract.ts'

/** What a reader of this class knows of them; looks are no question, so they come from the page itself. */
const personOf = ({ entry, version, eye, code, face }: Known, reading: Reading): Person[] => {
  if (face === null) return []
  const seen: Partial<Content> = seenBy(version.content, lowerOf(eye.reading, reading), eye.today)
  const { reception = [], taboos = [], greeting = '', calls = [], vehicles = [] } = seen
  return [
    {
      ...{ id: entry.id, photo: face, look: version.content.look, address: addressIn(seen), greeting },
      calls: calls.map(({ name }) => name),
      plates: vehicles.map(({ plate }) => plate),
      place: seen.entrance ? [code ?? '', seen.entrance].join(' ').trim() : '',
      ...{ reception, taboos },
    },
  ]
}

export interface Askable {
  readonly people: readonly Person[]
  readonly reading: Reading
}

/**
 * Whom somebody can be asked about, in a class no higher than their own.
 * @throws Refusal VIP_TEST_PHOTOS, VIP_TEST_TOO_FEW: such a test would prove nothing
 */
export const askableOf = async (
  house: Day,
  db: Reader,
  reader: Caller,
  ceiling: Reading = 'C3',
): Promise<Askable> => {
  const known = await knownTo(house, db, reader)
  const missing = known.filter(({ face }) => face === null).length
  if (lacksPhotos(missing, known.length)) return refuse('VIP_TEST_PHOTOS', { missing, all: known.length })
  const reading = known.reduce<Reading>((lowest, { eye }) => lowerOf(lowest, eye.reading), ceiling)
  const people = known.flatMap((one) => personOf(one, reading))
  if (people.length < FEWEST) return refuse('VIP_TEST_TOO_FEW')
  return { people, reading }
}

export const drawFor = (
  { random }: Pick<Drawer, 'random'>,
  { people, reading }: Askable,
  kinds: readonly QuestionKind[],
): readonly Drawn[] => {
  const drawn = drawQuestions(people, kindsFor(kinds, reading), (below) => random.integer(below))
  return drawn.length < FEWEST ? refuse('VIP_TEST_TOO_FEW') : drawn
}
