import type { Generated } from 'kysely'

export interface ImportBatchTable {
  id: string
  file_name: string
  at: number
  by_staff: string
  units: number
  persons: number
  vehicles: Generated<number>
  taken_back_at: number | null
}

export interface ImportTables {
  import_batch: ImportBatchTable
}
