import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FormCode } from '#core/move-in/form-codes.contract.ts'
import { type MoveInDesk, openMoveInDesk } from '../core/move-in/desk.ts'
import { type ReadPage, readPdf } from '../documents/support/read-pdf.ts'
import { choosePrinter } from '../support/choose-printer.ts'
import { importLines } from '../support/people.ts'
import { newCommandId } from '../support/test-house.ts'
import { drawEveryForm, type FullHousehold, linesOf } from './support/full-household.ts'
import { wordsOf } from './support/what-forms-say.ts'

const long = '阿卜杜热合曼·买买提艾力·吐尔逊江·阿布都外力·艾合买提江汗'

/** As names come: as long as a name may be, in characters that few fonts have, four on one contract. */
const households = {
  'long-name': {
    unit: '7-2-1101',
    owners: [long],
    family: ['古丽巴哈尔·阿布都热依木江·买买提', '艾力·阿卜杜热合曼', '阿依古丽·阿卜杜热合曼'],
    helpers: ['帕提古丽·吐尔逊江·艾合买提', '买买提明·阿不都克里木'],
    tenants: ['祖丽胡玛尔·阿不都克里木·吐尔逊'],
  },
  'rare-name': {
    unit: '7-2-1102',
    owners: ['欧阳𬙊喆', '䶮小满'],
    family: ['犇赟翀', '𠮷田㛃', '淼堃𬀩'],
    helpers: ['叱干䶮', '㛃儿'],
    tenants: ['𬙊喆犇'],
  },
  'joint-of-four': {
    unit: '7-2-1103',
    owners: ['周文清', '许晓岚', '周建国', '王桂香'],
    family: ['周知行', '周知止', '周知远', '周知新'],
    helpers: ['李阿姨', '赵师傅'],
    tenants: ['郭小满'],
  },
} as const satisfies Record<string, FullHousehold>

const everybody: readonly FullHousehold[] = Object.values(households)

/** Pages that spec 3.1.4 allows; one where nothing is said. */
const pages: Readonly<Partial<Record<FormCode, readonly [number, number]>>> = {
  'F-06': [4, 8],
  'F-10': [2, 4],
  'F-15': [1, 2],
  'F-20': [2, 2],
}

let desk: MoveInDesk

beforeAll(async () => {
  desk = await openMoveInDesk()
  await importLines(desk.house, everybody.flatMap(linesOf))
  await choosePrinter(desk.supervisor, 'B1')
  await desk.supervisor.moveInPapers.saveFacts({
    ...{
      commandId: newCommandId(),
      company: '杭州云栖里物业服务有限公司云栖里服务中心',
      companyPhone: '0571-88882210',
    },
    ...{
      developer: '杭州云栖里房地产开发有限公司',
      builder: '浙江中建第八工程局第三建筑工程有限公司',
      place: 'B 区会所一层交付大厅',
    },
    ...{
      route: '地铁 5 号线云栖站 C 口步行 300 米',
      term: '自签订之日起至业主大会另行选聘的物业服务企业接管之日止',
    },
  })
  const { tariffs } = await desk.supervisor.fees.tariffs(undefined)
  for (const tariff of tariffs)
    await desk.supervisor.fees.saveTariff({
      ...{ ...tariff, price: tariff.id === 'serviceFee' ? 280 : 200_000, commandId: newCommandId() },
      ...(tariff.id === 'gas' ? { payee: '杭州市天然气有限公司城北营业厅' } : {}),
      refundRule: '装修完工验收合格满三十日，无违章、无损坏公共部位的全额退还；有扣除的须书面列明',
    })
})
afterAll(() => desk.house.close())

/** Where somebody who wants to look at them finds the sheets. */
const folder = process.env['DESK_SHEETS']

const keep = (family: string, form: string, bytes: Uint8Array): void => {
  if (folder === undefined) return
  mkdirSync(join(folder, family), { recursive: true })
  writeFileSync(join(folder, family, `${form}.pdf`), bytes)
}

type Word = ReadPage['words'][number]

/** Two words lie over each other where the ink of both would be. */
const collide = (a: Word, b: Word): boolean => {
  const ink = Math.min(a.size, b.size) * 0.5
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  return Math.abs(a.y - b.y) < ink && across > ink
}

const faultsOf = ({ words, width, height }: ReadPage): readonly string[] =>
  words.flatMap((word, at) => {
    const outside = word.x < 4 || word.x + word.width > width - 4 || word.y > height - 4
    const over = words.slice(at + 1).find((other) => collide(word, other))
    return [
      ...(outside ? [`${word.text} runs off the paper`] : []),
      ...(over ? [`${word.text} lies over ${over.text}`] : []),
    ]
  })

describe.each(Object.entries(households))('the forms of a family with a %s', (family, household) => {
  const read = new Map<FormCode, readonly ReadPage[]>()
  const textOf = (form: FormCode): string => (read.get(form) ?? []).map(({ text }) => text).join('')

  beforeAll(async () => {
    for (const [form, bytes] of await drawEveryForm(desk, household)) {
      keep(family, form, bytes)
      read.set(form, await readPdf(bytes))
    }
  })

  it('are all there', () => {
    expect([...read.keys()].sort()).toEqual([...FormCode.options].sort())
  })

  it.each(FormCode.options)('%s says whose it is and every field that it is for', (form) => {
    const text = textOf(form)
    const whose = ['F-14a', 'F-14b', 'F-26'].includes(form) ? household.owners.slice(0, 1) : household.owners
    const words = [household.unit, ...whose, ...(wordsOf(household)[form] ?? [`no words for ${form}`])]
    expect(words.filter((word) => !text.includes(word))).toEqual([])
  })

  it.each(FormCode.options)('%s keeps its pages and its paper', (form) => {
    const sheet = read.get(form) ?? []
    const [least, most] = pages[form] ?? [1, 1]
    expect(sheet.length).toBeGreaterThanOrEqual(least)
    expect(sheet.length).toBeLessThanOrEqual(most)
    expect(sheet.flatMap(faultsOf)).toEqual([])
  })
})
