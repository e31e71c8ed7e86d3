/** Our shelf label: `P:B1-26-00123` as a square, `B1-26-00123` as bars. */
const label = /^(P:)?[A-Z][A-Z0-9]{0,3}-\d{2}-\d{5,}$/
/** What carriers print: no spaces, no addresses, digits in it. */
const waybill = /^(?=(?:.*\d){5})[A-Z0-9-]{8,40}$/

/** The number on a cover sheet of ours, or on a fax that came in. */
const fax = /^F[SR]-[A-Z][A-Z0-9]{0,3}-\d{2}-\d{5,}$/

/** The number in the foot of a handbook's copy. */
const copy = /^V\d{4}-\d+\/\d{2,}$/

/** The serial of a form that we printed: `F-12-2026-B1-0457`. */
const sheet = /^F-\d{2}-\d{4}-[A-Z][A-Z0-9]{0,3}-\d{4,}$/

export type ScanKindOf = 'label' | 'copy' | 'fax' | 'sheet' | 'waybill' | 'other'

/** What a code looks like before anybody is asked. */
export const kindOfScan = (code: string): ScanKindOf => {
  const text = code.normalize('NFKC').trim().toUpperCase()
  if (label.test(text)) return 'label'
  if (copy.test(text)) return 'copy'
  if (fax.test(text)) return 'fax'
  if (sheet.test(text)) return 'sheet'
  return waybill.test(text) ? 'waybill' : 'other'
}

/** Printed by this desk: no courier brings it. */
export const isOurs = (code: string): boolean => !['waybill', 'other'].includes(kindOfScan(code))
