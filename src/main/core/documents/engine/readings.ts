/**
 * How a character is read, for whoever fills its blank by hand. Loaded only when a sheet meets such a character:
 * the table takes longer to open than a form to print. Where no reading is known, its code point.
 */
export const readingsOf = async (characters: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (characters.length === 0) return new Map()
  const { pinyin } = await import('pinyin-pro')
  return new Map(
    characters.map((character) => {
      const reading = pinyin(character)
      const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? ''
      return [character, reading === character || reading === '' ? `U+${code}` : reading]
    }),
  )
}
