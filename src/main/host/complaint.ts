import { ORPCError } from '@orpc/server'
import { sentenceOf } from '#core/explain.ts'
import { Refusal } from '#core/kernel/errors.ts'
import { UsageError } from './arguments.ts'
import { hostTexts } from './host.text.ts'

export interface Complaint {
  readonly exitCode: 1 | 2
  readonly text: string
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** What the disk or the file system says, in words. */
const systemTexts: Readonly<Record<string, string>> = {
  EADDRINUSE: hostTexts.portTaken,
  ENOSPC: hostTexts.diskFull,
  SQLITE_FULL: hostTexts.diskFull,
  EACCES: hostTexts.notReachable,
  EEXIST: hostTexts.notReachable,
  EISDIR: hostTexts.notReachable,
  ENOENT: hostTexts.notReachable,
  ENOTDIR: hostTexts.notReachable,
  EPERM: hostTexts.notReachable,
  EROFS: hostTexts.notReachable,
}

const withCode = (text: string, code: string): Complaint => ({ exitCode: 1, text: `${text}（${code}）` })

/** What the command line says of an error, and how it ends. */
export const complaint = (error: unknown): Complaint => {
  if (error instanceof UsageError) return { exitCode: 2, text: error.message }
  // Nothing is refreshed at a command line.
  if (error instanceof Error && 'code' in error && error.code === 'NOT_FOUND')
    return withCode(hostTexts.notFound, error.code)
  if (error instanceof ORPCError) return withCode(error.message, error.code)
  const name = error instanceof Error ? error.name : ''
  if (name === 'FolderInUse' || codeOf(error) === 'FOLDER_IN_USE')
    return withCode(hostTexts.folderInUse, 'FOLDER_IN_USE')
  if (error instanceof Refusal)
    return withCode(sentenceOf(error.code, error.data) || hostTexts.failed, error.code)
  const system = systemTexts[codeOf(error)]
  if (system !== undefined) return withCode(system, codeOf(error))
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exitCode: 1, text: `${hostTexts.failed}\n${detail}` }
}
