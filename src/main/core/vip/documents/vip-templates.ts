import { vipCertificate } from './certificate.ts'
import { vipHandbook } from './handbook.ts'
import { vipTestKey, vipTestSheet } from './test-sheet.ts'

export const vipTemplates = {
  'vip/certificate': vipCertificate,
  'vip/handbook': vipHandbook,
  'vip/test-key': vipTestKey,
  'vip/test-sheet': vipTestSheet,
} as const
