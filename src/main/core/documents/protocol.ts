import type { FontFiles } from '../kernel/ports.ts'
import type { Piece } from './crossing.ts'
import type { RenderOptions } from './engine/render.ts'
import { DocumentFailed, MissingGlyphs, PictureUnusable } from './problems.ts'

/** What the worker is born with: no key, no data folder, no environment. */
export interface WorkerBirth {
  readonly fonts: FontFiles
}

export interface Request {
  readonly id: number
  readonly template: string
  readonly data: unknown
  /** What to make of it; progress does not cross. */
  readonly how: Omit<RenderOptions, 'onProgress'>
}

/** The pieces of long lists come first, the request with the rest of its data last. */
export type Message =
  | { readonly kind: 'piece'; readonly id: number; readonly piece: Piece }
  | { readonly kind: 'make'; readonly request: Request }

export type Problem =
  | { readonly code: 'MISSING_GLYPHS'; readonly characters: readonly string[] }
  | { readonly code: 'PICTURE_UNUSABLE'; readonly kind: string; readonly why: 'kind' | 'truncated' }
  | { readonly code: 'FAILED'; readonly reason: string }

export type Versions = Readonly<Record<string, number>>

export type Answer =
  | { readonly kind: 'ready'; readonly versions: Versions }
  | { readonly kind: 'progress'; readonly id: number; readonly part: number }
  | {
      readonly kind: 'made'
      readonly id: number
      readonly bytes: Uint8Array
      /** It has grown so large over this sheet that a fresh worker costs less than its memory. */
      readonly spent: boolean
    }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: Problem }

/** Up to the first colon: what follows it in pdfmake's messages can be a piece of the sheet, with names on it. */
const withoutContent = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message.split(':')[0]?.slice(0, 120) ?? ''}` : 'unknown'

export const problemOf = (error: unknown): Problem => {
  if (error instanceof MissingGlyphs) return { code: 'MISSING_GLYPHS', characters: error.characters }
  if (error instanceof PictureUnusable) {
    return { code: 'PICTURE_UNUSABLE', kind: error.kind, why: error.why }
  }
  return { code: 'FAILED', reason: withoutContent(error) }
}

export const errorOf = (problem: Problem): Error => {
  switch (problem.code) {
    case 'MISSING_GLYPHS':
      return new MissingGlyphs(problem.characters)
    case 'PICTURE_UNUSABLE':
      return new PictureUnusable(problem.kind, problem.why)
    case 'FAILED':
      return new DocumentFailed(problem.reason)
  }
}
