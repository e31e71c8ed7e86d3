/**
 * A refusal that the caller is meant to read: a code that the procedure's contract declares, and its data.
 * The sentence comes from the text tables, so that code and wording cannot drift apart.
 */
export class Refusal extends Error {
  readonly code: string
  readonly data: unknown

  constructor(code: string, data?: unknown) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.data = data
  }
}

/** Ends the call with a declared error. */
export const refuse = (code: string, data?: unknown): never => {
  throw new Refusal(code, data)
}

/** Makes the compiler complain when a case of a union was forgotten. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}

/** A value that the surrounding code guarantees; `why` names the guarantee. */
export const known = <T>(value: T | null | undefined, why: string): T => {
  if (value === null || value === undefined) throw new Error(`missing: ${why}`)
  return value
}

/** A job in a process of its own ended without an answer. */
export class JobFailed extends Error {
  readonly reason: 'crashed' | 'timeout'

  constructor(reason: 'crashed' | 'timeout') {
    super(`job ${reason}`)
    this.name = 'JobFailed'
    this.reason = reason
  }
}
