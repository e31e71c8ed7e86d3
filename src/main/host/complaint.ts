import { ORPCError } from '@orpc/server'
import { Refusal } from '#core/kernel/errors.ts'
import type { CommonErrorCode } from '#core/kernel/procedure.ts'
import { commonErrorTexts } from '#core/kernel/text.ts'
import { UsageError } from './arguments.ts'
import { hostTexts } from './host.text.ts'

export interface Complaint {
  readonly exitCode: 1 | 2
  readonly text: string
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const isCommon = (code: string): code is CommonErrorCode => Object.hasOwn(commonErrorTexts, code)

const refusalText = ({ code, data }: Refusal): string =>
  isCommon(code) ? commonErrorTexts[code](data as never) : hostTexts.failed

const withCode = (text: string, code: string): Complaint => ({ exitCode: 1, text: `${text}（${code}）` })

/** What the command line says of an error, and how it ends. */
export const complaint = (error: unknown): Complaint => {
  if (error instanceof UsageError) return { exitCode: 2, text: error.message }
  if (error instanceof ORPCError) return withCode(error.message, error.code)
  const name = error instanceof Error ? error.name : ''
  if (name === 'FolderInUse' || codeOf(error) === 'FOLDER_IN_USE')
    return withCode(hostTexts.folderInUse, 'FOLDER_IN_USE')
  if (codeOf(error) === 'EADDRINUSE') return withCode(hostTexts.portTaken, 'EADDRINUSE')
  if (error instanceof Refusal) return withCode(refusalText(error), error.code)
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exitCode: 1, text: `${hostTexts.failed}\n${detail}` }
}
