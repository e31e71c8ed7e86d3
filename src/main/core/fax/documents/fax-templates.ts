import { faxCover } from './cover.ts'
import { faxInRegister, faxOutRegister, uncollectedList } from './fax-registers.ts'

/** The sheets of the fax register. */
export const faxTemplates = {
  'fax/out-register': faxOutRegister,
  'fax/in-register': faxInRegister,
  'fax/cover': faxCover,
  'fax/uncollected': uncollectedList,
} as const
