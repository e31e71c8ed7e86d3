import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Tables } from '#core/database/tables.ts'
import { portrait } from '#core/documents/proofs/portrait.ts'
import { createFileStore } from '#core/files/file-store.ts'
import type { SampleHouse } from '#core/sample/sample.house.ts'
import { searchIndex } from '#core/search/search.service.ts'
import { type Foundations, openFoundations } from '#core/setup/foundations.ts'
import { seededIds } from '../../../src/main/host/seeded-ids.ts'
import { type FakeClock, fakeClock, MORNING } from '../../support/fake-clock.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** The same for every place, so that keyed digests can be compared. */
const KEY = Buffer.alloc(32, 7)

export interface SamplePlace extends SampleHouse, Foundations {
  readonly folder: string
  readonly clock: FakeClock
}

/** An empty house whose ids fall the same way in every run. */
export const emptyPlace = async (seed = 1, now = MORNING): Promise<SamplePlace> => {
  const clock = fakeClock(now)
  const folder = tempFolder()
  const foundations = await openFoundations(folder, KEY, { clock, random: seededIds(clock, seed) })
  onTestFinished(() => foundations.close())
  const files = createFileStore({
    folder: join(folder, 'files'),
    filesKey: foundations.filesKey,
    ...{ clock, random: seededIds(clock, seed) },
  })
  // Drawing a face takes a tenth of a second; one of a page before costs nothing.
  const faces = async () => ({ full: portrait, thumb: portrait })
  return { ...foundations, folder, clock, files, faces, search: searchIndex }
}

type Row = Readonly<Record<string, unknown>>

const rowsOf = async ({ database }: SamplePlace, table: keyof Tables): Promise<readonly Row[]> =>
  database.reader.q.selectFrom(table).selectAll().execute()

const without = (rows: readonly Row[], ...fields: readonly string[]): readonly Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field))))

const sorted = (rows: readonly Row[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort()

const plain: readonly (keyof Tables)[] = [
  ...(['setting', 'zone', 'desk', 'staff', 'unit', 'person', 'phone', 'occupancy'] as const),
  ...(['serial', 'parcel', 'parcel_step'] as const),
  ...(['print_job', 'counter_charge', 'counter_money', 'classified_refusal'] as const),
  ...(['fax_out', 'fax_attempt', 'fax_in'] as const),
]

/**
 * All that is in a house. Left out: password hashes (salted), numbers of search entries, and what hangs on the
 * command id of an act, which the bulk does not have.
 */
export const contentOf = async (place: SamplePlace): Promise<Readonly<Record<string, readonly string[]>>> => {
  const content: Record<string, readonly string[]> = {}
  for (const table of plain) content[table] = sorted(await rowsOf(place, table))
  const entries = await rowsOf(place, 'search_entry')
  const owners = new Map(entries.map(({ id, record_id, unit_id }) => [id, `${record_id} ${unit_id}`]))
  const keys = (await rowsOf(place, 'search_key')).map((key) => ({
    ...key,
    entry_id: owners.get(key['entry_id']),
  }))
  return {
    ...content,
    search_entry: sorted(without(entries, 'id')),
    search_key: sorted(keys),
    audit: without(await rowsOf(place, 'audit'), 'command_id', 'hash').map((row) => JSON.stringify(row)),
  }
}
