import type { QueryClient } from '@tanstack/react-query'
import type { Change, Topic } from '#core/events/events.contract.ts'
import type { Client } from './client.ts'

/** Query keys begin with the room that answers them. */
export type Room = keyof Client

/** Whose answers a change of each topic may have made stale. */
export const roomsOf: Readonly<Record<Topic, readonly Room[]>> = {
  parcels: [
    'parcels',
    'parcelItems',
    'parcelIncidents',
    'receiving',
    'carriers',
    'shelfRun',
    'notices',
    'parcelReports',
    'desk',
    'search',
    'compound',
  ],
  moveIn: ['moveInPapers', 'moveIn', 'desk', 'search', 'compound'],
  people: ['people', 'compound', 'parcels', 'receiving', 'moveIn', 'search'],
  compound: ['compound', 'people', 'parcels', 'desk', 'search'],
  staff: ['staff'],
  settings: ['settings', 'compound', 'desk'],
  imports: ['imports'],
  printDesk: ['printDesk', 'desk', 'compound'],
  shifts: ['shifts', 'desk'],
  printing: ['printing', 'shelfRun'],
  fees: ['fees'],
  fax: ['fax', 'printDesk', 'desk', 'compound', 'search'],
  backup: ['backup'],
  vip: ['vip', 'vipCopies', 'desk'],
}

/** `null` says that a subscription stands anew: whatever changed before it was missed. */
export const freshen = (queries: QueryClient, change: Change | null): Promise<unknown> => {
  if (change === null) return queries.invalidateQueries()
  return Promise.all(roomsOf[change.topic].map((room) => queries.invalidateQueries({ queryKey: [room] })))
}
