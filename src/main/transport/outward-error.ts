import { type AnyContractProcedure, ORPCError, ValidationError } from '@orpc/contract'
import { Refusal } from '#core/kernel/errors.ts'
import { commonErrorTexts } from '#core/kernel/text.ts'
import { fieldIssues, rulesHit } from './bad-input.ts'
import type { House } from './house.ts'
import { statusOf } from './status.ts'

const isPlain = (data: unknown): boolean => {
  try {
    structuredClone(data)
    return true
  } catch {
    return false
  }
}

const issuePaths = (error: ValidationError): string =>
  error.issues.map((issue) => (issue.path ?? []).map(String).join('.')).join(', ')

/** oRPC's own validation failures, in the words of the house. An output that breaks its contract is our fault. */
const inHouseWords = (error: unknown): unknown => {
  if (!(error instanceof ORPCError) || !(error.cause instanceof ValidationError)) return error
  const { cause } = error
  return error.code === 'BAD_REQUEST'
    ? new Refusal('BAD_INPUT', { issues: fieldIssues(cause.issues, cause.data) })
    : new Error(`output does not match its contract at: ${issuePaths(cause)}`)
}

const countRefusedTexts = async (house: House, error: unknown): Promise<void> => {
  if (!(error instanceof ORPCError) || !(error.cause instanceof ValidationError)) return
  const rules = rulesHit(error.cause.issues)
  if (rules.length > 0) await house.contentRefused(rules)
}

/** The data of a declared error as its schema lets it through; `undefined` for a code or data never declared. */
const declaredData = async (
  procedure: AnyContractProcedure,
  code: string,
  data: unknown,
): Promise<{ readonly data: unknown } | undefined> => {
  const { errorMap } = procedure['~orpc']
  const item = Object.hasOwn(errorMap, code) ? errorMap[code] : undefined
  if (!item) return undefined
  if (!item.data) return { data: undefined }
  const checked = await item.data['~standard'].validate(data)
  return checked.issues || !isPlain(checked.value) ? undefined : { data: checked.value }
}

const asOrpc = (code: string, data: unknown, message: string) =>
  new ORPCError(code, { defined: true, status: statusOf(code), data, message })

const internal = async (house: House, procedure: AnyContractProcedure, path: string, code: string) => {
  const told = house.explain(new Error(`undeclared error ${code}`), path)
  const declared = told.code === 'INTERNAL' ? await declaredData(procedure, told.code, told.data) : undefined
  const data = declared ? declared.data : { reference: '-' }
  const message = declared ? told.message : commonErrorTexts.INTERNAL({ reference: '-' } as never)
  return asOrpc('INTERNAL', data, message)
}

/** Anything thrown during a call as what may cross the wire: a declared code, checked data, a Chinese sentence. */
export const outwardError = async (
  house: House,
  procedure: AnyContractProcedure,
  path: string,
  error: unknown,
) => {
  await countRefusedTexts(house, error)
  const told = house.explain(inHouseWords(error), path)
  const declared = await declaredData(procedure, told.code, told.data)
  return declared
    ? asOrpc(told.code, declared.data, told.message)
    : internal(house, procedure, path, told.code)
}
