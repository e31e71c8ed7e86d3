import { z } from 'zod'
import { Unit } from '../compound/compound.contract.ts'
import { disclose, query } from '../kernel/procedure.ts'
import { Id, line } from '../kernel/schema.ts'

export const Relation = z.enum(['owner', 'coOwner', 'householdMember', 'tenant'])
export type Relation = z.infer<typeof Relation>

/** A person as the working screens show one: full name, masked phone. */
export const Resident = z.object({
  personId: Id,
  name: z.string(),
  relation: Relation,
  phone: z.string(),
})
export type Resident = z.infer<typeof Resident>

export const peopleContract = {
  household: query('person.read')
    .input(z.object({ unitId: Id }))
    .output(z.object({ unit: Unit, residents: z.array(Resident) })),
  /** A clear phone number, for ten seconds on the screen and for ever in the audit trail. */
  reveal: disclose('person.reveal')
    .input(z.object({ personId: Id, field: z.enum(['phone', 'idNumber']), reason: line(60) }))
    .output(z.object({ value: z.string() })),
}
