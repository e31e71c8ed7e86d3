/** Our shelf label: `P:B1-26-00123` as a square, `B1-26-00123` as bars. */
const label = /^(P:)?[A-Z][A-Z0-9]{0,3}-\d{2}-\d{5,}$/
/** What carriers print: no spaces, no addresses, digits in it. */
const waybill = /^(?=(?:.*\d){5})[A-Z0-9-]{8,40}$/

/** The number on a cover sheet of ours, or on a fax that came in. */
const fax = /^F[SR]-[A-Z][A-Z0-9]{0,3}-\d{2}-\d{5,}$/

/** The number in the foot of a handbook's copy. */
const copy = /^V\d{4}-\d+\/\d{2,}$/

export type ScanKindOf = 'label' | 'copy' | 'fax' | 'waybill' | 'other'

/** What a code looks like before anybody is asked. */
export const kindOfScan = (code: string): ScanKindOf => {
  const text = code.normalize('NFKC').trim().toUpperCase()
  if (label.test(text)) return 'label'
  if (copy.test(text)) return 'copy'
  if (fax.test(text)) return 'fax'
  return waybill.test(text) ? 'waybill' : 'other'
}
