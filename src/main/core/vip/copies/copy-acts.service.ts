import type { Tx } from '../../database/database.ts'
import { recordFile } from '../../files/stored-files.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { VipHouse } from '../vip.house.ts'
import {
  changeCopy,
  changeEdition,
  insertLoss,
  selectCopies,
  selectCopy,
  selectCopyByNumber,
  selectEdition,
} from './copies.repository.ts'
import { isOut, mayBecome } from './copies.rules.ts'
import { voidPaperIn } from './copy-paper.service.ts'
import type { CopyState, vipCopiesContract } from './vip-copies.contract.ts'

type Input<K extends keyof Handlers<typeof vipCopiesContract>> = Parameters<
  Handlers<typeof vipCopiesContract>[K]
>[0]

interface Move {
  readonly to: CopyState
  readonly more?: Parameters<typeof changeCopy>[2]
  readonly reason?: string
  /** What is written beside it, once it is known that the step may be made. */
  also?(): Promise<void>
}

/** One step of a copy's life, at the revision that the caller saw. */
const moved = async (
  tx: Tx,
  input: { readonly id: string; readonly revision: number },
  { to, more, reason, also }: Move,
) => {
  const copy = (await selectCopy(tx, input.id)) ?? refuse('NOT_FOUND')
  if (copy.revision !== input.revision) return refuse('CONFLICT', { revision: copy.revision })
  if (!mayBecome(copy.state, to)) return refuse('VIP_COPY_STATE', { state: copy.state })
  const revision = copy.revision + 1
  await changeCopy(tx, copy.id, { ...more, state: to, revision })
  await also?.()
  await closeEditionIn(tx, copy.editionId)
  tx.audit({
    record: { kind: 'vip-copy', id: copy.id },
    before: { state: copy.state },
    after: { state: to },
    ...(reason !== undefined && { reason }),
  })
  tx.changed('vip', copy.id)
  return { revision }
}

/** A superseded edition is closed when its last copy is back. */
const closeEditionIn = async (tx: Tx, editionId: string): Promise<void> => {
  const edition = await selectEdition(tx, editionId)
  if (edition?.state !== 'superseded') return
  if ((await selectCopies(tx, editionId)).every(({ state }) => !isOut(state)))
    await changeEdition(tx, editionId, 'closed')
}

const act =
  <In extends { readonly commandId: string; readonly id: string; readonly revision: number }>(
    move: (tx: Tx, input: In) => Move,
  ) =>
  (house: VipHouse, input: In, call: Call) =>
    house.database.command(call, input, async (tx) => moved(tx, input, move(tx, input)))

/** Handed over against a signature: the same words stand in the copy and on the screen. */
export const issue = (house: VipHouse, input: Input<'issue'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { signed } = input
    const picture = signed.how === 'pad' ? house.tray.look(call.caller.sessionId, signed.picture) : null
    if (picture !== null) await recordFile(tx, picture, 'vip-signature')
    const more = { issued_at: tx.now, signed: signed.how, signature: picture?.digest ?? null }
    return moved(tx, input, { to: 'issued', more })
  })

/** As it was done before there was a pad: how the sample compound hands out its copies. */
export const issueIn = (tx: Tx, id: string) =>
  moved(tx, { id, revision: 0 }, { to: 'issued', more: { issued_at: tx.now, signed: 'paper' } })

export const recall = act<Input<'recall'>>((_tx, { by, reason }) => ({
  to: 'recalled',
  more: { recall_by: by, note: reason },
  reason,
}))

export const takeBack = act<Input<'takeBack'>>((tx) => ({ to: 'returned', more: { closed_at: tx.now } }))

export const destroy = act<Input<'destroy'>>((tx, { witnessOne, witnessTwo }) => {
  if (witnessOne === witnessTwo) return refuse('TWO_WITNESSES')
  return { to: 'destroyed', more: { closed_at: tx.now, witness_one: witnessOne, witness_two: witnessTwo } }
})

export const voidCopy = act<Input<'void'>>((tx, { id, reason }) => ({
  to: 'void',
  more: { closed_at: tx.now, note: reason },
  reason,
  also: () => voidPaperIn(tx, id, reason),
}))

export const lose = act<Input<'lose'>>((tx, { id, leaked, cause, harm, remedy, contact, told }) => ({
  to: 'lost',
  more: { closed_at: tx.now, note: cause },
  also: () => insertLoss(tx, { copy_id: id, leaked, cause, harm, remedy, contact, told }),
}))

export const sight = (house: VipHouse, input: Input<'sight'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const copy = (await selectCopyByNumber(tx, input.number.trim())) ?? refuse('NOT_FOUND')
    if (copy.state !== 'issued' && copy.state !== 'recalled')
      return refuse('VIP_COPY_STATE', { state: copy.state })
    await changeCopy(tx, copy.id, { sighted_on: tx.businessDate })
    tx.audit({ record: { kind: 'vip-copy', id: copy.id }, after: { sighted: tx.businessDate } })
    tx.changed('vip', copy.id)
    return { number: copy.number, holder: copy.holder }
  })
