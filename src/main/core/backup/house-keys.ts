import { deriveKey } from '../vault/key-ring.ts'

/** What backups need of the data key. */
export interface BackupKeys {
  readonly data: Buffer
  readonly backup: Buffer
  readonly files: Buffer
  readonly anchor: Buffer
  readonly chain: Buffer
}

export const backupKeys = (data: Buffer): BackupKeys => ({
  data,
  backup: deriveKey(data, 'backup'),
  files: deriveKey(data, 'files'),
  anchor: deriveKey(data, 'anchor'),
  chain: deriveKey(data, 'audit-chain'),
})

/** Tells the backups of one house from those of another, and nothing else about it. */
export const houseMark = (dataKey: Buffer): string =>
  deriveKey(dataKey, 'house-mark').toString('hex').slice(0, 24)
