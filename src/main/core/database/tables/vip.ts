import type { Generated } from 'kysely'

interface VipEntryTable {
  id: string
  /** the zone and a running number. */
  code: string
  kind: string
  zone: string
  /** Of the approved page: a parcel for this home raises the reception card. */
  unit_id: string | null
  published_version: string | null
  retired_at: number | null
  /** When its texts and photos went, a year after. */
  emptied_at: number | null
  revision: Generated<number>
}

export interface VipVersionTable {
  id: string
  entry_id: string
  state: string
  /** JSON of the schema Content. */
  content: string
  /** JSON: mark → why it may stay. */
  cleared: Generated<string>
  author: string
  saved_at: number
  proposed_by: string | null
  proposed_at: number | null
  decided_by: string | null
  decided_at: number | null
  sent_back: Generated<string>
}

export interface VipPhotoTable {
  id: string
  entry_id: string
  pose: string
  taken_on: string | null
  source: string
  purpose: string
  reference: string
  until: string
  digest: string
  thumb_digest: string
  blurred: number
  /** 1: of somebody of the household, and C3 as they are. */
  is_member: number
  added_by: string
  added_at: number
}

interface VipPlateTable {
  plate: string
  entry_id: string
}

export interface VipTables {
  vip_entry: VipEntryTable
  vip_version: VipVersionTable
  vip_photo: VipPhotoTable
  vip_plate: VipPlateTable
}
