export interface CommandTable {
  id: string
  procedure: string
  digest: Buffer
  outcome: string
  at: number
}

export interface AuditTable {
  seq: number
  at: number
  business_date: string
  actor: string
  desk_code: string
  procedure: string
  action: string
  record_kind: string
  record_id: string
  /** Names of the fields that changed, space separated. */
  fields: string
  before_digest: Buffer | null
  after_digest: Buffer | null
  reason: string
  command_id: string
  hash: Buffer
}

export interface SerialTable {
  counter: string
  next: number
}

export interface SettingTable {
  key: string
  value: string
}

export interface DraftTable {
  desk_code: string
  form: string
  title: string
  content: string
  saved_at: number
}

export interface JobTable {
  name: string
  last_run_at: number
  last_outcome: string
}

/** Contents that are no longer of the house, until their bytes are off the disk. */
export interface GoneFileTable {
  digest: string
  at: number
}

export interface StoredFileTable {
  digest: string
  size: number
  kind: string
  created_at: number
}
