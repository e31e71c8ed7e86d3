import type { FontFiles } from '../kernel/ports.ts'
import { DocumentFailed, MissingGlyphs } from './problems.ts'

/** What the worker is born with: no key, no data folder, no environment. */
export interface WorkerBirth {
  readonly fonts: FontFiles
}

export interface Request {
  readonly id: number
  readonly template: string
  readonly data: unknown
}

export type Problem =
  | { readonly code: 'MISSING_GLYPHS'; readonly characters: readonly string[] }
  | { readonly code: 'FAILED'; readonly reason: string }

export type Versions = Readonly<Record<string, number>>

export type Answer =
  | { readonly kind: 'ready'; readonly versions: Versions }
  | { readonly kind: 'progress'; readonly id: number; readonly part: number }
  | { readonly kind: 'made'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: Problem }

/** Up to the first colon: what follows it in pdfmake's messages can be a piece of the sheet, with names on it. */
const withoutContent = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message.split(':')[0]?.slice(0, 120) ?? ''}` : 'unknown'

export const problemOf = (error: unknown): Problem =>
  error instanceof MissingGlyphs
    ? { code: 'MISSING_GLYPHS', characters: error.characters }
    : { code: 'FAILED', reason: withoutContent(error) }

export const errorOf = (problem: Problem): Error =>
  problem.code === 'MISSING_GLYPHS'
    ? new MissingGlyphs(problem.characters)
    : new DocumentFailed(problem.reason)
