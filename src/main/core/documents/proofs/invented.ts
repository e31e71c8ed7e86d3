/** Invented people, numbers and sentences for proofs, tests and benchmarks: the same at every call. */

const surnames = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳',
]
const given = [...'静怡明远子涵雨桐浩然思源嘉宁晓彤文博佳慧建国志强丽华秀英海涛立新春生玉兰金凤小满知行若溪']
const words =
  '业主应当按照约定交纳物业服务费用房屋装修前须向物业服务人申报登记并签订装修管理服务协议电梯消防通道不得堆放杂物车辆按照划定的车位停放访客由门岗核实后放行宠物出户应当牵引并及时清理粪便高空抛物由行为人承担责任公共收益归全体业主共有每年公布一次'

/** A small generator with a fixed course (mulberry32). */
export const chance = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Chance = ReturnType<typeof chance>

export const person = (next: Chance): string =>
  `${surnames[next(surnames.length)]}${given[next(given.length)]}${given[next(given.length)]}`

export const unit = (next: Chance): string =>
  `${1 + next(18)}幢${1 + next(3)}单元${1 + next(28)}0${1 + next(4)}`

export const phone = (next: Chance): string => `13${next(10)}****${1000 + next(9000)}`

export const plate = (next: Chance): string => `浙A${10_000 + next(90_000)}`

export const sentence = (next: Chance, length: number): string => {
  const from = next(words.length)
  const twice = words + words
  return `${twice.slice(from, from + Math.min(length, words.length))}。`
}

export const paragraph = (next: Chance, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(next, 14 + next(40))).join('')
