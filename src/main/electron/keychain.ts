import { safeStorage } from 'electron'
import type { Keychain } from '#core/kernel/ports.ts'

/** Linux without a secret service hides secrets behind a password that is in Electron's source. */
const isPretence = (): boolean =>
  process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text'

/** The operating system's key store; null where there is none worth the name. */
export const systemKeychain = async (): Promise<Keychain | null> => {
  if (!(await safeStorage.isAsyncEncryptionAvailable()) || isPretence()) return null
  return {
    wrap: (secret) => safeStorage.encryptStringAsync(secret.toString('base64')),
    unwrap: async (wrapped) => Buffer.from((await safeStorage.decryptStringAsync(wrapped)).result, 'base64'),
  }
}
