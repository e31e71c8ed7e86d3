import { stopTexts } from './imports.text.ts'
import type { ReadRows } from './rows.rules.ts'

/** Fewer rows say nothing of a column: a short list may be untidy in all of them. */
const ROWS_JUDGED = 8
/** Of the rows that were read. The untidiest honest list that we know has 0.62 (tests: the leasing desk's). */
const DOUBTFUL_SHARE = 0.7
/** One owner may have many homes, but hardly every third one. */
const ONE_NAME_SHARE = 1 / 3

/** Why a whole file is not stored: a column was probably taken for another. Null when it may be. */
export const stopReason = ({ good, doubtful }: ReadRows): string | null => {
  const rows = good.length + doubtful.length
  if (rows < ROWS_JUDGED) return null
  if (doubtful.length / rows >= DOUBTFUL_SHARE) return stopTexts.doubtful(percent(doubtful.length / rows))
  const names = good.flatMap(({ occupiers }) => occupiers.map(({ name }) => name))
  const [name, count] = mostFrequent(names)
  return names.length >= ROWS_JUDGED && count / names.length > ONE_NAME_SHARE
    ? stopTexts.oneName(name, percent(count / names.length))
    : null
}

const percent = (share: number): number => Math.round(share * 100)

const mostFrequent = (names: readonly string[]): readonly [name: string, count: number] => {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const)
  return counts.reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as const)
}
