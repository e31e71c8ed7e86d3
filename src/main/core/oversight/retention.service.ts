import type { HouseJob } from '../jobs/jobs.ts'
import { addDays } from '../kernel/business-date.ts'
import type { Call } from '../kernel/handler.ts'
import {
  type Before,
  goesByItself,
  type RetentionLine,
  type RetentionRule,
} from '../people/holdings.house.ts'
import type { OversightHouse } from './oversight.house.ts'
import { recordRetention, retentionRuns } from './privacy.repository.ts'
import { MOVED_OUT_DAYS, movedOut, todayOf } from './privacy.service.ts'
import { privacyTexts } from './privacy.text.ts'

const { rules: words } = privacyTexts
const DAY = 86_400_000
/** A transaction of this size holds no desk up. */
const STEP = 500

const beforeOf = (house: OversightHouse, { keepDays }: RetentionRule): Before => {
  const { today } = todayOf(house)
  return { at: house.clock.now() - keepDays * DAY, date: addDays(today, -keepDays) }
}

/** Half-typed forms hold what was typed: a month later nobody goes on with them. */
const draftsRule: RetentionRule = {
  key: 'drafts',
  ...words.drafts,
  keepDays: 30,
  tables: ['draft'],
  waiting: async (db, { at }) =>
    (await db.q.selectFrom('draft').select('form').where('saved_at', '<', at).execute()).length,
  runIn: async (tx, { at }) => {
    const { numDeletedRows } = await tx.q.deleteFrom('draft').where('saved_at', '<', at).executeTakeFirst()
    return Number(numDeletedRows)
  },
}

/** By night, step by step; what went is counted in the trail and in the plan, never named. */
export const retentionJob = (house: OversightHouse): HouseJob => ({
  name: 'retention',
  rhythm: 'nightly',
  run: async (call) => {
    for (const rule of planOf(house.retention).filter(goesByItself)) await runRule(house, rule, call)
  },
})

const runRule = async (house: OversightHouse, rule: RetentionRule, call: Call): Promise<void> => {
  const before = beforeOf(house, rule)
  for (;;) {
    const rows = await house.database.session(call, async (tx) => {
      const gone = await rule.runIn(tx, before, STEP)
      await recordRetention(tx, rule.key, gone)
      if (gone > 0)
        tx.audit({
          action: 'privacy.retention',
          record: { kind: 'retention', id: rule.key },
          after: { rows: gone, before: before.date },
        })
      return gone
    })
    if (rows < STEP) return
  }
}

/** The whole plan on one page: what goes by itself, what somebody decides, what stays and why. */
export const plan = async (house: OversightHouse, call: Call) => {
  const runs = await retentionRuns(house.database.reader)
  const rules = []
  for (const line of planOf(house.retention)) {
    const { key, title, basis, keepDays } = line
    const run = runs.get(key)
    const waiting = await waitingFor(house, line, call)
    rules.push({ key, title, basis, keepDays, waiting, lastAt: run?.at ?? null, total: run?.total ?? 0 })
  }
  return { rules }
}

const waitingFor = async (house: OversightHouse, line: RetentionLine, call: Call): Promise<number> => {
  if (line === movedOutLine) return (await movedOut(house, { text: '' }, call)).total
  return goesByItself(line) ? line.waiting(house.database.reader, beforeOf(house, line)) : 0
}

const stated = (
  key: keyof typeof words,
  keepDays: number | null,
  tables: readonly string[] = [],
): RetentionLine => ({ key, ...words[key], keepDays, tables })

const movedOutLine = stated('movedOut', MOVED_OUT_DAYS, [
  ...['person', 'phone', 'occupancy', 'consent', 'vehicle', 'legal_hold', 'erasure'],
])

/** What other rooms of the house do, and what is decided by people: the ground is the same page. */
const statedLines: readonly RetentionLine[] = [
  movedOutLine,
  stated('commands', 30, ['command']),
  stated('previous', 30),
  stated('backups', 730),
  stated('audit', null, ['audit']),
]

/** Every line of the plan: of the house, of its duties, and what is stated. */
export const planOf = (ofDuties: readonly RetentionLine[]): readonly RetentionLine[] => [
  draftsRule,
  ...ofDuties,
  ...statedLines,
]
