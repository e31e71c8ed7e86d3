export interface DeskTable {
  code: string
  name: string
  zone: string
}

export interface StaffTable {
  id: string
  name: string
  role: string
  /** Zone codes, space separated: a handful, read whole with every sign-in. */
  zones: string
  desk_code: string
  active: 0 | 1
  text_scale: number
  revision: number
}

export interface CredentialTable {
  staff_id: string
  kind: 'password' | 'pin' | 'badge'
  /** Argon2id for password and PIN; a keyed digest for a badge, which must be found by its value. */
  hash: string
}

export interface SignInTryTable {
  staff_id: string
  desk_code: string
  kind: 'password' | 'pin'
  wrong_in_row: number
  block_ms: number
  /** When it began, by the machine's date: a start later goes on with what is left. */
  blocked_at: number
}

export interface PinWindowTable {
  staff_id: string
  /** Wrong PINs since the last sign-in by password. */
  wrong: number
}

export interface DeskOpeningTable {
  desk_code: string
  business_date: string
}
