import { isCompoundSurname } from '../people/name-readings.ts'

/** One name of a cell, with what stands behind it in brackets: 周明（妻）. */
export interface NameInCell {
  readonly name: string
  readonly note: string
}

const MARKS = /[、,，;；/\n\r&+＆]+/
const BESIDE = /(?<=\))(?=[\p{L}])/u
/** 张三和李四, but not 李和平. */
const AND = /^(?<a>[\p{Script=Han}·]{2,})(?:和|与|及)(?<b>[\p{Script=Han}·]{2,})$/u

/** The names of a cell, however many a hurried hand wrote into it. */
export const namesInCell = (text: string): readonly NameInCell[] =>
  text
    .normalize('NFKC')
    .split(MARKS)
    .flatMap((part) => part.split(BESIDE))
    .flatMap(apart)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const { name = part, note = '' } = /^(?<name>[^()]+)\((?<note>[^()]*)\)$/.exec(part)?.groups ?? {}
      return { name: name.trim(), note: note.trim() }
    })

const apart = (part: string): readonly string[] => {
  const { a, b } = AND.exec(part.trim())?.groups ?? {}
  if (a !== undefined && b !== undefined) return [a, b]
  const words = part.trim().split(/\s+/)
  const whole = words.every((word) => /^[\p{Script=Han}·]{2,4}(?:\(.*\))?$/u.test(word))
  // 张  三 is one name that fills its cell, 欧阳 静怡 a surname and a given name, 张三丰 李四 are two people.
  const surnameApart = words.length === 2 && isCompoundSurname(words[0] ?? '')
  return words.length > 1 && whole && !surnameApart ? words : [part]
}

/** Words that stand where a name would: nobody lives there. */
const NOBODY = new Set(
  '无 空 空置 空房 空户 待定 暂无 未售 待售 未交付 未交房 未收房 样板房 样板间 开发商 库存 - -- — —— / \\ 0'.split(
    ' ',
  ),
)

/** Words that are no name, and show that the column means something else. */
const NO_NAME =
  /^(?:[男女有是否]|身份证|护照|汉族|[已未]入住|[已未]交房|同意|全款|按揭|现金|住宅|商铺|姓名|业主|电话|手机号?|房号|关系|备注)$/

export const isNobody = (text: string): boolean => NOBODY.has(text.normalize('NFKC').trim())

export const isNoName = (text: string): boolean => NO_NAME.test(text)

/** 王先生 and 李女士 are how somebody is called, not what somebody is called. */
export const isFormOfAddress = (name: string): boolean =>
  /^[\p{Script=Han}]{1,2}(?:先生|女士|小姐|太太|老师|总|阿姨|师傅)$/u.test(name)

/** One phone of a cell, with the word beside it: 周明13800000001, 13800000001（妻）. */
export interface PhoneInCell {
  readonly text: string
  readonly note: string
}

/** Two phones in one cell are common; a hyphen belongs to the number. */
export const phonesInCell = (cell: string): readonly PhoneInCell[] =>
  cell
    .normalize('NFKC')
    .split(/[,，、;；/\n\r]+/)
    .flatMap(runsApart)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const { before = '', text, after = '' } = LABELLED.exec(part)?.groups ?? {}
      return text === undefined ? { text: part, note: '' } : { text, note: (before || after).trim() }
    })

const LABELLED =
  /^(?<before>\p{Script=Han}{1,6})?[:：\s]*(?<text>[+\d][\d\s()*-]{5,}[\d*])\s*(?:\(?(?<after>\p{Script=Han}{1,6})\)?)?$/u

/** Two mobile numbers with nothing but spaces between and inside them. */
const runsApart = (part: string): readonly string[] => {
  const bare = part.replace(/[\s-]/g, '')
  return /^1\d{10}1\d{10}$/.test(bare) ? [bare.slice(0, 11), bare.slice(11)] : [part]
}
