import { describe, expect, it } from 'vitest'
import { unitReading } from '../../../src/renderer/modules/parcels/unit-reading.ts'

describe('how typed digits are understood', () => {
  it.each([
    ['3 2 15', '3 栋 2 单元 15'],
    ['3-2-1501', '3 栋 2 单元 1501'],
    ['3 2 ', '3 栋 2 单元'],
    ['３－２－１５', '3 栋 2 单元 15'],
    ['321501', ''],
    ['ljy', ''],
    ['', ''],
  ])('%s is read as %s', (typed, read) => {
    expect(unitReading(typed)).toBe(read)
  })
})
