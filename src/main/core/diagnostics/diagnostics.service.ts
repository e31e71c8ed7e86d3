import type { Database } from '../database/database.ts'
import { lastJobRuns } from '../jobs/last-runs.service.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Diagnosed } from './diagnostics.port.ts'
import { houseSizes } from './diagnostics.repository.ts'
import { callFigures, troubles } from './diagnostics.rules.ts'
import { packName } from './diagnostics.text.ts'

export interface DiagnosticsHouse {
  readonly database: Database
  readonly settings: SettingsPort
  readonly clock: Clock
  readonly programVersion: string
  readonly diagnosed: Diagnosed
}

/** Some days of a busy desk, and few enough to read at once. */
const LINES = 20_000

export const diagnosticsPack = async (house: DiagnosticsHouse): Promise<File> => {
  const { database, settings, clock, diagnosed } = house
  const now = clock.now()
  const { timeZone, practice } = settings.current()
  const lines = await diagnosed.lines(LINES)
  const runs = await lastJobRuns(database.reader)
  const pack = {
    made: new Date(now).toISOString(),
    program: house.programVersion,
    practice,
    machine: diagnosed.machine(),
    house: await houseSizes(database.reader),
    jobs: Object.fromEntries(
      [...runs].map(([name, { at, outcome }]) => [name, { at: new Date(at).toISOString(), outcome }]),
    ),
    calls: callFigures(lines),
    troubles: troubles(lines),
  }
  const text = `${JSON.stringify(pack, null, 2)}\n`
  return new File([text], packName(businessDateOf(now, timeZone)), { type: 'application/json' })
}
