import type { QueryClient } from '@tanstack/react-query'
import type { Topic } from '#core/events/events.contract.ts'
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
    'expected',
    'doorTrips',
    'carriers',
    'shelfRun',
    'notices',
    'parcelReports',
    'desk',
    'search',
    'compound',
  ],
  moveIn: ['moveInPapers', 'moveInReports', 'moveIn', 'desk', 'search', 'compound'],
  people: ['people', 'compound', 'parcels', 'receiving', 'moveIn', 'search'],
  compound: ['compound', 'people', 'parcels', 'desk', 'search'],
  staff: ['staff'],
  settings: ['settings', 'compound', 'desk'],
  imports: ['imports'],
  printDesk: ['printDesk', 'desk', 'compound'],
  shifts: ['shifts', 'desk'],
  printing: ['printing', 'shelfRun'],
  fees: ['fees', 'desk', 'compound'],
  fax: ['fax', 'printDesk', 'desk', 'compound', 'search'],
  contacts: ['contacts', 'desk', 'compound'],
  backup: ['backup'],
  vip: ['vip', 'vipCopies', 'vipReports', 'vipStudy', 'vipTests', 'desk'],
}

/** A command changes several topics, and each of them several rooms: every room is asked once. */
export const freshen = (queries: QueryClient, topics: ReadonlySet<Topic>): void => {
  for (const room of new Set([...topics].flatMap((topic) => roomsOf[topic])))
    void queries.invalidateQueries({ queryKey: [room] })
}
