import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/renderer/modules/imports/sheet-csv.ts'

describe('rows for a spreadsheet program', () => {
  it('open in Chinese, one line a row', async () => {
    const bytes = new Uint8Array(await csvOf([['行', '原因']]).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(
      await csvOf([
        ['行', '原因'],
        ['4', '没有房号，请补上'],
      ]).text(),
    ).toContain('"行","原因"\r\n"4",')
  })

  it('keep quotes and never run as a formula', async () => {
    expect(await csvOf([['=1+1', '他说"好"']]).text()).toContain(`"'=1+1","他说""好"""`)
  })
})
