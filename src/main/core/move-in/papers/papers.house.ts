import type { Documents } from '../../documents/documents.ts'
import type { Random } from '../../kernel/ports.ts'
import type { PrintingHouse } from '../../printing/printing.house.ts'
import type { MoveInHouse } from '../move-in.house.ts'

/** What the paper of a move-in needs of the house. */
export interface PapersHouse extends MoveInHouse, Omit<PrintingHouse, 'forms' | 'settings' | 'random'> {
  readonly documents: Documents
  readonly random: Random
  readonly resources: URL
}
