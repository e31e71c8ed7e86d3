import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import { indexFaxIn } from './fax-index.service.ts'
import type { Direction, FaxRow } from './fax-search.ts'

interface KeptFax extends FaxRow {
  readonly revision: number
}

/** What the register of one direction knows about its own rows. */
interface Register<Row extends KeptFax, Step> {
  readonly direction: Direction
  row(tx: Tx, id: string): Promise<Row | undefined>
  change(tx: Tx, id: string, change: Partial<Row>): Promise<void>
  may(step: Step, fax: Row): boolean
}

export interface FaxSeen {
  readonly id: string
  readonly revision: number
}

/** Both directions go from state to state in the same way: as it was seen, if it may, indexed, audited, told. */
export const stepsOf = <Row extends KeptFax, Step>(register: Register<Row, Step>) => ({
  /** The fax as its author saw it, in a state from which this step may be taken. */
  faxFor: async (tx: Tx, step: Step, { id, revision }: FaxSeen): Promise<Row> => {
    const fax = (await register.row(tx, id)) ?? refuse('NOT_FOUND')
    if (fax.revision !== revision) return refuse('CONFLICT', { revision: fax.revision })
    return register.may(step, fax) ? fax : refuse('FAX_NOT_NOW', { state: fax.state })
  },
  added: async (tx: Tx, fax: Row): Promise<void> => {
    await indexFaxIn(tx, register.direction, fax)
    tx.audit({ record: { kind: kindOf(register.direction), id: fax.id }, after: fax })
    tx.changed('fax', fax.id)
  },
  step: async (tx: Tx, fax: Row, change: Partial<Row>, reason?: string): Promise<{ revision: number }> => {
    await register.change(tx, fax.id, change)
    const after = { ...fax, ...change, revision: fax.revision + 1 }
    if (change.state !== undefined) await indexFaxIn(tx, register.direction, after)
    tx.audit({
      record: { kind: kindOf(register.direction), id: fax.id },
      before: fax,
      after,
      ...(reason === undefined ? {} : { reason }),
    })
    tx.changed('fax', fax.id)
    return { revision: after.revision }
  },
})

const kindOf = (direction: Direction): string => (direction === 'out' ? 'fax-out' : 'fax-in')
