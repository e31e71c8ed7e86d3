import { ORPCError } from '@orpc/client'
import { permissions } from '#core/kernel/permission.ts'
import type { Session } from '#core/staff/staff.contract.ts'
import type { Client } from '../client/client.ts'
import { sampleHouse as words } from './sample-client.text.ts'

const desks = [
  { code: 'A', name: words.deskA, zone: 'A' },
  { code: 'B1', name: words.deskB1, zone: 'B' },
  { code: 'B2', name: words.deskB2, zone: 'B' },
]

const roles = [
  'assistant',
  'assistant',
  'assistant',
  'supervisor',
  'specialist',
  'specialist',
  'cleaningForeman',
  'guard',
] as const

const tiles = words.staff.map((name, index) => ({
  staffId: `s${index}`,
  name,
  role: roles[index] ?? ('guard' as const),
  deskCode: ['B1', 'A', 'B2'][index] ?? '',
  hasPin: index !== 4,
}))

const sessionOf = (staffId: string, deskCode: string): Session => {
  const tile = tiles.find((each) => each.staffId === staffId) ?? tiles[0]
  const desk = desks.find((each) => each.code === deskCode) ?? { code: 'B1', name: words.deskB1, zone: 'B' }
  return {
    token: 'sample',
    staffId,
    name: tile?.name ?? '',
    role: tile?.role ?? 'assistant',
    zones: ['A', 'B'],
    desk,
    permissions: [...permissions],
    idleMinutes: 10,
    textScale: Number(new URLSearchParams(window.location.search).get('scale') ?? 1),
  }
}

let wrongTries = 0

const wrongSecret = (): never => {
  wrongTries += 1
  if (wrongTries % 5 === 0)
    throw new ORPCError('SIGN_IN_BLOCKED', { status: 429, message: words.wrong, data: { seconds: 30 } })
  throw new ORPCError('WRONG_SECRET', {
    status: 401,
    message: words.wrong,
    data: { left: 5 - (wrongTries % 5) },
  })
}

const forever = async function* (): AsyncGenerator<null> {
  yield null
  await new Promise(() => undefined)
}

const answers: Record<string, Record<string, (input: never) => unknown>> = {
  setup: { status: () => ({ state: 'ready', compoundName: words.compound, practice: practice() }) },
  staff: {
    lockScreen: () => ({ tiles, desks, drafts: [{ title: words.draft }], pinOpens: true, now: Date.now() }),
    signIn: (input: { staffId: string; deskCode: string; secret: { pin?: string; password?: string } }) =>
      input.secret.pin === '000000' || input.secret.password === 'wrong'
        ? wrongSecret()
        : sessionOf(input.staffId, input.deskCode),
    signInByBadge: (input: { deskCode: string }) => sessionOf('s0', input.deskCode),
    touch: () => ({}),
    lock: () => ({}),
    setTextScale: () => ({}),
  },
  compound: {
    overview: () => ({
      name: words.compound,
      practice: practice(),
      timeZone: 'Asia/Shanghai',
      zones: [],
      desks,
    }),
  },
  parcels: { counts: () => ({ waiting: 83, overdue: 12, today: 41, unclaimed: 2 }), locate: () => [] },
  events: { subscribe: () => forever() },
  drafts: { load: () => null, save: () => ({ savedAt: Date.now() }), discard: () => ({}) },
  search: { find: ({ text }: { text: string }) => ({ hits: text === 'zzz' ? [] : hits }) },
}

const practice = (): boolean => new URLSearchParams(window.location.search).has('practice')

const hits = [
  {
    kind: 'unit',
    recordId: 'u1',
    unitId: 'u1',
    title: '3-2-1501',
    unit: '3-2-1501',
    zone: 'B',
    detail: words.hits.family,
  },
  { kind: 'unit', recordId: 'u2', unitId: 'u2', title: '8-1-1501', unit: '8-1-1501', zone: 'B', detail: '' },
  {
    kind: 'person',
    recordId: 'p1',
    unitId: 'u3',
    title: words.hits.person,
    unit: '4-2-701',
    zone: 'B',
    detail: words.hits.tail,
  },
  {
    kind: 'parcel',
    recordId: 'c1',
    unitId: 'u4',
    title: words.hits.parcel,
    unit: '9-1-502',
    zone: 'B',
    detail: words.hits.shelf,
  },
]

const notInTheSample = (): never => {
  throw new ORPCError('NOT_FOUND', { status: 404 })
}

/** Answers like a core with an invented house; gallery only. */
export const sampleClient = new Proxy({} as Client, {
  get: (_client, room: string) =>
    new Proxy(
      {},
      {
        get: (_room, procedure: string) => async (input: never) =>
          (answers[room]?.[procedure] ?? notInTheSample)(input),
      },
    ),
})
