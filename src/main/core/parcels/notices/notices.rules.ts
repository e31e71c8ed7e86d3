import type { NoticeResult } from './notices.contract.ts'

/** Whoever answered knows; so does whoever finds the slip or reads the text. A call that nobody takes tells nobody. */
export const tells = (result: NoticeResult): boolean =>
  result === 'reached' || result === 'later' || result === 'sent'

/** Until the desk keeps it no longer. */
export const daysLeft = (days: number, limit: number): number => Math.max(0, limit - days)

/** A field of a CSV that a spreadsheet takes for text and for nothing else. */
export const csvField = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
