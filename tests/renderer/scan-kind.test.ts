import { expect, it } from 'vitest'
import { kindOfScan } from '../../src/renderer/app/scan-kind.ts'

const codes = {
  label: ['P:B1-26-00123', 'B1-26-00123', 'p:a-26-00001', 'A-26-123456'],
  waybill: ['75142933805712', 'SF1390000047752', 'JD0021-33445', 'YT1234567890123'],
  copy: ['V2026-1/07'],
  sheet: ['F-12-2026-B1-0457', 'f-01-2026-a-0001'],
  fax: ['FS-B1-26-00012'],
  other: ['https://example.com/1234567', 'WIFI:S:lobby;;', '0317', 'HELLOWORLD'],
} as const

for (const [kind, all] of Object.entries(codes))
  for (const code of all) it(`${code} looks like ${kind}`, () => expect(kindOfScan(code)).toBe(kind))
