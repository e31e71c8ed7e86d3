import { writeSync } from 'node:fs'
import { createApp } from '#core/app.ts'
import { PRACTICE_SECRETS } from '#core/sample/staff.ts'
import { directClient } from '#transport/direct.ts'
import { willingHomes } from '../../src/main/host/bench/willing-homes.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'

/** A desk in the middle of a courier's run, made to be killed: it says each number that was acknowledged. */

const [folder = '', round = '0'] = process.argv.slice(2)
const say = (line: string): void => void writeSync(1, `${line}\n`)

const app = await createApp(nodePorts(folder))
const guest = directClient(app, null)
const { tiles } = await guest.staff.lockScreen({})
const staffId = tiles.find(({ role }) => role === 'supervisor')?.staffId ?? ''
const secret = { kind: 'password', password: PRACTICE_SECRETS.password } as const
const { token } = await guest.staff.signIn({ staffId, deskCode: 'B1', secret })
const desk = directClient(app, token)
const homes = await willingHomes(desk, { zone: 'B', size: 50 })

let count = 0
const newId = (): string => {
  count += 1
  return `run-crash-${round.padStart(4, '0')}-${String(count).padStart(6, '0')}`
}
const begin = async (): Promise<string> => {
  const { runId } = await desk.shelfRun.begin({
    ...{
      commandId: newId(),
      carrier: 'zto',
      courier: null,
      consent: 'letter',
      announced: 120,
      scanFirst: false,
    },
  })
  return runId
}

const { run, items } = await desk.shelfRun.current()
say(`stands ${items.length}`)
let runId = run?.id ?? (await begin())
for (let n = items.length; ; n += 1) {
  const trackingNo = `7560${round.padStart(4, '0')}${String(n).padStart(6, '0')}`
  await desk.shelfRun.store({
    ...{ commandId: newId(), runId, trackingNo, carrier: 'zto', sizeClass: 'small', onWaybill: '' },
    ...{ flags: [], condition: 'intact' },
    addressee: n % 10 === 0 ? null : { unitId: homes[n % homes.length] ?? '', personId: null },
  })
  say(`stored ${trackingNo}`)
  if (n < 119) continue
  const now = (await desk.shelfRun.current()).run
  await desk.shelfRun.end({
    ...{ commandId: newId(), runId, revision: now?.revision ?? 0, announced: null, note: '' },
  })
  say('ended')
  runId = await begin()
  n = -1
}
