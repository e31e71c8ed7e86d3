import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto'
import type { Keychain } from '#core/kernel/ports.ts'

/** Known to everybody who reads this file: it protects nothing and is refused in a packaged program. */
const KNOWN = Buffer.from(hash('sha256', 'front-desk development', 'hex'), 'hex')
const IV = 12
const TAG = 16

/** Stands in for the operating system's key store while the program is being written. */
export const developmentKeychain: Keychain = {
  wrap: async (secret) => {
    const iv = randomBytes(IV)
    const cipher = createCipheriv('aes-256-gcm', KNOWN, iv)
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed])
  },
  unwrap: async (wrapped) => {
    const open = createDecipheriv('aes-256-gcm', KNOWN, wrapped.subarray(0, IV))
    open.setAuthTag(wrapped.subarray(IV, IV + TAG))
    return Buffer.concat([open.update(wrapped.subarray(IV + TAG)), open.final()])
  },
}
