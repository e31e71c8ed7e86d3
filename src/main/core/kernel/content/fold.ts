/**
 * Text as the content check compares it: half-width, simplified, lower case, without what the eye does not see.
 * Each folded character remembers where it stood, so that a hit can be shown in the text as it was typed.
 */
export interface Folded {
  readonly text: string
  /** For each UTF-16 unit of `text`, where its character begins in the text as typed. */
  readonly at: readonly number[]
}

/** The traditional characters that occur in the terms and surnames of words.ts; no other needs to be known here. */
const PAIRS =
  '軍军師师長长團团營营連连隊队號号將将衛卫衞卫區区參参謀谋員员導导總总備备級级點点時时門门離离開开發发飛飞機机戰战艦舰銜衔車车兩两陸陆張张劉刘陳陈楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢' +
  '韓韩馮冯鄧邓許许葉叶蘇苏盧卢蔣蒋賈贾鄒邹閻阎譚谭龔龚萬万錢钱嚴严湯汤賀贺賴赖顧顾龍龙畢毕龐庞閔闵聶聂關关齊齐喬乔賓宾鐘钟鍾钟蕭萧歐欧陽阳諸诸聞闻東东單单於于範范習习項项簡简倫伦誌志' +
  '勳勋職职屬属進进達达歸归還还動动啟启經经過过歲岁島岛訓训練练爾尔魯鲁費费紀纪駱骆樂乐薩萨賽赛譙谯貝贝滬沪蘭兰廣广濟济瀋沈寧宁彈弹預预隨随從从貴贵專专線线紅红電电話话'

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS].reduce<[string, string][]>((pairs, character, index, all) => {
    if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character])
    return pairs
  }, []),
)

/** Zero-width and other format characters, controls but line ends, combining marks (tones of pinyin), pictures. */
const UNSEEN = /[\p{Cf}\p{Mn}\p{Me}\p{So}\p{Sk}]|(?![\n\r])\p{Cc}/u

/** Printed letters and the common hanzi fold to themselves: nearly every character of the house is one of these. */
const PLAIN = /^[a-z0-9\u4e00-\u9fff]$/

const foldCharacter = (character: string): string =>
  PLAIN.test(character) ? (SIMPLIFIED.get(character) ?? character) : foldOther(character)

const foldOther = (character: string): string =>
  [...character.normalize('NFKD').toLowerCase()]
    .filter((part) => !UNSEEN.test(part))
    .map((part) => SIMPLIFIED.get(part) ?? part)
    .join('')

export const fold = (typed: string): Folded => {
  let text = ''
  let position = 0
  const at: number[] = []
  for (const character of typed) {
    const folded = foldCharacter(character)
    text += folded
    for (let unit = 0; unit < folded.length; unit += 1) at.push(position)
    position += character.length
  }
  return { text, at }
}

/** What is put between characters to keep a word from being found; marks that end a clause are no such thing. */
const SEPARATOR = /[ \t\u00a0\u3000.\-_*·•・|/\\~—–+=#'"“”‘’]/

/** Dots and hyphens between digits are part of a number. */
const JOINS_DIGITS = /[.-]/

const isOfNumber = (text: string, index: number): boolean =>
  JOINS_DIGITS.test(text[index] ?? '') && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')

/** Without separators, save those of a number: 8.30 and 3-2-1501 keep their shape. */
export const squeeze = ({ text, at }: Folded): Folded => {
  const kept = [...Array.from({ length: text.length }).keys()].filter(
    (index) => !SEPARATOR.test(text[index] ?? '') || isOfNumber(text, index),
  )
  return { text: kept.map((index) => text[index]).join(''), at: kept.map((index) => at[index] ?? 0) }
}
