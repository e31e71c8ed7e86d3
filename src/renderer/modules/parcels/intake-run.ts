import type { Carrier } from '#core/parcels/parcels.schema.contract.ts'
import { asideRow } from './intake-rows.ts'
import type { Act, HalfDone, OpenItem, Recognised, Run, Step, StripRow } from './intake-types.ts'
import { plainItem } from './item-said.ts'

/** What a lock or a power cut must not take: the item in hand, and every scan that still waits its turn. */
export const halfDone = ({ step, queue }: Run): HalfDone => {
  if ('item' in step) return { item: step.item, queue }
  return { item: null, queue: step.at === 'ready' ? queue : [step.trackingNo, ...queue] }
}

const ready = { at: 'ready', text: '', problem: null } as const satisfies Step

export const emptyRun: Run = { step: ready, queue: [], rows: [], carrier: null }

const withStep = (run: Run, step: Step): Run => ({ ...run, step })

/** The desk is free again: the next waiting scan takes it, else the scanner does. What was typed ahead is for that. */
const next = (run: Run): Run => {
  const [first, ...queue] = run.queue
  const text = run.step.at === 'saving' ? run.step.text : ''
  return first === undefined
    ? withStep(run, { ...ready, text })
    : { ...run, queue, step: { at: 'reading', trackingNo: first, text } }
}

const noted = (run: Run, row: StripRow): Run => next({ ...run, rows: [row, ...run.rows] })

const heldCode = (step: Step): string | null => {
  if ('item' in step) return step.item.trackingNo
  return step.at === 'ready' ? null : step.trackingNo
}

const scanned = (run: Run, code: string): Run => {
  if (run.step.at === 'ready') return withStep(run, { at: 'reading', trackingNo: code, text: '' })
  // A nervous second trigger on the same waybill is not a second parcel.
  if (heldCode(run.step) === code || run.queue.includes(code)) return run
  const queued = { ...run, queue: [...run.queue, code] }
  return run.step.at === 'open' ? withStep(queued, { ...run.step, pressed: true }) : queued
}

const opened = (run: Run, { trackingNo, carriers, open, closedLately, announced }: Recognised): Run => {
  if (run.step.at !== 'reading') return run
  if (open !== null) return withStep(run, { at: 'duplicate', trackingNo, here: open })
  const guess = carriers[0]?.carrier ?? 'other'
  const item: OpenItem = {
    trackingNo,
    carrier: run.carrier ?? guess,
    guessed: run.carrier === null,
    closedLately,
    sizeClass: 'medium',
    // Whose it is was said before it came: Enter takes it.
    text: run.step.text === '' ? (announced?.unit ?? '') : run.step.text,
    onWaybill: '',
    said: plainItem,
    announced,
  }
  return withStep(run, { at: 'open', item, problem: null, pressed: run.queue.length > 0 })
}

const typed = (run: Run, text: string): Run => {
  const { step } = run
  if (step.at === 'ready') return withStep(run, { ...step, text, problem: null })
  if (step.at === 'reading' || step.at === 'saving') return withStep(run, { ...step, text })
  if (step.at === 'duplicate' || step.at === 'refusing') return run
  return withStep(run, { at: 'open', item: { ...step.item, text }, problem: null, pressed: false })
}

const changed = (
  run: Run,
  change: Partial<Pick<OpenItem, 'sizeClass' | 'carrier' | 'guessed' | 'said'>>,
): Run => {
  const { step } = run
  if (step.at !== 'open' && step.at !== 'unknown') return run
  return withStep(run, { ...step, item: { ...step.item, ...change } })
}

const carrierChosen = (run: Run, carrier: Carrier | null): Run =>
  carrier === null ? { ...run, carrier } : changed({ ...run, carrier }, { carrier, guessed: false })

const saving = (run: Run): Run => {
  const { step } = run
  if (step.at !== 'open' && step.at !== 'unknown') return run
  return withStep(run, { at: 'saving', item: step.item, text: '' })
}

