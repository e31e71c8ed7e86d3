import { refuse } from './errors.ts'

/** Where a page ended, as one opaque text: the values of the last row's sort columns. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values.map(String))).toString('base64url')

/** Of `size` + 1 rows, a page and where it ended; null where nothing comes behind it. */
export const cutPage = <Row>(
  rows: readonly Row[],
  size: number,
  placeOf: (last: Row) => readonly (string | number)[],
): { readonly rows: Row[]; readonly next: string | null } => {
  const last = rows[size - 1]
  const more = rows.length > size && last !== undefined
  return { rows: rows.slice(0, size), next: more ? encodeCursor(placeOf(last)) : null }
}

/** @throws Refusal BAD_INPUT for anything that `encodeCursor` did not make */
export const decodeCursor = <N extends number>(cursor: string, length: N): Texts<N> => {
  const values = parsed(Buffer.from(cursor, 'base64url').toString())
  const whole =
    Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string')
  return whole
    ? (values as Texts<N>)
    : refuse('BAD_INPUT', { issues: [{ path: 'after', message: 'cursor' }] })
}

/** A tuple of N texts. */
type Texts<N extends number, T extends readonly string[] = []> = T['length'] extends N
  ? T
  : Texts<N, readonly [...T, string]>

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
