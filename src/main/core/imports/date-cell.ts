import type { BusinessDate } from '../kernel/schema.ts'

const DIGITS = '〇一二三四五六七八九'

/** 二〇二四年三月五日 and 2024年十二月 are dates too. */
const arabic = (text: string): string =>
  text
    .replace(/[零○]/g, '〇')
    .replace(/([一二三]?)十([一二三四五六七八九]?)/g, (_, tens: string, ones: string) =>
      String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))),
    )
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)))

const FORMS = [
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^(?<y>\d{2})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?$/,
] as const

/** 45356 is the day that a spreadsheet counts from the end of 1899; below and above nobody moved in. */
const SERIAL = /^[3-6]\d{4}(?:\.\d+)?$/
const SERIAL_ZERO = Date.UTC(1899, 11, 30)

/** The day that a cell means, or null. A day without its year or month is none. */
export const dateOfCell = (text: string): BusinessDate | null => {
  const bare = arabic(text.normalize('NFKC').trim())
  if (SERIAL.test(bare)) return dayOf(SERIAL_ZERO + Math.floor(Number(bare)) * 86_400_000)
  for (const form of FORMS) {
    const { y = '', m = '', d = '' } = form.exec(bare)?.groups ?? {}
    if (y !== '') return existing(y.length === 2 ? `20${y}` : y, m.padStart(2, '0'), d.padStart(2, '0'))
  }
  return null
}

const existing = (y: string, m: string, d: string): BusinessDate | null => {
  const at = Date.parse(`${y}-${m}-${d}T00:00:00Z`)
  return Number.isNaN(at) || dayOf(at) !== `${y}-${m}-${d}` ? null : dayOf(at)
}

const dayOf = (at: number): BusinessDate => new Date(at).toISOString().slice(0, 10)