/** The parcel is in hand again, with what was typed for it. */
const refused = (run: Run, problem: string): Run =>
  'item' in run.step ? withStep(run, { at: 'open', item: run.step.item, problem, pressed: false }) : run

/** What is on its way to the shelf cannot be dropped any more: it is taken back once it is there. */
const dropped = (run: Run): Run => (run.step.at === 'saving' ? run : next(run))

const duplicateAnswered = (run: Run, returned: boolean): Run => {
  if (run.step.at !== 'duplicate') return run
  const { trackingNo, here } = run.step
  return noted(
    run,
    asideRow(run, trackingNo, here.carrier, {
      outcome: returned ? 'returned' : 'duplicate',
      zone: here.zone,
      unit: here.unit,
      shelfNo: here.shelfNo,
      since: here.receivedAt,
    }),
  )
}

const returned = (run: Run): Run => {
  if (run.step.at !== 'unknown' && run.step.at !== 'refusing') return run
  const { trackingNo, carrier, text } = run.step.item
  return noted(run, asideRow(run, trackingNo, carrier, { searched: text }))
}

const unreadable = (run: Run, problem: string): Run => {
  if (run.step.at !== 'reading') return run
  const { trackingNo } = run.step
  return withStep(run, { at: 'ready', text: trackingNo, problem })
}

const turned = (run: Run, to: 'open' | 'unknown'): Run => {
  const { step } = run
  if (!('item' in step)) return run
  const { item } = step
  return withStep(
    run,
    to === 'open'
      ? { at: 'open', item, problem: null, pressed: false }
      : { at: 'unknown', item, problem: null },
  )
}

/** What found nobody is what the waybill says: it is learnt once the right home is given. */
const remembering = (run: Run): Run => {
  const { step } = run
  if (!('item' in step)) return run
  return withStep(run, { ...step, item: { ...step.item, onWaybill: step.item.text } })
}

const takenBack = (run: Run, id: string): Run => ({
  ...run,
  rows: run.rows.map((row) => (row.id === id ? { ...row, outcome: 'withdrawn' } : row)),
})

const restored = (run: Run, { item, queue }: HalfDone): Run => {
  if (run.step.at !== 'ready') return run
  const waiting = { ...run, queue: [...queue, ...run.queue] }
  return item === null
    ? next(waiting)
    : withStep(waiting, { at: 'open', item, problem: null, pressed: false })
}

/** The whole batch intake as one function, so that no scan and no key can fall between two screens. */
export const runStep = (run: Run, act: Act): Run => {
  switch (act.do) {
    case 'scan':
      return scanned(run, act.code)
    case 'recognised':
      return opened(run, act.result)
    case 'unreadable':
      return unreadable(run, act.problem)
    case 'type':
      return typed(run, act.text)
    case 'size':
      return changed(run, { sizeClass: act.sizeClass })
    case 'say':
      return changed(run, { said: act.said })
    case 'carrier':
      return carrierChosen(run, act.carrier)
    case 'nobody':
      return turned(remembering(run), 'unknown')
    case 'searchAgain':
      return turned(run, 'open')
    case 'save':
      return saving(run)
    case 'refused':
      return refused(run, act.problem)
    case 'saved':
      return noted(run, act.row)
    case 'alreadyHere':
      return withStep(run, { at: 'duplicate', trackingNo: act.here.trackingNo, here: act.here })
    case 'drop':
      return dropped(run)
    case 'answerDuplicate':
      return duplicateAnswered(run, act.returned)
    case 'refuse':
      return run.step.at === 'open' ? withStep(run, { at: 'refusing', item: run.step.item }) : run
    case 'returnToCourier':
      return returned(run)
    case 'withdrawn':
      return takenBack(run, act.id)
    case 'restore':
      return restored(run, act.halfDone)
    case 'found':
      return { ...run, rows: act.rows, carrier: act.carrier }
    case 'noted':
      return { ...run, rows: [act.row, ...run.rows] }
    case 'ended':
      return { ...run, rows: [] }
  }
}
