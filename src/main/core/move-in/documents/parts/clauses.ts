import type { Node } from '#core/documents/kit/definition.ts'

/** A part of an agreement, its blanks filled: `chapter` stands bold in the middle of nothing else. */
export interface Clause {
  readonly kind: 'chapter' | 'article' | 'paragraph'
  readonly text: string
}

const nodeOf = ({ kind, text }: Clause): Node => {
  switch (kind) {
    case 'chapter':
      return { text, bold: true, fontSize: 11.5, margin: [0, 9, 0, 4] }
    case 'article':
      return { text, lineHeight: 1.12, margin: [0, 2, 0, 3] }
    case 'paragraph':
      return { text, lineHeight: 1.12, margin: [20, 1, 0, 2] }
  }
}

/** The clauses one under the other; they break over pages between lines. */
export const clauseNodes = (clauses: readonly Clause[]): readonly Node[] => clauses.map(nodeOf)
