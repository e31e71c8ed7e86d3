import { pinyin } from 'pinyin-pro'

/** Surnames whose reading in a name the dictionary does not give, or gives too few of. */
const surnameReadings: Readonly<Record<string, readonly string[]>> = {
  卜: ['bu', 'bo'],
  冼: ['xian'],
  员: ['yun', 'yuan'],
  召: ['shao', 'zhao'],
  宓: ['mi', 'fu'],
  尹: ['yin'],
  折: ['she', 'zhe'],
  撒: ['sa'],
  朴: ['piao', 'pu'],
  查: ['zha', 'cha'],
  洗: ['xian', 'xi'],
  牟: ['mu', 'mou'],
  盖: ['ge', 'gai'],
  秘: ['bi', 'mi'],
  种: ['chong', 'zhong'],
  繁: ['po', 'fan'],
  缪: ['miao', 'mou', 'miu'],
  翟: ['zhai', 'di'],
  覃: ['qin', 'tan'],
  谌: ['chen', 'shen'],
  贠: ['yun', 'yuan'],
  逄: ['pang'],
  郇: ['xun', 'huan'],
  隗: ['wei', 'kui'],
  黑: ['he', 'hei'],
}

/** More readings than this are noise: no surname has as many. */
const READINGS_KEPT = 5

const HAN = /^\p{Script=Han}$/u

/**
 * The name as syllables, once for every reading of its surname, the usual one first:
 * 曾国庆 → [zeng guo qing], [ceng guo qing]. A word in Latin letters is one syllable; ü is written v.
 */
export const readingsOf = (name: string): readonly (readonly string[])[] => {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  const usual = syllables(words)
  const [first] = words
  if (first === undefined) return []
  if (!HAN.test(first)) return [usual]
  const heads = new Set([...(surnameReadings[first] ?? []), ...alone(first)])
  const others = [...heads].map((head) => [head, ...usual.slice(1)])
  const kept = surnameReadings[first] === undefined ? [usual, ...others] : others
  return [...new Map(kept.map((reading) => [reading.join(' '), reading])).values()].slice(0, READINGS_KEPT)
}

/** Orders a list of names as a dictionary does. */
export const nameSortKey = (name: string): string => `${(readingsOf(name)[0] ?? []).join(' ')} ${name}`

/** Han characters are read together, since a compound surname or a word decides how its characters sound. */
const syllables = (words: readonly string[]): readonly string[] => {
  const han = words.filter((word) => HAN.test(word))
  const read = pinyin(han.join(''), { toneType: 'none', type: 'array', surname: 'head', v: true })
  let at = 0
  return words.map((word) => {
    if (!HAN.test(word)) return word
    const syllable = read[at] ?? word
    at += 1
    return syllable
  })
}

const alone = (character: string): readonly string[] =>
  pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })

/** The two-character surnames in use today. */
const COMPOUND = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 纳兰 归海 完颜'.split(
    ' ',
  ),
)

export const isCompoundSurname = (characters: string): boolean => COMPOUND.has(characters)
