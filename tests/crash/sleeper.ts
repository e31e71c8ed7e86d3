import { existsSync, readFileSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createApp } from '#core/app.ts'
import type { Clock, Log } from '#core/kernel/ports.ts'
import { PRACTICE_SECRETS } from '#core/sample/staff.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'

/**
 * A desk on a machine that is put to sleep: `sleeper FOLDER SLEPT`. The file SLEPT holds the milliseconds that went by
 * in its sleep, for a stopped process wakes in the same second. Says each job that ran and whether the desk is open.
 */

const [folder = '', slept = ''] = process.argv.slice(2)
const say = (line: string): void => void writeSync(1, `${line}\n`)

const asleep = (): number => (existsSync(slept) ? Number(readFileSync(slept, 'utf8')) : 0)
const later = (clock: Clock): Clock => ({
  now: () => clock.now() + asleep(),
  monotonic: () => clock.monotonic() + asleep(),
})
const log: Log = {
  info: (what, about) => {
    if (what === 'job') say(`job ${String(about?.['name'])} ${String(about?.['outcome'])}`)
  },
  error: (what) => say(`fault ${what}`),
}

/** The house looks once a minute what is due; this one five times a second. */
const everyMinute = globalThis.setInterval
globalThis.setInterval = ((work: () => void, ms: number) =>
  everyMinute(work, ms / 300)) as typeof globalThis.setInterval

const ports = nodePorts(folder)
const app = await createApp({ ...ports, clock: later(ports.clock), log })
const guest = directClient(app, null)
const { tiles } = await guest.staff.lockScreen({})
const staffId = tiles.find(({ role }) => role === 'supervisor')?.staffId ?? ''
const secret = { kind: 'password', password: PRACTICE_SECRETS.password } as const

const signIn = async () => {
  const { token } = await guest.staff.signIn({ staffId, deskCode: 'B1', secret })
  say('signed-in')
  return directClient(app, token)
}

for (let desk = await signIn(); ; ) {
  await pause(50)
  const told = await desk.parcels.counts().then(
    () => 'open',
    ({ code }: { code: string }) => code,
  )
  say(told)
  if (told !== 'open') desk = await signIn()
}
