import { carrierNames } from '../parcels.text.ts'
import type { ParcelReport } from './reports.contract.ts'
import { ageStepNames, incidentNames, reportTexts as texts, waitStepNames } from './reports.text.ts'

export interface ReportTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const { sections, columns } = texts

/** The report as tables: the same for the paper and for the workbook. */
export const tablesOf = (report: ParcelReport): readonly ReportTable[] => {
  const flow = [columns.item, columns.received, columns.collected, columns.waiting]
  const { totals } = report
  return [
    {
      title: sections.totals,
      columns: [...flow, texts.totals.withdrawn, texts.totals.refused, texts.totals.incidents],
      rows: [
        [
          ...[sections.totals, totals.received, totals.collected, totals.waiting],
          ...[totals.withdrawn, totals.refused, totals.incidents],
        ],
      ],
    },
    {
      title: sections.byDay,
      columns: [columns.item, columns.received, columns.collected],
      rows: report.byDay.map(({ date, received, collected }) => [date, received, collected]),
    },
    {
      title: sections.byCarrier,
      columns: flow,
      rows: report.byCarrier.map((row) => [
        ...[carrierNames[row.carrier], row.received, row.collected, row.waiting],
      ]),
    },
    {
      title: sections.byZone,
      columns: flow,
      rows: report.byZone.map((row) => [row.zone, row.received, row.collected, row.waiting]),
    },
    {
      title: sections.waits,
      columns: [columns.item, columns.items],
      rows: report.waits.map(({ step, items }) => [waitStepNames[step], items]),
    },
    {
      title: sections.ages,
      columns: [columns.item, columns.items],
      rows: (Object.keys(ageStepNames) as (keyof typeof ageStepNames)[]).map((step) => [
        ...[ageStepNames[step], report.ages[step]],
      ]),
    },
    {
      title: sections.byClerk,
      columns: [columns.item, columns.received, columns.handedOut],
      rows: report.byClerk.map(({ name, received, handedOut }) => [name, received, handedOut]),
    },
    {
      title: sections.refusals,
      columns: [columns.item, columns.items],
      rows: report.refusals.map(({ reason, items }) => [reason, items]),
    },
    {
      title: sections.incidents,
      columns: [columns.item, columns.opened, columns.open, columns.claim],
      rows: report.incidents.map(({ kind, opened, open, claimFen }) => [
        ...[incidentNames[kind], opened, open, claimFen / 100],
      ]),
    },
  ]
}
