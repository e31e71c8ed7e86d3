import type { Tx } from '../../database/database.ts'
import { may } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { roleNames } from '../../staff/staff.text.ts'
import { todayOf } from '../eyes.service.ts'
import type { VipHouse } from '../vip.house.ts'
import { askableOf, drawFor } from './askable.service.ts'
import { endIn } from './ending.service.ts'
import { inTime } from './mark.rules.ts'
import {
  changeQuestion,
  changeSitting,
  replaceQuestions,
  type SittingRecord,
  selectQuestions,
  selectSitting,
  selectSittings,
  selectSittingsOf,
} from './tests.repository.ts'
import type { Sitting, vipTestsContract } from './vip-tests.contract.ts'

type Input<K extends keyof Handlers<typeof vipTestsContract>> = Parameters<
  Handlers<typeof vipTestsContract>[K]
>[0]

const shown = (sitting: SittingRecord, today: string): Sitting => {
  const { testNumber: _n, seconds: _s, examinerId: _e, role, retestOf, kinds, ...rest } = sitting
  const isOpen = sitting.state === 'open' || sitting.state === 'running'
  return {
    ...rest,
    kinds: [...kinds],
    post: roleNames[role],
    retest: retestOf !== null,
    overdue: isOpen && sitting.dueOn < today,
  }
}

export const list = async (house: VipHouse, { caller }: Call) => {
  const examines = may(caller, 'vip.examine')
  const db = house.database.reader
  const sittings = await selectSittings(db, examines ? undefined : caller.staffId)
  const today = todayOf(house)
  return { sittings: sittings.map((one) => shown(one, today)), examines }
}

export const mine = async (house: VipHouse, { caller }: Call) => {
  const today = todayOf(house)
  const own = await selectSittingsOf(house.database.reader, caller.staffId)
  return own.filter(({ state }) => state !== 'withdrawn').map((one) => shown(one, today))
}

const ownIn = async (tx: Tx, id: string): Promise<SittingRecord> => {
  const sitting = (await selectSitting(tx, id)) ?? refuse('NOT_FOUND')
  return sitting.staffId === tx.call.caller.staffId ? sitting : refuse('NOT_FOUND')
}

/** Questions are drawn when the test begins, from what the taker may know on that day. */
export const begin = (house: VipHouse, input: Input<'begin'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const sitting = await ownIn(tx, input.id)
    if (sitting.form !== 'screen' || sitting.state !== 'open')
      return refuse('VIP_SITTING_STATE', { state: sitting.state })
    const askable = await askableOf(house, tx, call.caller)
    const drawn = drawFor(house, askable, sitting.kinds)
    await replaceQuestions(tx, sitting.id, drawn)
    await changeQuestion(tx, sitting.id, 1, { shown_at: tx.now })
    await changeSitting(tx, sitting.id, {
      ...{ state: 'running', begun_at: tx.now, asked: drawn.length, reading: askable.reading },
      revision: sitting.revision + 1,
    })
    tx.audit({ record: { kind: 'vip-sitting', id: sitting.id }, after: { state: 'running' } })
    tx.changed('vip', sitting.id)
    return { ordinal: 1 }
  })

export const question = async (house: VipHouse, { id, ordinal }: Input<'question'>, { caller }: Call) => {
  const db = house.database.reader
  const sitting = (await selectSitting(db, id)) ?? refuse('NOT_FOUND')
  if (sitting.staffId !== caller.staffId || sitting.state !== 'running') return refuse('NOT_FOUND')
  const one = (await selectQuestions(db, id)).find((each) => each.ordinal === ordinal)
  if (one === undefined || one.shownAt === null || one.isRight !== null) return refuse('NOT_FOUND')
  return {
    ...{ ordinal, of: sitting.asked, kind: one.kind, photo: one.photo, plate: one.plate },
    ...{ options: [...one.options], seconds: sitting.seconds, shownAt: one.shownAt },
  }
}

const runningIn = async (tx: Tx, { id, ordinal }: Input<'answer'>) => {
  const sitting = await ownIn(tx, id)
  const questions = await selectQuestions(tx, sitting.id)
  const asked = questions.find((one) => one.ordinal === ordinal) ?? refuse('NOT_FOUND')
  if (sitting.state !== 'running' || asked.shownAt === null || asked.isRight !== null)
    return refuse('VIP_SITTING_STATE', { state: sitting.state })
  return { sitting, asked, next: ordinal < questions.length ? ordinal + 1 : null }
}

export const answer = (house: VipHouse, input: Input<'answer'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { sitting, asked, next } = await runningIn(tx, input)
    const chosen = inTime(asked.shownAt, tx.now, sitting.seconds) ? input.chosen : null
    await changeQuestion(tx, sitting.id, asked.ordinal, {
      chosen,
      is_right: chosen === asked.answer ? 1 : 0,
    })
    tx.audit({ record: { kind: 'vip-sitting', id: sitting.id }, after: { answered: asked.ordinal } })
    if (next === null) {
      await endIn(house, tx, sitting)
      tx.changed('vip', sitting.id)
    } else await changeQuestion(tx, sitting.id, next, { shown_at: tx.now })
    return { next }
  })

/** The right answers, once it has ended: for whoever sat it and whoever examines. */
export const missed = async (house: VipHouse, { id }: Input<'missed'>, { caller }: Call) => {
  const db = house.database.reader
  const sitting = (await selectSitting(db, id)) ?? refuse('NOT_FOUND')
  const examines = may(caller, 'vip.examine') || sitting.examinerId === caller.staffId
  if (sitting.staffId !== caller.staffId && !examines) return refuse('NOT_FOUND')
  if (sitting.endedAt === null) return []
  return (await selectQuestions(db, id))
    .filter(({ isRight }) => isRight !== true)
    .map(({ ordinal, kind, photo, plate, options, answer: right, chosen }) => ({
      ...{ ordinal, kind, photo, plate, answer: options[right] ?? '' },
      chosen: chosen === null ? null : (options[chosen] ?? null),
    }))
}

export const withdraw = (house: VipHouse, input: Input<'withdraw'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const sitting = (await selectSitting(tx, input.id)) ?? refuse('NOT_FOUND')
    if (sitting.revision !== input.revision) return refuse('CONFLICT', { revision: sitting.revision })
    if (sitting.state !== 'open') return refuse('VIP_SITTING_STATE', { state: sitting.state })
    await changeSitting(tx, sitting.id, { state: 'withdrawn', revision: sitting.revision + 1 })
    tx.audit({
      record: { kind: 'vip-sitting', id: sitting.id },
      before: { state: sitting.state },
      after: { state: 'withdrawn' },
    })
    tx.changed('vip', sitting.id)
    return {}
  })
