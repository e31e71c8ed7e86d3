import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import type { Templates } from '../templates.ts'
import type { SheetHead } from './documents/sheet-data.ts'
import type { OversightHouse } from './oversight.house.ts'
import { TrailOf } from './trail.contract.ts'
import { countReport, selectReport, titlesOf } from './trail.repository.ts'
import { boundsOf, readable, state } from './trail.service.ts'
import { kindText, trailTexts } from './trail.text.ts'

/** What a report on paper holds; more is asked for in shorter periods. */
const MOST = 400

/** A report is named by one text: `staff ID FROM TO` or `record KIND ID FROM TO`. */
const readRecord = (recordId: string) => {
  const parts = recordId.split(' ')
  const [from = '', to = ''] = parts.slice(-2)
  const [by, a, b] = parts
  const of = TrailOf.safeParse(by === 'staff' ? { by, staffId: a } : { by, kind: a, id: b })
  if (!of.success || ![from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))) return refuse('NOT_FOUND')
  return { of: of.data, from, to }
}

export const reportData = async (
  house: OversightHouse,
  head: SheetHead,
  recordId: string,
): Promise<Templates['oversight/trail-report']> => {
  const { reader } = house.database
  const input = readRecord(recordId)
  const asked = await boundsOf(reader, input)
  const rows = await readable(reader, await selectReport(reader, asked, MOST))
  const { timeZone } = house.settings.current()
  const { seq, seal } = await state(house)
  return {
    ...{ head, seq, seal, total: await countReport(reader, asked) },
    subtitle: trailTexts.subtitle(await aboutWhom(house, input.of), input.from, input.to),
    rows: rows.map(({ at, seq: no, ...row }) => ({ ...row, no: String(no), at: stampText(at, timeZone) })),
  }
}

const aboutWhom = async ({ database: { reader } }: OversightHouse, of: TrailOf): Promise<string> => {
  if (of.by === 'staff') return nameOfStaff(reader, of.staffId)
  const [title] = await titlesOf(reader, [of.id])
  return [kindText(of.kind), title?.unit ?? '', title?.title ?? ''].join(' ').trim()
}
