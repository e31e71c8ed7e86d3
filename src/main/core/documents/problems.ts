import { Refusal } from '../kernel/errors.ts'

/** Characters that no font has. They never print as boxes: the clerk is told which they are. */
export class MissingGlyphs extends Refusal {
  readonly characters: readonly string[]

  constructor(characters: readonly string[]) {
    super('MISSING_GLYPHS', { characters })
    this.name = 'MissingGlyphs'
    this.characters = characters
  }
}

/** A picture that would print as nothing, as half a face, or not at all. */
export class PictureUnusable extends Refusal {
  readonly kind: string
  readonly why: 'kind' | 'truncated'

  constructor(kind: string, why: 'kind' | 'truncated') {
    super('PICTURE_UNUSABLE', { kind, why })
    this.name = 'PictureUnusable'
    this.kind = kind
    this.why = why
  }
}

/** The sheet could not be made: a fault of the program or the machine, never of the data. */
export class DocumentFailed extends Error {
  readonly reason: string

  constructor(reason: string) {
    super(`document not made: ${reason}`)
    this.name = 'DocumentFailed'
    this.reason = reason
  }
}
