import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Keychain } from '#core/kernel/ports.ts'
import {
  createKeys,
  deriveKey,
  hasKeys,
  rewrapForMachine,
  unwrapByMachine,
  unwrapByRecovery,
} from '#core/vault/key-ring.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const dataKey = Buffer.alloc(32, 0x5a)
const secret = Buffer.alloc(20, 0x17)

/** The key store of one machine: another machine’s cannot open what this one wrapped. */
const keychainOf = (machine: number): Keychain => ({
  wrap: async (plain) => Buffer.concat([Buffer.from([machine]), plain.map((byte) => byte ^ machine)]),
  unwrap: async (wrapped) => {
    if (wrapped[0] !== machine) throw new Error('another user or machine')
    return Buffer.from(wrapped.subarray(1).map((byte) => byte ^ machine))
  },
})

let folder: string

beforeEach(() => {
  folder = tempFolder()
})

const filesOf = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)))

const remembers = (keychain: Keychain | null) => ({ keychain, rememberKey: true })

describe('with a keychain', () => {
  beforeEach(() => createKeys(folder, dataKey, secret, machineRandom, remembers(keychainOf(1))))

  it('the machine opens every day without asking', async () => {
    expect(hasKeys(folder)).toBe(true)
    expect(await unwrapByMachine(folder, keychainOf(1))).toEqual(dataKey)
  })

  it('the recovery code opens too', async () => {
    expect(await unwrapByRecovery(folder, secret)).toEqual(dataKey)
  })

  it('another code does not', async () => {
    expect(await unwrapByRecovery(folder, Buffer.alloc(20, 0x18))).toBeNull()
  })

  it('a lost keychain leaves the code, which wraps the key for the new machine', async () => {
    expect(await unwrapByMachine(folder, keychainOf(2))).toBeNull()
    expect(await unwrapByMachine(folder, null)).toBeNull()
    await rewrapForMachine(folder, dataKey, remembers(keychainOf(2)))
    expect(await unwrapByMachine(folder, keychainOf(2))).toEqual(dataKey)
    expect(await unwrapByRecovery(folder, secret)).toEqual(dataKey)
  })

  it('no file holds the key or the secret in the clear', () => {
    for (const bytes of filesOf())
      for (const plain of [dataKey, secret])
        for (const spelling of [plain, plain.toString('hex'), plain.toString('base64')])
          expect(bytes.includes(spelling)).toBe(false)
  })

  it('nobody else may read the wraps', () => {
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
  })

  it('a changed wrap opens nothing rather than a wrong key', async () => {
    const file = join(folder, 'keys.json')
    const wraps = JSON.parse(readFileSync(file, 'utf8')) as { recovery: { sealed: string } }
    const sealed = Buffer.from(wraps.recovery.sealed, 'base64')
    sealed[3] = (sealed[3] ?? 0) ^ 1
    wraps.recovery.sealed = sealed.toString('base64')
    writeFileSync(file, JSON.stringify(wraps))
    expect(await unwrapByRecovery(folder, secret)).toBeNull()
  })
})

describe('without a keychain', () => {
  beforeEach(() => createKeys(folder, dataKey, secret, machineRandom, remembers(null)))

  it('a key file that only its owner may read opens', async () => {
    expect(statSync(join(folder, 'desk.key')).mode & 0o777).toBe(0o600)
    expect(await unwrapByMachine(folder, null)).toEqual(dataKey)
  })
})

it('each purpose has a key of its own', () => {
  const purposes = ['files', 'audit-chain', 'audit-digest', 'anchor', 'badge'] as const
  const keys = purposes.map((purpose) => deriveKey(dataKey, purpose).toString('hex'))
  expect(new Set([...keys, dataKey.toString('hex')]).size).toBe(6)
  expect(deriveKey(dataKey, 'files')).toEqual(deriveKey(dataKey, 'files'))
})
