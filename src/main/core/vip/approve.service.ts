import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { comparablePlates } from './enrol.service.ts'
import { entryAt, stepped } from './entries.service.ts'
import type { vipContract } from './vip.contract.ts'
import type { VipHouse } from './vip.house.ts'
import {
  changeEntry,
  changeVersion,
  replacePlates,
  selectOpenVersion,
  type VipEntry,
} from './vip.repository.ts'
import { clearanceKey, marksOf } from './vip.rules.ts'

type Input<K extends keyof Handlers<typeof vipContract>> = Parameters<Handlers<typeof vipContract>[K]>[0]

const proposalOf = async (tx: Tx, entry: VipEntry) => {
  const open = await selectOpenVersion(tx, entry.id)
  return open?.state === 'proposed' ? open : refuse('VIP_NOT_PROPOSED')
}

export const clearMark = (house: VipHouse, input: Input<'clearMark'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { entry } = await entryAt(house, tx, input)
    const open = (await selectOpenVersion(tx, entry.id)) ?? refuse('VIP_NOT_OPEN')
    const keys = marksOf(open.content)
      .filter(({ path, rule }) => path === input.path && rule === input.rule)
      .map(clearanceKey)
    const cleared = { ...open.cleared, ...Object.fromEntries(keys.map((key) => [key, input.reason])) }
    await changeVersion(tx, open.id, { cleared })
    return stepped(tx, entry, { after: { cleared: `${input.path} ${input.rule}` }, reason: input.reason })
  })

/** The page becomes the approved one, by somebody who did not write it. */
export const approve = (house: VipHouse, input: Input<'approve'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { entry } = await entryAt(house, tx, input)
    const proposal = await proposalOf(tx, entry)
    const { staffId } = call.caller
    if (proposal.author === staffId || proposal.proposedBy === staffId) return refuse('FOUR_EYES')
    const marks = marksOf(proposal.content).filter((mark) => !(clearanceKey(mark) in proposal.cleared))
    if (marks.length > 0) return refuse('VIP_MARKED', { marks: marks.length })
    if (entry.publishedVersion !== null)
      await changeVersion(tx, entry.publishedVersion, { state: 'superseded' })
    await changeVersion(tx, proposal.id, { state: 'approved', decided_by: staffId, decided_at: tx.now })
    const change = { published_version: proposal.id, unit_id: proposal.content.unitId }
    await changeEntry(tx, entry.id, { ...change, revision: entry.revision })
    await replacePlates(tx, entry.id, comparablePlates(proposal.content))
    return stepped(tx, entry, { before: { state: 'proposed' }, after: { state: 'approved' } })
  })

export const sendBack = (house: VipHouse, input: Input<'sendBack'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { entry } = await entryAt(house, tx, input)
    const proposal = await proposalOf(tx, entry)
    await changeVersion(tx, proposal.id, { state: 'draft', sent_back: input.reason })
    return stepped(tx, entry, {
      before: { state: 'proposed' },
      after: { state: 'draft' },
      reason: input.reason,
    })
  })

export const retire = (house: VipHouse, input: Input<'retire'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { entry } = await entryAt(house, tx, input)
    await changeEntry(tx, entry.id, { retired_at: tx.now, revision: entry.revision })
    await replacePlates(tx, entry.id, [])
    await stepped(tx, entry, { before: { retired: false }, after: { retired: true }, reason: input.reason })
    return {}
  })
