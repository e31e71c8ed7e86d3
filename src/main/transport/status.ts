import { type AnyContractProcedure, ContractProcedure, type ErrorMap } from '@orpc/contract'

const statuses: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INTERNAL: 500,
  NOT_READY: 503,
  DISK_FULL: 503,
  DISK_READ_ONLY: 503,
  DATABASE_BUSY: 503,
  DATABASE_DAMAGED: 503,
}

/** HTTP status of a declared error. A refusal is no fault of the server: 422 unless the table says more. */
export const statusOf = (code: string): number => statuses[code] ?? 422

/** The same procedure with a status on each error: contracts name errors and know no HTTP. */
export const withStatuses = (procedure: AnyContractProcedure): AnyContractProcedure => {
  const definition = procedure['~orpc']
  const errors: ErrorMap = definition.errorMap
  const errorMap = Object.fromEntries(
    Object.entries(errors).map(([code, item]) => [code, { ...item, status: statusOf(code) }]),
  )
  return new ContractProcedure({ ...definition, errorMap })
}
