import type { Definition, Node } from '../../../src/main/core/documents/kit/definition.ts'

/** A small page for trials. */
export const sheet = (content: readonly Node[], rest: Partial<Definition> = {}): Definition => ({
  pageSize: { width: 300, height: 200 },
  pageMargins: [20, 40, 20, 40],
  info: { title: '样张' },
  content,
  ...rest,
})
