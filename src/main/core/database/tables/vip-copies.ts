import type { Generated } from 'kysely'

export interface VipEditionTable {
  id: string
  /** V2026-1. */
  number: string
  effective: string
  expires: string
  state: string
  published_by: string
  published_at: number
  /** JSON: codes that were in the edition before and are not in this one. */
  removed: string
}

interface VipEditionPageTable {
  edition_id: string
  ordinal: number
  entry_id: string
  version_id: string
  digest: string
  change: string
}

export interface VipCopyTable {
  id: string
  edition_id: string
  /** V2026-1/07: all that its QR says. */
  number: string
  /** Null: held by a post and counted at each change of shift. */
  staff_id: string | null
  holder: string
  post: string
  reading: string
  /** Space separated. */
  zones: string
  layout: string
  form: string
  with_photos: number
  state: string
  made_by: string
  made_at: number
  exported_at: number | null
  issued_at: number | null
  sighted_on: string | null
  recall_by: string | null
  closed_at: number | null
  witness_one: string | null
  witness_two: string | null
  note: Generated<string>
  /** Space separated; empty: all. */
  levels: Generated<string>
  sorting: Generated<string>
  /** 1: a supplement, which holds what is new in this edition. */
  changed_only: Generated<number>
  /** How the holder signed for it: pad, paper; empty while nobody has it. */
  signed: Generated<string>
  /** Digest of what stands on the pad. */
  signature: string | null
  revision: Generated<number>
}

interface VipLossTable {
  copy_id: string
  found_at: number
  reported_by: string
  leaked: string
  cause: string
  harm: string
  remedy: string
  contact: string
  told: string
}

export interface VipCopyTables {
  vip_edition: VipEditionTable
  vip_edition_page: VipEditionPageTable
  vip_copy: VipCopyTable
  vip_loss: VipLossTable
}
