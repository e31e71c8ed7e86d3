import { refuse } from './errors.ts'

/** Where a page ended, as one opaque text: the values of the last row's sort columns. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values.map(String))).toString('base64url')

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
