import { describe, expect, it } from 'vitest'
import { contentMarks, forbiddenBy, textsOf } from '#core/kernel/content/check.ts'

describe('a hard rule refuses', () => {
  it.each([
    '61398部队',
    '６１３９８部队',
    '6 1 3 9 8 部 队',
    '六一三九八部队',
    '某部队代号',
    '番號',
    '61398 bu dui',
    '第38集团军',
    '步兵第3团',
    '北部戰區某部',
    '武警北京总队',
  ])('the designation of a unit: %s', (text) => {
    expect(forbiddenBy(text)).toBe('unit-designation')
  })

  it.each([
    '王司令',
    '王　司　令',
    '王·司·令',
    '王\u200b司\u200b令',
    '張師長',
    '陳政委',
    '欧阳军长',
    '王副司令',
    '赵建国少将',
    '王上将好',
    '李中将家的快递',
    '司令员王建国',
    '馬上將好',
    '王司ling',
    '王　sīlìng',
    'wang siling',
    'Wang Si Ling',
    'li tuan-zhang',
    'wang shao jiang',
    'zhao zhongjiang',
    'ＬＩ　ｔｕａｎｚｈａｎｇ',
  ])('a surname with a rank or a military post: %s', (text) => {
    expect(forbiddenBy(text)).toBe('military-post')
  })

  it.each([
    '每天8点出门',
    '早上7:30出发',
    '下午三点回家',
    '七點出門',
    '出门时间：7:30',
    '7 dian chu men',
    '航班CA1234',
  ])('times of coming and going: %s', (text) => {
    expect(forbiddenBy(text)).toBe('itinerary')
  })
})

/** Spec 3.4.2, word by word: one that is dropped from the tables is dropped from the check. */
const words = {
  ranks: [
    '少将',
    '准将',
    '元帅',
    '大校',
    '上校',
    '中校',
    '少校',
    '大尉',
    '上尉',
    '中尉',
    '少尉',
    '军士长',
    '士官',
  ],
  doubtful: ['上将', '中将', '大将'],
  posts: [
    ...['司令员', '司令', '政治委员', '政委', '参谋长', '参谋', '教导员', '指导员'],
    ...['军长', '师长', '旅长', '团长', '营长', '连长', '排长', '舰长'],
  ],
}

describe('every word of the tables', () => {
  it.each([...words.ranks, ...words.posts])('after a surname refuses: 王%s', (word) => {
    expect(forbiddenBy(`王${word}`)).toBe('military-post')
    expect(forbiddenBy(`老王副${word}来过`.replace('老王', '王'))).toBe('military-post')
  })

  it.each([...words.ranks, ...words.posts.filter((post) => !post.includes('团'))])(
    'after a whole name refuses: 赵建国%s',
    (word) => {
      expect(forbiddenBy(`赵建国${word}`)).toBe('military-post')
    },
  )

  it.each([
    ...words.ranks.filter((rank) => !['元帅', '军士长', '士官'].includes(rank)),
    ...words.posts.slice(0, 5),
  ])('before a whole name refuses: %s王建国', (word) => {
    expect(forbiddenBy(`${word}王建国`)).toBe('military-post')
  })

  it.each(words.doubtful)(
    'that means other things too refuses when somebody is spoken to: 王%s好',
    (word) => {
      expect(forbiddenBy(`王${word}好`)).toBe('military-post')
      expect(forbiddenBy(`赵建国${word}的快递`)).toBe('military-post')
    },
  )

  it.each([...words.ranks, ...words.posts])('that stands alone is marked: %s', (word) => {
    const text = `以前是${word}`
    expect(forbiddenBy(text)).toBeNull()
    expect(contentMarks(text)).toMatchObject([{ rule: 'rank-word', to: text.length }])
  })

  it.each(['部', '队', '处', '局', '室', '院', '3 号'])('of a district with 某%s refuses', (part) => {
    expect(forbiddenBy(`南部战区某${part}`)).toBe('unit-designation')
  })

  it('is found with a separator before a number, too', () => {
    expect(forbiddenBy('步兵第-3团')).toBe('unit-designation')
    expect(forbiddenBy('步兵第3-团')).toBe('unit-designation')
  })
})

describe('everyday words pass', () => {
  it.each([
    '王总',
    '张主任',
    '李老师',
    '保洁班长',
    '家长',
    '律师',
    '师傅',
    '建军路',
    '团购',
    '排长队',
    '其中将有',
    '马上将到',
    '高中将放假',
    '路上将近十点',
    '王排长队',
    '李建军长期出差',
    '张军长子',
    '厨师长',
    '工程师',
    '第一师范学校',
    '第三营业厅',
    '第一连锁店',
    '一连三天',
    '孩子上校车',
    '高中校长',
    '至少将',
    '王家政委托',
    '陈行政委员会',
    '下午3点来取件',
    '2小时后来取',
    '王师傅下午3点上门',
    '3-2-1501',
    'SF1234567890123',
    '放桌上，将快递收好',
  ])('%s', (text) => {
    expect(forbiddenBy(text)).toBeNull()
    expect(contentMarks(text)).toEqual([])
  })

  it('and so does the name of somebody from abroad, in a box for names alone', () => {
    expect(forbiddenBy('Wang Siling', { isName: true })).toBeNull()
    expect(forbiddenBy('王司令', { isName: true })).toBe('military-post')
    expect(forbiddenBy('王司ling', { isName: true })).toBe('military-post')
  })
})

describe('a soft rule marks', () => {
  it.each([
    ['向首长问好', '首长', 'salute'],
    ['首 长 好', '首 长', 'salute'],
    ['以前是少将', '少将', 'rank-word'],
    ['首掌您好', '首掌', 'homophone'],
    ['了解他的作息', '作息', 'routine'],
    ['门口有警卫', '警卫', 'security'],
  ])('in %s the word %s', (text, word, rule) => {
    expect(forbiddenBy(text)).toBeNull()
    expect(contentMarks(text).map((mark) => [text.slice(mark.from, mark.to), mark.rule])).toEqual([
      [word, rule],
    ])
  })
})

describe('what is marked', () => {
  const marked = (text: string) =>
    contentMarks(text).map(({ from, to, rule }) => [text.slice(from, to), rule])

  it('stands in the order of the text, whatever rule it broke', () => {
    expect(marked('门口有警卫，向首长问好，作息要记，以前是少将')).toEqual([
      ['警卫', 'security'],
      ['首长', 'salute'],
      ['作息', 'routine'],
      ['少将', 'rank-word'],
    ])
  })

  it('is the place as it was typed, also after a rare character and with what stands between', () => {
    expect(marked('𠮷家问首　长好')).toEqual([['首　长', 'salute']])
    expect(marked('首长')).toEqual([['首长', 'salute']])
  })
})

describe('a draft', () => {
  it('is read whole: keys, lists, what lies deep, and a text that is no JSON', () => {
    expect(textsOf('{"甲":null,"n":3,"yes":true,"list":["乙",{"丙":"丁"}]}')).toEqual([
      '甲',
      'n',
      'yes',
      'list',
      '0',
      '乙',
      '1',
      '丙',
      '丁',
    ])
    expect(textsOf('"戊"')).toEqual(['戊'])
    expect(textsOf('王司令，没有引号')).toEqual(['王司令，没有引号'])
  })
})

it('an escape in JSON hides nothing', () => {
  expect(textsOf('{"note":{"a":["\\u738b\\u53f8\\u4ee4"]}}')).toContain('王司令')
})
