import { describe, expect, it } from 'vitest'
import { bitmapOf } from '#core/printing/press/bitmap.ts'
import { tsplLabel } from '#core/printing/press/tspl.ts'
import { zplData, zplLabel } from '#core/printing/press/zpl.ts'

/** Rows of dots, `#` is black. */
const drawn = (...rows: string[]) =>
  bitmapOf(
    Uint8Array.from(rows.join(''), (dot) => (dot === '#' ? 0 : 255)),
    rows[0]?.length ?? 0,
    rows.length,
  )

describe('dots', () => {
  it('fill their rows up to whole bytes with white', () => {
    const { bytesPerRow, bits } = drawn('#........#', '.#........')
    expect(bytesPerRow).toBe(2)
    expect([...bits]).toEqual([0x80, 0x40, 0x40, 0x00])
  })
})

describe('ZPL', () => {
  it('writes white and black rows and repeated rows in one sign', () => {
    const white = '.'.repeat(32)
    const black = '#'.repeat(32)
    expect(zplData(drawn(white, white, black, `#${'.'.repeat(31)}`))).toBe(',:!8,')
  })
  it('counts long runs of one digit', () => {
    const half = `${'#'.repeat(96)}${'.'.repeat(4)}####`
    expect(zplData(drawn(half))).toBe('gJF0!')
  })
  it('says how large the label is and how often it is printed', () => {
    expect(zplLabel(drawn('#.......'), 3)).toBe('^XA^PW8^LL1^LH0,0^FO0,0^GFA,1,1,1,8,^FS^PQ3^XZ\n')
  })
})

describe('TSPL', () => {
  it('leaves a set bit white', () => {
    const label = tsplLabel(drawn('#.......'), 2)
    expect(label.subarray(label.indexOf('BITMAP')).toString('latin1')).toBe(
      'BITMAP 0,0,1,1,0,\x7f\r\nPRINT 1,2\r\n',
    )
  })
})
