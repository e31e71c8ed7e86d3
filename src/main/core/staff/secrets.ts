import { createHmac } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id, OWASP's first choice of 2025: 19 MiB, two passes. About 20 ms on a desk machine. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashSecret = (secret: string): Promise<string> => hash(secret.normalize('NFKC'), STRENGTH)

export const secretFits = (stored: string, secret: string): Promise<boolean> =>
  verify(stored, secret.normalize('NFKC'))

/** A badge must be found by what the scanner reads, so it is kept as a keyed digest. */
export const badgeDigest = (key: Buffer, badge: string): string =>
  createHmac('sha256', key).update(badge.normalize('NFKC').toUpperCase()).digest('base64')
