import type { IndexedRecord } from '../search/search.service.ts'
import { codeKeys } from '../search/search-keys.ts'
import { voidedText } from './printing.text.ts'
import type { SheetRecord } from './sheets.repository.ts'

/** `F-12-2026-B1-0457` is also typed without its form: `B1-0457`. */
const RUNNING = /[^-]+-\d+$/

/** How a sheet with a number of its own is found: by that number, which stays taken when the sheet is spoiled. */
export const sheetEntry = ({
  id,
  formNo,
  title,
  serial,
  about,
  zone,
  unitId,
  voided,
}: SheetRecord): IndexedRecord => ({
  kind: 'sheet',
  recordId: id,
  unitId,
  zone,
  permission: 'print.log.read',
  title: serial,
  unit: '',
  detail: [`${formNo} ${title}`.trim(), about, voided ? voidedText : '']
    .filter((part) => part !== '')
    .join(' · '),
  keys: [...codeKeys(serial), ...codeKeys(RUNNING.exec(serial)?.[0] ?? '', 2)],
})
