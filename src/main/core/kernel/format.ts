/** How values are shown. Pure, used by pages, documents and the command line alike. */

/** 林静怡 → 林**; 欧阳修 → 欧**. Lists that an onlooker may see carry only this. */
export const maskName = (name: string): string => {
  const characters = [...name]
  const first = characters[0] ?? ''
  return characters.length < 2 ? first : first + '*'.repeat(Math.min(characters.length - 1, 2))
}

/** 13812345678 → 138****5678; 0571-88882210 → 0571-8***2210; an extension is hidden whole, and hides none of the rest. */
export const maskPhone = (phone: string): string => {
  const [line = '', extension] = phone.split('转')
  return extension === undefined ? maskLine(phone) : `${maskLine(line.trim())}转***`
}

const maskLine = (phone: string): string => {
  const digits = phone.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '')
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`
  return phone.length <= 4 ? '****' : `${phone.slice(0, Math.max(1, phone.length - 7))}***${phone.slice(-4)}`
}

/** ID numbers show the first three and the last four characters. */
export const maskIdNumber = (idNumber: string): string =>
  idNumber.length < 8 ? '****' : idNumber.slice(0, 3) + '*'.repeat(idNumber.length - 7) + idNumber.slice(-4)

/** 751429338057 12 in fours, as clerks read it aloud. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')

/** …5712: how a list shows a tracking number. */
export const tail = (code: string, length = 4): string => `…${code.slice(-length)}`

const clockFormat = (zone: string) =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false })
const dayFormat = (zone: string) =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: zone, month: 'numeric', day: 'numeric' })
const dateKey = (zone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** 今天 09:41, 昨天 16:20, 11月21日. */
export const whenText = (epochMs: number, now: number, zone: string): string => {
  const key = dateKey(zone)
  const day = key.format(epochMs)
  if (day === key.format(now)) return `今天 ${clockFormat(zone).format(epochMs)}`
  if (day === key.format(now - 86_400_000)) return `昨天 ${clockFormat(zone).format(epochMs)}`
  const [month, date] = dayFormat(zone).format(epochMs).split('/')
  return `${month}月${date}日`
}

/** 2026-11-24 09:41 for forms, where a date must stand alone. */
export const stampText = (epochMs: number, zone: string): string =>
  `${dateKey(zone).format(epochMs)} ${clockFormat(zone).format(epochMs)}`

/** 12.00: money is counted in whole fen and shown in yuan. */
export const yuanText = (fen: number): string =>
  `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`
