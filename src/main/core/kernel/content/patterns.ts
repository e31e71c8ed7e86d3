import type { HardRule, SoftRule } from './check.ts'
import {
  AFTER_A_PERSON,
  DOUBTFUL_RANKS,
  guarded,
  inPinyin,
  mixed,
  POSTS,
  RANKS,
  SURNAME,
  SURNAME_PINYIN,
} from './words.ts'

interface Pattern<Rule> {
  readonly rule: Rule
  readonly pattern: RegExp
}

const anyOf = (parts: readonly string[]): string => `(?:${parts.join('|')})`
const of = <Rule extends HardRule | SoftRule>(rule: Rule, source: string): Pattern<Rule> => ({
  rule,
  pattern: new RegExp(source, 'gu'),
})

// --- unit designations -------------------------------------------------------------------------------------------

/** Digits, also as they are spoken on the telephone. */
const DIGIT = '[0-9零〇一二三四五六七八九十两百千幺洞拐勾壹贰叁肆伍陆柒捌玖]'
/** 第一师范, 第三营业厅, 第二团队 and their like are no units. */
const UNIT =
  '(?:集团军|军(?![事医训迷人属民博工装绿])|师(?![范傅资生母])|旅(?![行游馆社客店途居])|团(?![队购员建体圆结拼课聚团支])|营(?![业养销地造救运])|连(?![锁续接体串通环衣忙日连]))'
const BRANCH =
  '(?:步兵|炮兵|装甲|坦克|摩步|机步|合成|空降兵?|陆航|防空|导弹|雷达|特战|特种作战|陆战|边防|海防|防化|工兵|舟桥|警卫|仪仗)'
const DISTRICT =
  '(?:(?:东|南|西|北|中)部战区|(?:沈阳|北京|济南|南京|广州|成都|兰州)军区|省军区|军分区|警备区|卫戍区)'
const TROOPS = '(?:部:bu队:dui)'

const designations = [
  `${DIGIT}{2,6}号?${mixed(TROOPS)}`,
  `${mixed(TROOPS)}(?:代号|番号)`,
  mixed('番:fan号:hao'),
  `第${DIGIT}{1,4}${UNIT}`,
  `${DIGIT}{1,3}集团军`,
  `\\d{2,4}(?:旅(?![行游馆社客店途居])|师(?![范傅资生母]))`,
  `${BRANCH}第?${DIGIT}{0,4}(?:旅(?![行游馆])|团(?![队购建])|营(?![业养])|连(?![锁接])|大队|支队)`,
  `${DISTRICT}.{0,8}${anyOf(['部', '队', '处', '局', '室', '院', `${DIGIT}`])}`,
  `(?:武警|武装警察).{0,8}(?:总队|支队|大队|中队)`,
  `(?:北海|东海|南海)舰队`,
  `火箭军.{0,6}(?:基地|旅|营)`,
]

// --- a surname with a rank or a post --------------------------------------------------------------------------------

/** 多少将, 至少将: the word before makes it no rank. */
const NOT_BEFORE = '(?<![多至减缺最不])'
const VICE = '(?:副|老|小|大|原|前|代)?'
const ranks = RANKS.map((term) => guarded(term, mixed(term)))
const posts = POSTS.map((term) => guarded(term, mixed(term)))
const doubtful = DOUBTFUL_RANKS.map((term) => `${mixed(term)}${AFTER_A_PERSON}`)
/** 马上, 高中, 路上: with these surnames before 上将 or 中将 chance is likelier than a general. */
const BY_CHANCE =
  '(?<![马高路江水海车楼房山门井边包田池湖程云席年月日城家其心手早晚会文书谈空林花谷梁纸周于])'
const SPOKEN_TO = '(?=[好您]|同志|本人|首长|夫人)'

const people = [
  `${SURNAME}${VICE}${NOT_BEFORE}${anyOf([...ranks, ...posts])}`,
  // A whole name before it; two characters of a given name at most.
  `${SURNAME}\\p{Script=Han}{1,2}${NOT_BEFORE}${anyOf([...ranks, ...posts.filter((post) => !post.includes('团'))])}`,
  `(?<!行)${SURNAME}${BY_CHANCE}(?:\\p{Script=Han}{1,2})?${anyOf(doubtful)}`,
  `${SURNAME}${anyOf(DOUBTFUL_RANKS.map(mixed))}${SPOKEN_TO}`,
  `${NOT_BEFORE}${anyOf([...ranks.slice(0, 2), ...ranks.slice(3, 11), ...posts.slice(0, 5)])}${SURNAME}\\p{Script=Han}{1,2}(?![\\p{Script=Han}])`,
]

const latinPeople = `(?<![a-z])${SURNAME_PINYIN}[ .\\-_*·'|/~]{0,3}${anyOf(
  [...RANKS, ...DOUBTFUL_RANKS, ...POSTS].map(inPinyin),
)}(?![a-z])`

// --- when somebody comes and goes ----------------------------------------------------------------------------------

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})'
const CLOCK = `(?:\\d{1,2}:\\d{2}|\\d{1,2}\\.\\d{2}|(?<!小)${NUMBER}${mixed('(?:点:dian|时:shi)')}(?:半|一刻|三刻|整|钟|${NUMBER}分?)?)`
const COMING = `${mixed(
  '(?:出:chu门:men|离:li家:jia|回:hui家:jia|到:dao家:jia|返:fan家:jia|出:chu发:fa|启:qi程:cheng|外:wai出:chu|',
)}出行|动身|起飞|登机|落地|接机|送机|抵达|离京|抵京|返京|进京|离沪|抵沪|返沪|归来)`
const NEAR = '[^，。；,;\\n！!？?]{0,8}'

const itineraries = [
  `${CLOCK}${NEAR}${COMING}`,
  `${COMING}${NEAR}${CLOCK}`,
  `(?:航班|车次|班机)[号:：]?[a-z]{1,2}\\d{2,4}`,
]

export const hardPatterns: readonly Pattern<HardRule>[] = [
  ...designations.map((source) => of('unit-designation', source)),
  ...people.map((source) => of('military-post', source)),
  ...itineraries.map((source) => of('itinerary', source)),
]

export const hardLatin: readonly Pattern<HardRule>[] = [
  of('military-post', latinPeople),
  of('unit-designation', '\\d{4,6}[ .\\-_]{0,3}bu[ .\\-_]{0,3}dui'),
]

// --- to be put differently -----------------------------------------------------------------------------------------

const alone = [
  ...ranks.map((rank) => `${NOT_BEFORE}${rank}`),
  ...posts,
  ...doubtful,
  '军衔|军籍|现役|部队|军区|战区|武警',
]
/** 其中将有, 马上将到 are no ranks; neither is what stands after 其. */
const NOT_OF = '(?<!其)'

export const softPatterns: readonly Pattern<SoftRule>[] = [
  of('salute', mixed('首:shou长:zhang')),
  of('rank-word', `${NOT_OF}${anyOf(alone)}`),
  of(
    'homophone',
    '首掌|守长|受长|司另|思令|斯令|政萎|政伪|参某长|少酱|中酱|上酱|尚校|尚尉|团涨|师涨|旅涨|军涨',
  ),
  of(
    'routine',
    `作息|行程|几点(?:出门|回家|到家|下楼)|${CLOCK}${NEAR}(?:上班|下班|下楼|上楼)|(?:出差|休假|度假)至?到?\\d`,
  ),
  of('security', '警卫|安保部署|布防|监控死角|门锁密码|保险柜|红机|保密电话'),
]
