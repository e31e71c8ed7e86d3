/** 118.6 as hundredths of a square metre; null for nothing typed, undefined for what is no area. */
export const areaOf = (typed: string): number | null | undefined => {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,5}(?:\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : undefined
}

export const areaText = (area: number | null): string => (area === null ? '' : String(area / 100))

/** A date as it is typed; null for nothing, undefined for what is none. */
export const dateOf = (typed: string): string | null | undefined => {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
}

/** `2026-12`; null for nothing, undefined for what is no month. */
export const monthOf = (typed: string): string | null | undefined => {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? text : undefined
}

/** Yuan as they are typed, in fen. */
export const fenOf = (typed: string): number | null | undefined => {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : undefined
}

export const fenText = (fen: number | null): string => (fen === null ? '' : String(fen / 100))
