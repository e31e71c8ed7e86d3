import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { type App, createApp } from '#core/app.ts'
import { openConnection } from '#core/database/connection.ts'
import type { Log } from '#core/kernel/ports.ts'
import type { PrintPort } from '#core/printing/print-port.ts'
import type { NewHouse } from '#core/setup/setup.contract.ts'
import type { Role, Session } from '#core/staff/staff.contract.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { type FakeClock, fakeClock } from './fake-clock.ts'
import type { Client } from './transports.ts'

/** Somebody of the invented staff, with what opens the desk for them. */
export interface TestStaff {
  readonly staffId: string
  readonly name: string
  readonly password: string
  readonly pin: string
}

/** A real house in a folder of its own: real database, real files, only the clock is ours. */
export interface TestHouse {
  readonly app: App
  readonly folder: string
  readonly clock: FakeClock
  /** What opens the house on any machine. */
  readonly recoveryCode: string
  /** What was logged: `event`, then its facts or its error. */
  readonly logged: readonly (readonly [event: string, facts: unknown])[]
  /** A client before sign-in. */
  readonly guest: Client<App>
  /** The person of this role, hired when first asked for. They work in both zones. */
  staff(role: Role): Promise<TestStaff>
  /** Signs the person of this role in by password. */
  signIn(role: Role, deskCode?: string): Promise<Session>
  /** A client for the person of this role, signed in at a desk. */
  as(role: Role, deskCode?: string): Promise<Client<App>>
  /** Closes the house and opens it again, as after a restart: nobody is signed in. */
  restart(): Promise<void>
  /** Reads behind the house's back. */
  rows<R = Record<string, unknown>>(sql: string, ...values: unknown[]): R[]
  /** Ends the house and deletes its folder. */
  close(): Promise<void>
}

export const PASSWORD = 'sample-password'
export const PIN = '246810'

export const newHouse: NewHouse = {
  compoundName: '云庭花园',
  zones: [
    { code: 'A', name: '东区' },
    { code: 'B', name: '西区' },
  ],
  desks: [
    { code: 'A', name: '东区前台', zone: 'A' },
    { code: 'B1', name: '西区前台一', zone: 'B' },
    { code: 'B2', name: '西区前台二', zone: 'B' },
  ],
  administrator: { name: '管理员小周', password: PASSWORD, pin: PIN },
  supervisor: { name: '主管小林', password: PASSWORD, pin: PIN },
}

let ids = 0
/** A command id that no other command of this process has. */
export const newCommandId = (): string => {
  ids += 1
  return `test-command-${String(ids).padStart(8, '0')}`
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'front-desk-house-'))

interface Founded {
  readonly files: ReadonlyMap<string, Buffer>
  readonly recoveryCode: string
}

let template: Promise<Founded> | undefined

/** Founding hashes four secrets: it is done once in a process, and every test house begins with the same files. */
const foundedHouse = (): Promise<Founded> => {
  template ??= found()
  return template
}

const found = async (): Promise<Founded> => {
  const folder = newFolder()
  const app = await createApp({ ...nodePorts(folder), clock: fakeClock(), log: logInto([]) })
  const { recoveryCode } = await directClient(app, null).setup.create(newHouse)
  await app.close()
  const files = new Map(FILES.map((name) => [name, readFileSync(join(folder, name))]))
  rmSync(folder, { recursive: true, force: true })
  return { files, recoveryCode }
}

const FILES = ['desk.db', 'desk.key', 'keys.json', 'anchor']

export interface TestHouseOptions {
  readonly clock?: FakeClock
  /** The machine's own spooler when none is given. */
  readonly printers?: PrintPort
}

export const openTestHouse = async (options: TestHouseOptions = {}): Promise<TestHouse> => {
  const folder = newFolder()
  const { files, recoveryCode } = await foundedHouse()
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes, { mode: 0o600 })
  const clock = options.clock ?? fakeClock()
  const logged: (readonly [string, unknown])[] = []
  const { printers } = options
  const ports = { ...nodePorts(folder), clock, log: logInto(logged), ...(printers && { printers }) }
  const held = { app: await createApp(ports) }
  const guest = () => directClient(held.app, null)
  const hired = await founders(guest())
  const house: TestHouse = {
    get app() {
      return held.app
    },
    get guest() {
      return guest()
    },
    folder,
    clock,
    recoveryCode,
    logged,
    staff: async (role) => {
      const known = hired.get(role) ?? (await hire(await house.as('supervisor'), role))
      hired.set(role, known)
      return known
    },
    signIn: async (role, deskCode = 'A') => {
      const { staffId, password } = await house.staff(role)
      return house.guest.staff.signIn({ staffId, deskCode, secret: { kind: 'password', password } })
    },
    as: async (role, deskCode) => directClient(held.app, (await house.signIn(role, deskCode)).token),
    restart: async () => {
      await held.app.close()
      held.app = await createApp(ports)
    },
    rows: (sql, ...values) => look(folder, (raw) => raw.prepare(sql).all(...values) as never),
    close: async () => {
      await held.app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return house
}

const logInto = (logged: (readonly [string, unknown])[]): Log => ({
  info: (event, facts) => void logged.push([event, facts]),
  error: (event, error) => void logged.push([event, error]),
})

const person = (staffId: string, name: string): TestStaff => ({ staffId, name, password: PASSWORD, pin: PIN })

/** The two who are there from the first minute. */
const founders = async (guest: Client<App>): Promise<Map<Role, TestStaff>> => {
  const { tiles } = await guest.staff.lockScreen({})
  return new Map(tiles.map(({ role, staffId, name }) => [role, person(staffId, name)]))
}

const hire = async (supervisor: Client<App>, role: Role): Promise<TestStaff> => {
  const name = `员工 ${role}`
  const profile = { name, role, zones: ['A', 'B'], deskCode: 'A' }
  const { id } = await supervisor.staff.create({
    commandId: newCommandId(),
    ...profile,
    password: PASSWORD,
    pin: PIN,
  })
  return person(id, name)
}

/** Without a keychain the key lies beside the data (vault/key-ring.ts). */
const look = <R>(folder: string, ask: (raw: Sqlite.Database) => R): R => {
  const key = Buffer.from(readFileSync(join(folder, 'desk.key'), 'utf8'), 'hex')
  const raw = openConnection(join(folder, 'desk.db'), key, { readonly: true, cacheMb: 1 })
  try {
    return ask(raw)
  } finally {
    raw.close()
  }
}
