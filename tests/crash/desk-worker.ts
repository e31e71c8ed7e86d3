import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type App, createApp } from '#core/app.ts'
import { PRACTICE_SECRETS } from '#core/sample/staff.ts'
import { directClient } from '#transport/direct.ts'
import { willingHomes } from '../../src/main/host/bench/willing-homes.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { dice } from '../support/dice.ts'
import type { Client } from '../support/transports.ts'
import type { Act, Done, Line, Orders } from './protocol.ts'

/** A desk at work, made to be killed: it says what it is about to do and what was acknowledged. */

const say = (line: Line): void => void writeSync(1, `${JSON.stringify(line)}\n`)

type Desk = Client<App>

const signIn = async (app: App): Promise<Desk> => {
  const guest = directClient(app, null)
  const { tiles } = await guest.staff.lockScreen({})
  const staffId = tiles.find(({ role }) => role === 'supervisor')?.staffId ?? ''
  const secret = { kind: 'password', password: PRACTICE_SECRETS.password } as const
  const { token } = await guest.staff.signIn({ staffId, deskCode: 'B1', secret })
  say({ kind: 'signed-in' })
  return directClient(app, token)
}

const perform = async (desk: Desk, act: Act): Promise<Done> => {
  if (act.kind === 'intake') return { ...act, outcome: await desk.parcels.intake(act.input) }
  if (act.kind === 'release') return { ...act, outcome: await desk.parcels.release(act.input) }
  return { ...act, outcome: await desk.imports.commit(act.input) }
}

/** A clerk presses Enter again until the disk has recovered: the same command, with the same id. */
const performStubbornly = async (desk: Desk, act: Act): Promise<Done> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await perform(desk, act)
    } catch (error) {
      say({ kind: 'failed', code: String((error as { readonly code?: unknown }).code) })
      if (tries === 20) throw error
    }
  }
}

/** A rehearsal dies with its desk: an import that was not stored before is not stored by the retry either. */
const sendAgain = async (desk: Desk, act: Act): Promise<void> => {
  const done = await perform(desk, act).catch((error: { readonly code?: unknown }) => {
    if (act.kind === 'import' && error.code === 'REHEARSAL_GONE') return null
    throw error
  })
  if (done !== null) say({ kind: 'done', done })
}

const work = async ({ folder, round, retry, acts = Number.POSITIVE_INFINITY }: Orders): Promise<void> => {
  const app = await createApp(nodePorts(folder))
  say({ kind: 'open' })
  let desk = await signIn(app)
  if (retry !== null) await sendAgain(desk, retry)
  const chance = dice(round)
  const homes = await willingHomes(desk, { zone: 'B', size: 50 })
  for (let n = 1; n <= acts; n += 1) {
    if (n % 8 === 0 && acts === Number.POSITIVE_INFINITY) desk = await signIn(app)
    const home = homes[chance.roll(homes.length)] ?? ''
    const act = await nextAct(desk, home, { round, n }, acts !== Number.POSITIVE_INFINITY)
    if (act === null) continue
    say({ kind: 'ask', act })
    say({
      kind: 'done',
      done: await (acts === Number.POSITIVE_INFINITY ? perform(desk, act) : performStubbornly(desk, act)),
    })
  }
}

interface At {
  readonly round: number
  readonly n: number
}

const idOf = ({ round, n }: At): string =>
  `crash-${String(round).padStart(6, '0')}-${String(n).padStart(6, '0')}`

const nextAct = async (desk: Desk, home: string, at: At, signs: boolean): Promise<Act | null> => {
  if (at.round % 10 === 0 && at.n === 1) return importAct(desk, at)
  return at.n % 3 === 0 ? releaseAct(desk, home, at, signs) : intakeAct(home, at)
}

const intakeAct = (unitId: string, at: At): Act => ({
  kind: 'intake',
  input: {
    commandId: idOf(at),
    trackingNo: `SF${at.round * 10_000 + at.n}00000`.slice(0, 15),
    carrier: 'sf',
    sizeClass: 'small',
    addressee: { unitId, personId: null },
    nameOnLabel: '',
  },
})

/** All that waits for a home, to the first who lives there. */
const releaseAct = async (desk: Desk, unitId: string, at: At, signs: boolean): Promise<Act | null> => {
  const { waiting, needs, residents } = await desk.parcels.ofUnit({ unitId })
  const personId = residents[0]?.personId
  const guarded = new Set(needs.map(({ id }) => id))
  const items = waiting
    .filter(({ id, state }) => (state === 'received' || state === 'notified') && !guarded.has(id))
    .map(({ id, revision }) => ({ id, revision }))
  if (personId === undefined || items.length === 0) return null
  const collector = { kind: 'resident', personId } as const
  // A signature dies with its desk when it was not bound to an item: who may be killed signs on paper.
  const signed = signs ? await signature(desk, at) : { how: 'paper' as const }
  return { kind: 'release', input: { commandId: idOf(at), unitId, items, collector, signed } }
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

const signature = async (desk: Desk, at: At) => {
  const file = new File([PNG, Buffer.alloc(3_000, at.n)], 'sign.png', { type: 'image/png' })
  return { how: 'pad' as const, picture: (await desk.parcels.addPicture({ file })).picture }
}

const HOMES_A_LIST = 40

const importAct = async (desk: Desk, at: At): Promise<Act> => {
  const rows = Array.from({ length: HOMES_A_LIST }, (_, n) => `B,${1000 + at.round}-1-${101 + n}`)
  const file = new File([`区域,房号\n${rows.join('\n')}\n`], 'homes.csv')
  const { rehearsalId } = await desk.imports.rehearse({ file })
  return { kind: 'import', input: { commandId: idOf(at), rehearsalId } }
}

say({ kind: 'warm' })
const [orders] = (await once(createInterface(process.stdin), 'line')) as [string]
if (orders === 'leave') process.exit(0)
await work(JSON.parse(orders) as Orders)
process.exit(0)
