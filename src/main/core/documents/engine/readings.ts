export type Readings = Readonly<Record<string, string>>

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`

/**
 * How a character is read, for whoever fills its blank by hand: as the caller knows it from the record, else from
 * the table of readings, else its code point. The table is loaded only when a sheet meets such a character: it
 * takes longer to open than a form to print.
 */
export const readingsOf = async (
  characters: readonly string[],
  given: Readings = {},
): Promise<ReadonlyMap<string, string>> => {
  if (characters.length === 0) return new Map()
  const { pinyin } = await import('pinyin-pro')
  const inTable = (character: string): string => {
    const reading = pinyin(character)
    return reading === character || reading === '' ? codePoint(character) : reading
  }
  return new Map(characters.map((character) => [character, given[character] ?? inTable(character)]))
}
