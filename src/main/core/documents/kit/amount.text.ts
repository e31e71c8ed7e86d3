const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/** Four digits: `1005` is 壹仟零伍, a row of zeros being said once. */
const group = (value: number): string =>
  [3, 2, 1, 0]
    .map((place) => ({ place, digit: Math.floor(value / 10 ** place) % 10 }))
    .map(({ place, digit }) => `${digits[digit]}${digit === 0 ? '' : places[place]}`)
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')

const yuanInWords = (yuan: number): string => {
  const parts = String(yuan).padStart(16, '0').match(/\d{4}/g)?.map(Number)
  return (parts ?? [])
    .map((value, at) => (value === 0 ? '零' : `${group(value)}${groups[3 - at]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}

const rest = (fen: number, afterYuan: boolean): string => {
  const [tens, ones] = [Math.floor(fen / 10), fen % 10]
  if (fen === 0) return '整'
  if (ones === 0) return `${digits[tens]}角整`
  return tens === 0 ? `${afterYuan ? '零' : ''}${digits[ones]}分` : `${digits[tens]}角${digits[ones]}分`
}

/** An amount as a receipt writes it out, so that no digit can be added: 人民币壹仟零伍元整. */
export const amountInWords = (fen: number): string => {
  if (!Number.isSafeInteger(fen)) throw new Error('an amount is a whole number of fen')
  const yuan = Math.floor(Math.abs(fen) / 100)
  const words = yuan === 0 ? '' : `${yuanInWords(yuan)}元`
  const cents = Math.abs(fen) % 100
  const whole = yuan === 0 && cents === 0 ? '零元整' : `${words}${rest(cents, yuan > 0)}`
  return `人民币${fen < 0 ? '负' : ''}${whole}`
}
