import type { HouseJob } from '../jobs/jobs.ts'
import { addDays } from '../kernel/business-date.ts'
import type { Call } from '../kernel/handler.ts'
import type { Before, RetentionRule } from '../people/holdings.service.ts'
import type { OversightHouse } from './oversight.house.ts'
import { recordRetention, retentionRuns } from './privacy.repository.ts'
import { askedOf, MOVED_OUT_DAYS, movedOut } from './privacy.service.ts'
import { privacyTexts } from './privacy.text.ts'

const { rules: words } = privacyTexts
const DAY = 86_400_000
/** A transaction of this size holds no desk up. */
const STEP = 500

const beforeOf = (house: OversightHouse, { keepDays }: RetentionRule): Before => {
  const { today } = askedOf(house, '')
  return { at: house.clock.now() - keepDays * DAY, date: addDays(today, -keepDays) }
}

/** Half-typed forms hold what was typed: a month later nobody goes on with them. */
const draftsRule: RetentionRule = {
  key: 'drafts',
  ...words.drafts,
  keepDays: 30,
  waiting: async (db, { at }) =>
    (await db.q.selectFrom('draft').select('form').where('saved_at', '<', at).execute()).length,
  runIn: async (tx, { at }) => {
    const { numDeletedRows } = await tx.q.deleteFrom('draft').where('saved_at', '<', at).executeTakeFirst()
    return Number(numDeletedRows)
  },
}

export const rulesOf = (house: OversightHouse): readonly RetentionRule[] => [draftsRule, ...house.retention]

/** By night, step by step; what went is counted in the trail and in the plan, never named. */
export const retentionJob = (house: OversightHouse): HouseJob => ({
  name: 'retention',
  rhythm: 'nightly',
  run: async (call) => {
    for (const rule of rulesOf(house)) await runRule(house, rule, call)
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
  const { reader } = house.database
  const runs = await retentionRuns(reader)
  const own = []
  for (const rule of rulesOf(house)) {
    const run = runs.get(rule.key)
    own.push({
      ...{ key: rule.key, title: rule.title, basis: rule.basis, keepDays: rule.keepDays },
      waiting: await rule.waiting(reader, beforeOf(house, rule)),
      lastAt: run?.at ?? null,
      total: run?.total ?? 0,
    })
  }
  const { total } = await movedOut(house, call)
  const stated = (key: keyof typeof words, keepDays: number | null, waiting = 0) => ({
    ...{ key, ...words[key], keepDays, waiting, lastAt: null, total: 0 },
  })
  return {
    rules: [
      ...own,
      stated('movedOut', MOVED_OUT_DAYS, total),
      stated('commands', 30),
      stated('previous', 30),
      stated('backups', 730),
      stated('audit', null),
    ],
  }
}
