import { createSheetGauge, type Merge, type SheetGauge } from './sheet-gauge.ts'

/** What the spreadsheet library does not tell of a sheet. */
export interface SheetMarks {
  readonly hidden: boolean
  readonly merges: readonly Merge[]
}

/** Listens while a workbook is unpacked for the first time. */
export interface WorkbookMarks {
  /** Who hears the text of this part, as Latin-1; null for parts of which nothing is asked. */
  listenerFor(part: string): { feed(text: string): void } | null
  /** By the name of the sheet. */
  sheets(): ReadonlyMap<string, SheetMarks>
}

const WORKBOOK = /^xl\/workbook\.xml$/i
const RELATIONS = /^xl\/_rels\/workbook\.xml\.rels$/i
const WORKSHEET = /worksheets\/([^/]*\.xml)$/i

/** The list of a workbook's sheets is short. */
const LIST_KEPT = 500_000

export const createWorkbookMarks = (): WorkbookMarks => {
  const gauges = new Map<string, SheetGauge>()
  const lists = { sheets: '', relations: '' }
  const keep = (list: keyof typeof lists) => ({
    feed: (text: string) => {
      if (lists[list].length < LIST_KEPT) lists[list] += text
    },
  })
  return {
    listenerFor: (part) => {
      if (WORKBOOK.test(part)) return keep('sheets')
      if (RELATIONS.test(part)) return keep('relations')
      const file = WORKSHEET.exec(part)?.[1]
      if (file === undefined) return null
      const gauge = createSheetGauge()
      gauges.set(file, gauge)
      return gauge
    },
    sheets: () => marksBy(utf8(lists.sheets), utf8(lists.relations), gauges),
  }
}

const utf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8')

const marksBy = (
  workbook: string,
  relations: string,
  gauges: ReadonlyMap<string, SheetGauge>,
): ReadonlyMap<string, SheetMarks> => {
  const files = new Map(
    tags(relations, 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').split('/').at(-1) ?? '',
    ]),
  )
  return new Map(
    tags(workbook, 'sheet').map((tag) => [
      attribute(tag, 'name'),
      {
        hidden: /hidden/i.test(attribute(tag, 'state')),
        merges: gauges.get(files.get(attribute(tag, '[a-z]+:id')) ?? '')?.merges ?? [],
      },
    ]),
  )
}

const tags = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const unescaped = (text: string): string => text.replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all)
