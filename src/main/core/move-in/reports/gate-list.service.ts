import type { Reader } from '../../database/database.ts'
import type { Scope } from '../../kernel/caller.ts'
import { vehiclesOfHome } from '../../people/clear-people.service.ts'
import { todayOf } from '../case-file.service.ts'
import { allCases } from '../cases.repository.ts'
import { casesQuery } from '../cases-list.repository.ts'
import { selectEntries } from '../entries.repository.ts'
import { entriesFrom } from '../entries.rules.ts'
import type { MoveInHouse } from '../move-in.house.ts'
import { moveInReportTexts as texts } from './reports.text.ts'

/** A day of handing over has a hundred families at most. */
const MOST = 200

/** The homes of a day with the plates that the gate lets in. */
export const gateRows = async (
  house: Pick<MoveInHouse, 'clock' | 'settings'>,
  db: Reader,
  scope: Scope,
  date: string,
) => {
  const asked = { filter: 'day', date, today: todayOf(house) } as const
  const records = await allCases(casesQuery(db, scope, asked, MOST, null))
  const rows = []
  for (const { id, unitId, unit, zone, appointmentSlot } of records) {
    const { removalVan } = entriesFrom(await selectEntries(db, id))
    const vehicles = await vehiclesOfHome(db, scope, unitId)
    rows.push({
      ...{ slot: appointmentSlot, unit: `${texts.zone(zone)} ${unit}`, van: removalVan },
      plates: vehicles.map(({ plate }) => plate).join('、'),
    })
  }
  return rows
}
