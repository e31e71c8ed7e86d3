import type { CaseStation, Station } from '#core/move-in/move-in.schema.contract.ts'
import { stationTexts } from '#core/move-in/move-in.text.ts'
import type { CaseView } from '#core/move-in/view.schema.contract.ts'
import { clockText } from '../../app/clock.ts'
import type { Station as Dot, StationState } from '../../ui/station-line.tsx'
import { caseText } from './case-page.text.ts'

const looks: Readonly<Record<CaseStation['state'], StationState>> = {
  waiting: 'future',
  working: 'future',
  done: 'done',
  pending: 'held',
  refused: 'held',
  skipped: 'skipped',
}

/** The case as its line of stations (picture 05): done with its minute, held with its word, the rest to come. */
export const dotsOf = (view: CaseView, at: Station | null, zone: string): readonly Dot[] =>
  view.stations.map((station) => ({
    key: station.station,
    label: stationTexts[station.station],
    note: noteOf(station, view, zone),
    state: station.station === at && looks[station.state] === 'future' ? 'current' : looks[station.state],
  }))

const noteOf = (station: CaseStation, view: CaseView, zone: string): string => {
  if (station.station === 'documents' && station.state === 'pending')
    return caseText.lacks(view.complete.of - view.complete.have)
  const said = caseText.stationNote[station.state]
  if (said !== '') return said
  if (station.state === 'done' && station.finishedAt !== null) return clockText(station.finishedAt, zone)
  return station.station === 'archive' ? caseText.archiveNote : ''
}
