import { describe, expect, it } from 'vitest'
import type { Definition } from '../../src/main/core/documents/kit/definition.ts'
import { templates } from '../../src/main/core/templates.ts'

/** Head and foot as they stand on page 2 of 3; the bars of a code, being long, by their size. */
const written = ({ header, footer, ...rest }: Definition): string =>
  JSON.stringify(
    { ...rest, header: header?.(2, 3), footer: footer?.(2, 3) },
    (key, value) => (key === 'svg' ? '…' : value),
    1,
  )

describe('definitions', () => {
  it('of the shelf label are as agreed', () => {
    const { define, sample } = templates['parcels/label']
    expect(written(define(sample))).toMatchSnapshot()
  })

  it('of the parcel register are as agreed', () => {
    const { define, sample } = templates['parcels/register']
    expect(written(define(sample))).toMatchSnapshot()
  })
})
