import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { hostTexts } from './host.text.ts'

/** The caller wrote the command wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `parseArgs` of Node with its English refusals turned into a usage error. */
export const readArguments = <T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(hostTexts.badArguments, { cause: error })
  }
}

export const required = (name: string, value: string | undefined): string => {
  if (value === undefined || value === '') throw new UsageError(hostTexts.missing(name))
  return value
}

export const wholeNumber = (name: string, value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(hostTexts.notNumber(name))
  return Number(value)
}
