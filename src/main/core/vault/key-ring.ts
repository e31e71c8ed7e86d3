import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashRaw } from '@node-rs/argon2'
import { z } from 'zod'
import type { Keychain, Random } from '../kernel/ports.ts'

/** The data key, sealed by the recovery code: it opens on any machine, so it travels with each backup. */
export const RecoveryWrap = z.object({
  salt: z.string(),
  iv: z.string(),
  sealed: z.string(),
  tag: z.string(),
})
export type RecoveryWrap = z.infer<typeof RecoveryWrap>

/** Ways in which the data key is kept. Never only one: a lost keychain must not be a lost compound (trust.md 4, row 1). */
const Wraps = z.object({
  version: z.literal(1),
  recovery: RecoveryWrap,
  keychain: z.string().nullable(),
})
type Wraps = z.infer<typeof Wraps>

const wrapsFile = (dataDir: string) => join(dataDir, 'keys.json')
/** A headless host has no keychain: the key lies beside the data, readable by its owner alone. */
const keyFile = (dataDir: string) => join(dataDir, 'desk.key')

/** Argon2id at the strength OWASP names; a 160-bit code would hold without it, a mistake in the code would not. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32, algorithm: 2 } as const

const fromRecovery = (secret: Buffer, salt: Buffer): Promise<Buffer> => hashRaw(secret, { ...ARGON, salt })

/** A key for one purpose, from which neither the data key nor any other key can be found. */
export const deriveKey = (
  dataKey: Buffer,
  purpose: 'files' | 'audit-chain' | 'audit-digest' | 'anchor' | 'badge' | 'backup' | 'house-mark' | 'seal',
): Buffer => Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), `front-desk/${purpose}/1`, 32))

/** How this machine keeps the data key between two starts, if it may at all. */
export interface MachineKeys {
  readonly keychain: Keychain | null
  /** False: every start asks for the recovery code. */
  readonly rememberKey: boolean
}

export const hasKeys = (dataDir: string): boolean => existsSync(wrapsFile(dataDir))

/** Wraps a new data key by the recovery secret, and by the keychain or the key file. */
export const createKeys = async (
  dataDir: string,
  dataKey: Buffer,
  recoverySecret: Buffer,
  random: Random,
  machine: MachineKeys,
): Promise<void> => {
  const salt = random.bytes(16)
  const iv = random.bytes(12)
  const cipher = createCipheriv('aes-256-gcm', await fromRecovery(recoverySecret, salt), iv)
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()])
  const recovery = {
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
  const wraps: Wraps = { version: 1, recovery, keychain: await everydayWrap(dataDir, dataKey, machine) }
  replaceFile(wrapsFile(dataDir), JSON.stringify(wraps, null, 2))
}

/** The data key by the everyday way; null when this machine or user cannot unwrap it. */
export const unwrapByMachine = async (dataDir: string, keychain: Keychain | null): Promise<Buffer | null> => {
  if (existsSync(keyFile(dataDir))) return Buffer.from(readFileSync(keyFile(dataDir), 'utf8').trim(), 'hex')
  const { keychain: wrapped } = readWraps(dataDir)
  if (keychain === null || wrapped === null) return null
  return keychain.unwrap(Buffer.from(wrapped, 'base64')).catch(() => null)
}

/** The data key by the recovery secret; null when the secret is another compound's. Never stored by this. */
export const unwrapByRecovery = async (dataDir: string, recoverySecret: Buffer): Promise<Buffer | null> =>
  openRecoveryWrap(readWraps(dataDir).recovery, recoverySecret)

export const recoveryWrapOf = (dataDir: string): RecoveryWrap => readWraps(dataDir).recovery

/** The data key behind a wrap; null when the secret is another one's. */
export const openRecoveryWrap = async (
  recovery: RecoveryWrap,
  recoverySecret: Buffer,
): Promise<Buffer | null> => {
  const wrapping = await fromRecovery(recoverySecret, Buffer.from(recovery.salt, 'base64'))
  try {
    const open = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(recovery.iv, 'base64'))
    open.setAuthTag(Buffer.from(recovery.tag, 'base64'))
    return Buffer.concat([open.update(Buffer.from(recovery.sealed, 'base64')), open.final()])
  } catch {
    return null
  }
}

/** Writes the wraps of a house that comes from elsewhere: its own recovery wrap, and one for this machine. */
export const adoptKeys = async (
  dataDir: string,
  dataKey: Buffer,
  recovery: RecoveryWrap,
  machine: MachineKeys,
): Promise<void> => {
  const wraps: Wraps = { version: 1, recovery, keychain: await everydayWrap(dataDir, dataKey, machine) }
  replaceFile(wrapsFile(dataDir), JSON.stringify(wraps, null, 2))
}

/** Wraps the data key anew for this machine, after the recovery code opened it. */
export const rewrapForMachine = async (
  dataDir: string,
  dataKey: Buffer,
  machine: MachineKeys,
): Promise<void> => {
  const wraps = { ...readWraps(dataDir), keychain: await everydayWrap(dataDir, dataKey, machine) }
  replaceFile(wrapsFile(dataDir), JSON.stringify(wraps, null, 2))
}

const readWraps = (dataDir: string): Wraps =>
  Wraps.parse(JSON.parse(readFileSync(wrapsFile(dataDir), 'utf8')))

/** Whether the wraps can be read. Without them no recovery code opens the house, so it is not opened as if all were well. */
export const wrapsRead = (dataDir: string): boolean => {
  try {
    return Wraps.safeParse(JSON.parse(readFileSync(wrapsFile(dataDir), 'utf8'))).success
  } catch {
    return false
  }
}

const everydayWrap = async (
  dataDir: string,
  dataKey: Buffer,
  { keychain, rememberKey }: MachineKeys,
): Promise<string | null> => {
  if (!rememberKey) return null
  if (keychain !== null) return (await keychain.wrap(dataKey)).toString('base64')
  replaceFile(keyFile(dataDir), dataKey.toString('hex'))
  return null
}

const replaceFile = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}
