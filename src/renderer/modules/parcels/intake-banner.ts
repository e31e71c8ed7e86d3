import { inFours } from '#core/kernel/format.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { intakeText } from './intake-page.text.ts'
import { tally } from './intake-rows.ts'
import type { Run, Step, StripRow } from './intake-types.ts'
import { saidText } from './item-said-panel.text.ts'
import type { Said } from './judge-scan.ts'

type When = (at: number) => string

const text = intakeText.banner

const afterStored = (last: StripRow): Said => {
  if (last.outcome === 'shelved')
    return { kind: 'ok', title: text.saved(last.shelfNo), detail: text.savedDetail(last.shelfNo, last.unit) }
  if (last.outcome === 'unclaimed')
    return { kind: 'unknown', title: text.saved(last.shelfNo), detail: text.savedUnclaimed(last.shelfNo) }
  return { kind: 'ready', title: text.ready, detail: text.readyDetail }
}

const ready = (problem: string | null, last: StripRow | null): Said => {
  if (problem !== null) return { kind: 'stop', title: problem, detail: text.readyDetail }
  return last === null ? { kind: 'ready', title: text.ready, detail: text.readyDetail } : afterStored(last)
}

const open = (step: Extract<Step, { at: 'open' }>, nth: number, when: When): Said => {
  const { item } = step
  const read = `${carrierNames[item.carrier]} ${inFours(item.trackingNo)}`
  const origin = item.guessed ? intakeText.guessed : intakeText.chosen
  if (step.pressed) return { kind: 'stop', title: text.pressed, detail: read }
  if (item.closedLately !== null) {
    const { collectedAt, unit } = item.closedLately
    const before = collectedAt === null ? unit : `${when(collectedAt)}，${unit}`
    return { kind: 'duplicate', title: text.closedLately, detail: `${read}，${before}` }
  }
  if (item.announced !== null) {
    const { unit, note } = item.announced
    return { kind: 'ok', title: saidText.announced(unit, note), detail: `${read} · ${origin}` }
  }
  return { kind: 'ok', title: text.open(nth), detail: `${read} · ${origin}` }
}

/** What the banner says now: first what to do, then what was read; null while it has nothing new to say. */
export const bannerOf = (run: Run, last: StripRow | null, when: When): Said | null => {
  const { step } = run
  if (step.at === 'saving') return null
  if (step.at === 'ready') return ready(step.problem, last)
  if (step.at === 'reading') return { kind: 'ready', title: text.reading, detail: inFours(step.trackingNo) }
  if (step.at === 'duplicate') {
    const { here } = step
    const detail = `${carrierNames[here.carrier]} ${inFours(here.trackingNo)} · ${text.receivedBy(when(here.receivedAt), here.receivedBy)}`
    return { kind: 'duplicate', title: text.duplicate(here.shelfNo), detail }
  }
  if (step.at === 'refusing')
    return { kind: 'stop', title: text.refusing, detail: inFours(step.item.trackingNo) }
  if (step.at === 'unknown')
    return { kind: 'unknown', title: text.unknown, detail: text.unknownDetail(step.item.text) }
  const counts = tally(run.rows)
  return open(step, counts.shelved + counts.unclaimed + 1, when)
}
