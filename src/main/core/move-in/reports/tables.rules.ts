import type { HeldKeys } from '../custody.contract.ts'
import { Item, Responsible, Severity } from '../inspection.schema.contract.ts'
import { itemTexts, responsibleTexts, severityTexts } from '../inspection.text.ts'
import { documentText, stationTexts } from '../move-in.text.ts'
import type { FileRow } from '../owner-file.contract.ts'
import type { MoveInTable } from './reports.contract.ts'
import { moveInReportTexts as texts } from './reports.text.ts'
import { deskMinutes, deskSteps, quantile, spansOf, spread, type Timed } from './spans.rules.ts'

export type ReportPart = Readonly<Omit<MoveInTable, 'columns' | 'rows'>> & {
  columns: string[]
  rows: (string | number)[][]
}

interface DayCount {
  readonly day: string | null
  readonly cases: number
}

/** Everything that the tables are reckoned from. */
export interface ReportFacts {
  readonly days: readonly string[]
  readonly planned: readonly DayCount[]
  readonly arrived: readonly DayCount[]
  readonly handedOver: readonly DayCount[]
  readonly refusals: readonly {
    readonly day: string
    readonly act: string
    readonly reason: string
    readonly unit: string
  }[]
  readonly times: readonly Timed[]
  readonly missing: readonly FileRow[]
  readonly unarchived: readonly { readonly by: string; readonly hours: number }[]
  readonly defects: readonly {
    readonly responsible: string
    readonly item: string
    readonly severity: string
    readonly found: number
    readonly open: number
  }[]
  readonly keys: readonly (HeldKeys & { readonly dueBack: string })[]
  readonly homes: readonly { readonly zone: string; readonly homes: number }[]
  readonly standing: readonly {
    readonly zone: string
    readonly planned: number
    readonly done: number
    readonly onHold: number
    readonly overdue: number
  }[]
}

const part = (key: MoveInTable['key'], rows: readonly (readonly (string | number)[])[]): ReportPart => ({
  key,
  title: texts.titles[key],
  columns: [...texts.columns[key]],
  rows: rows.map((row) => [...row]),
})

const sum = <Row>(rows: readonly Row[], figure: (row: Row) => number): number =>
  rows.reduce((total, row) => total + figure(row), 0)

/** The reports of spec 3.1.8, in the order in which the supervisor asks for them. */
export const tablesOf = (facts: ReportFacts): readonly ReportPart[] => {
  const spans = Map.groupBy(facts.times, ({ caseId }) => caseId)
  const all = [...spans.values()].flatMap(spansOf)
  return [
    part('days', daysOf(facts)),
    part(
      'reasons',
      facts.refusals.map(({ day, unit, act, reason }) => [day, unit, texts.acts[act] ?? act, reason]),
    ),
    part('stations', stationRows(all)),
    part('families', familyRows(all)),
    part('missing', facts.missing.map(missingRow)),
    part('unarchived', unarchivedRows(facts.unarchived)),
    part('trades', tradeRows(facts.defects)),
    part('places', placeRows(facts.defects)),
    part('keys', facts.keys.map(keyRow)),
    part('zones', zoneRows(facts)),
  ]
}

const daysOf = ({ days, planned, arrived, handedOver, refusals }: ReportFacts) =>
  days.map((day) => {
    const on = (rows: readonly DayCount[]): number => rows.find((row) => row.day === day)?.cases ?? 0
    const acts = (act: string): number =>
      refusals.filter((each) => each.day === day && each.act === act).length
    return [day, on(planned), on(arrived), on(handedOver), acts('hold'), acts('refused')]
  })

type Spans = ReturnType<typeof spansOf>

const stationRows = (spans: Spans) =>
  [...Map.groupBy(spans, ({ station }) => station)].map(([station, own]) => {
    const minutes = own.map((span) => span.minutes).toSorted((a, b) => a - b)
    return [
      ...[stationTexts[station], minutes.length],
      ...[quantile(minutes, 0.5), quantile(minutes, 0.9), minutes.at(-1) ?? 0].map(Math.round),
    ]
  })

const familyRows = (spans: Spans) =>
  spread(deskMinutes(spans)).map((families, at) => [
    texts.step(deskSteps[at - 1] ?? null, deskSteps[at] ?? null),
    families,
  ])

const missingRow = ({ unit, caseNo, lacking, due, by }: FileRow) => [
  ...[unit, caseNo, lacking.map(({ code }) => documentText(code, 'firstHandover')).join('、')],
  ...[due ?? texts.unpromised, by],
]

const unarchivedRows = (files: ReportFacts['unarchived']) =>
  [...Map.groupBy(files, ({ by }) => by)].map(([by, own]) => [
    ...[by === '' ? texts.nobody : by, own.length],
    Math.max(...own.map(({ hours }) => hours)),
  ])

type Defects = ReportFacts['defects']

const tradeRows = (defects: Defects) =>
  Responsible.options.flatMap((responsible) =>
    Severity.options.flatMap((severity) => {
      const own = defects.filter((row) => row.responsible === responsible && row.severity === severity)
      if (own.length === 0) return []
      const name = `${severity} ${severityTexts[severity]}`
      return [
        [responsibleTexts[responsible], name, sum(own, ({ found }) => found), sum(own, ({ open }) => open)],
      ]
    }),
  )

const placeRows = (defects: Defects) =>
  Item.options
    .map((item) => {
      const own = defects.filter((row) => row.item === item)
      return [itemTexts[item], sum(own, ({ found }) => found), sum(own, ({ open }) => open)] as const
    })
    .filter(([, found]) => found > 0)
    .toSorted((a, b) => b[1] - a[1])

const keyRow = ({ unit, what, quantity, place, until, loan, dueBack }: ReportFacts['keys'][number]) => [
  ...[unit, `${what} × ${quantity}`, place, until, loan?.borrower ?? '', dueBack],
]

const zoneRows = ({ homes, standing }: ReportFacts) =>
  homes.map(({ zone, homes: count }) => {
    const own = standing.find((row) => row.zone === zone)
    const { planned = 0, done = 0, onHold = 0, overdue = 0 } = own ?? {}
    return [texts.zone(zone), count, planned, done, onHold, overdue, texts.rate(done, planned)]
  })
