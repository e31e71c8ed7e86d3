import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusedPackages, shippedPackages } from '../../scripts/shipped.ts'

describe('what is shipped', () => {
  const shipped = shippedPackages(join(import.meta.dirname, '../..'))

  it('is listed with version, licence and digest, and nothing of it would make the product its own', () => {
    expect(shipped.length).toBeGreaterThan(20)
    expect(refusedPackages(shipped)).toEqual([])
  })

  it.each([
    ['GPL-3.0-only', 'x: GPL-3.0-only'],
    ['AGPL-3.0', 'x: AGPL-3.0'],
    ['', 'x: no licence'],
  ])('a planted %s is refused', (licence, told) => {
    expect(
      refusedPackages([{ name: 'x', version: '1', licence, integrity: 'sha512-AA==', folder: '' }]),
    ).toEqual([told])
  })

  it('LGPL is a library beside the product, not in it', () => {
    const lgpl = {
      name: 'x',
      version: '1',
      licence: 'LGPL-3.0-or-later',
      integrity: 'sha512-AA==',
      folder: '',
    }
    expect(refusedPackages([lgpl])).toEqual([])
  })
})
