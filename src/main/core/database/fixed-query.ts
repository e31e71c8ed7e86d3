import { type Compilable, CompiledQuery } from 'kysely'
import type { Reader } from './database.ts'

type Given = Readonly<Record<string, string | number | null>>

/** Stands for a value while the query is compiled. */
class Place {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query whose text does not depend on its values: it is built and compiled at its first run only, and every later
 * run puts other values into it. For the reads of each intake and each sign-in; elsewhere building costs nothing that
 * anybody waits for.
 */
export const fixedQuery = <I extends Given, O>(
  build: (db: Reader, given: I) => Compilable<O>,
): ((db: Reader, given: I) => Promise<readonly O[]>) => {
  let compiled: CompiledQuery<O> | null = null
  return async (db, given) => {
    compiled ??= build(db, places(given)).compile()
    const values = compiled.parameters.map((value) => (value instanceof Place ? given[value.name] : value))
    return (await db.q.executeQuery<O>(CompiledQuery.raw(compiled.sql, values))).rows
  }
}

const places = <I extends Given>(given: I): I =>
  Object.fromEntries(Object.keys(given).map((name) => [name, new Place(name)])) as unknown as I
