import type { BusinessDate } from './schema.ts'

const parts = new Map<string, Intl.DateTimeFormat>()

const formatter = (zone: string): Intl.DateTimeFormat => {
  const made =
    parts.get(zone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  parts.set(zone, made)
  return made
}

/** The day of the compound on which `epochMs` falls, as `2026-11-24`. */
export const businessDateOf = (epochMs: number, zone: string): BusinessDate => formatter(zone).format(epochMs)

/** `date` moved by whole days. */
export const addDays = (date: BusinessDate, days: number): BusinessDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: BusinessDate, to: BusinessDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
