import { unitOf } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { agreedIn, moveOnIn, phaseFor, takeCase } from './case-work.service.ts'
import { type CaseRecord, openCaseOf } from './cases.repository.ts'
import { putEntries } from './entries.repository.ts'
import { clearMarks, putMeter, selectMeters } from './inspection.repository.ts'
import { putKey, selectKeys } from './keys.repository.ts'
import type { moveInContract } from './move-in.contract.ts'
import type { MoveInHouse } from './move-in.house.ts'
import type { Station } from './move-in.schema.contract.ts'
import { changeStation, insertStep, selectStations } from './stations.repository.ts'
import { decided } from './stations.service.ts'

type Input = Parameters<Handlers<typeof moveInContract>['swap']>[0]

/** What was seen at the wrong home is seen again at the right one. */
const OF_THE_HOME: readonly Station[] = ['inspection', 'keys']

/**
 * A case that was worked at the wrong home goes to the right one; when that has an undecided case of its own, the two
 * change homes. People stay where they live: it is the case that was mistaken (spec 3.1.8).
 */
export const swap = (house: MoveInHouse, input: Input, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const record = await takeCase(tx, input.id)
    phaseFor(tx, record, 'swap')
    const right = await unitOf(tx, call.caller.scope, input.unitId)
    if (right.id === record.unitId) refuse('SAME_HOME')
    const agreed = await agreedIn(house, tx, record, input.approval)
    const open = await openCaseOf(tx, right.id, record.kind)
    const other = open === undefined ? null : await takeCase(tx, open.id)
    // Out of the way first: a home has one undecided case of a kind.
    if (other !== null) await moveOnIn(tx, other, { closed_at: tx.now })
    const reason = `${record.unit} → ${right.name}：${input.reason}`
    await anewIn(tx, record)
    const change = { unit_id: right.id, zone: right.zone }
    const revision = await decided(tx, record, { act: 'swap', ...agreed, reason }, change)
    if (other !== null) await takeHomeIn(tx, other, record, reason)
    return { revision, swappedWith: other?.caseNo ?? '' }
  })

const takeHomeIn = async (tx: Tx, other: CaseRecord, from: CaseRecord, reason: string): Promise<void> => {
  await anewIn(tx, other)
  await insertStep(tx, other.id, { act: 'swap', station: null, reason })
  tx.audit({
    record: { kind: 'move-in', id: other.id },
    before: { unitId: other.unitId },
    after: { unitId: from.unitId },
    reason,
  })
  const now = await takeCase(tx, other.id)
  await moveOnIn(tx, now, { unit_id: from.unitId, zone: from.zone, closed_at: null })
}

const anewIn = async (tx: Tx, { id, revision }: CaseRecord): Promise<void> => {
  for (const { station } of (await selectStations(tx, [id])).filter((each) =>
    OF_THE_HOME.includes(each.station),
  ))
    await changeStation(tx, id, station, {
      state: 'waiting',
      finished_at: null,
      started_at: null,
      reason: '',
    })
  await clearMarks(tx, id)
  for (const meter of await selectMeters(tx, id))
    await putMeter(tx, id, { ...meter, meterNo: '', base: null, reading: null, revision: meter.revision + 1 })
  for (const line of await selectKeys(tx, id))
    await putKey(tx, id, { ...line, given: null, reason: '', revision: line.revision + 1 })
  await putEntries(tx, id, { keyReceiptSigned: false }, revision + 1)
}
