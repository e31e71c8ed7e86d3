import { unitReadingText } from './unit-reading.text.ts'

/** How separated digits are understood, said back while they are typed. Digits without a gap stay ambiguous. */
export const unitReading = (text: string): string => {
  const parts = text
    .normalize('NFKC')
    .trimStart()
    .split(/[\s\-－—/]+/)
  if (parts.length < 2 || parts.some((part) => !/^\d*$/.test(part))) return ''
  const [building = '', second = '', third] = parts
  if (third !== undefined) return unitReadingText.three(building, second, third)
  return unitReadingText.two(building, second)
}
