import { readingsOf } from '#core/people/name-readings.ts'
import type { DeskClient } from './practice-staff.ts'

/** What clerks type, as far as the caller could know it: a mixture of every kind of spelling. */
export interface Question {
  readonly text: string
  /** A key that the bare driver looks under for the same. */
  readonly spelling: string
}

const HOMES = 40
const PARCELS = 40

export const questionsOf = async (desk: DeskClient): Promise<readonly Question[]> => {
  const { rows: homes } = await desk.compound.units({ size: 200 })
  const step = Math.max(1, Math.floor(homes.length / HOMES))
  const asked: Question[] = []
  for (const home of homes.filter((_, at) => at % step === 0)) {
    const { people, vehicles } = await desk.people.file({ unitId: home.id })
    asked.push(...unitQuestions(home.name))
    asked.push(...people.slice(0, 2).flatMap(({ name, phone }) => personQuestions(name, phone.slice(-4))))
    asked.push(...vehicles.slice(0, 1).map(({ plate }) => plateQuestion(plate)))
  }
  const { rows: parcels } = await desk.parcels.list({ filter: 'waiting', size: PARCELS })
  asked.push(...parcels.flatMap(({ trackingNo }) => [waybill(trackingNo.slice(-4)), waybill(trackingNo)]))
  return asked
}

const unitQuestions = (name: string): readonly Question[] => {
  const [building = '', entrance = '', number = ''] = name.split('-')
  const spelling = `u:${name.toLowerCase()}`
  return [
    { text: name, spelling },
    { text: name.replaceAll('-', ''), spelling: `u:${name.replaceAll('-', '')}` },
    { text: `${building}栋${entrance}单元${number}`, spelling },
    {
      text: `${building} ${entrance} ${number.slice(0, 2)}`,
      spelling: `u:${building}-${entrance}-${number.slice(0, 2)}`,
    },
  ]
}

const personQuestions = (name: string, tail: string): readonly Question[] => {
  const syllables = readingsOf(name)[0] ?? []
  const pinyin = syllables.join('')
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  const surname = [...name][0] ?? ''
  return [
    { text: name, spelling: `n:${name}` },
    { text: surname, spelling: `n:${surname}` },
    { text: pinyin, spelling: `p:${pinyin}` },
    { text: initials, spelling: `i:${initials}` },
    ...(/^\d{4}$/.test(tail) ? [{ text: tail, spelling: `t:${reversed(tail)}` }] : []),
  ]
}

const plateQuestion = (plate: string): Question => {
  const bare = plate.replace('·', '').toLowerCase()
  return { text: plate, spelling: `l:${bare}` }
}

const waybill = (text: string): Question => ({ text, spelling: `w:${reversed(text.toLowerCase())}` })

const reversed = (text: string): string => [...text].reverse().join('')
