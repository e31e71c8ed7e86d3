const DIGITS = '零一二三四五六七八九'

const spelt = (digits: string): string => [...digits].map((digit) => DIGITS[Number(digit)] ?? digit).join('')

/** Below a hundred as a number, longer ones digit by digit: 12 → 十二, 1501 → 一五零一. */
const spoken = (digits: string): string => {
  const value = Number(digits)
  if (digits.length > 2 || digits.startsWith('0')) return spelt(digits)
  if (value < 10) return spelt(digits)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens === 1 ? '' : spelt(String(tens))}十${ones === 0 ? '' : spelt(String(ones))}`
}

/** `3-2-1501` → 三栋二单元 一五零一. Only a unit is ever spoken, never a name. */
export const unitAloud = (unit: string): string => {
  const parts = unit.split('-').map((part) => (/^\d+$/.test(part) ? part : ''))
  if (parts.length < 2 || parts.length > 3 || parts.includes('')) return spelt(unit)
  const [building = '', second = '', third] = parts
  if (third === undefined) return `${spoken(building)}栋 ${spelt(second)}`
  return `${spoken(building)}栋${spoken(second)}单元 ${spelt(third)}`
}

export interface Voice {
  sayUnit(unit: string): void
}

export const makeVoice = (volume: () => number): Voice => ({
  sayUnit: (unit) => {
    if (volume() === 0 || !('speechSynthesis' in window)) return
    const words = new SpeechSynthesisUtterance(unitAloud(unit))
    words.lang = 'zh-CN'
    words.volume = volume()
    window.speechSynthesis.cancel()
    window.speechSynthesis.speak(words)
  },
})
