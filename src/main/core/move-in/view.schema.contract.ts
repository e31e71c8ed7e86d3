import { z } from 'zod'
import { EpochMs, Id } from '../kernel/schema.ts'
import { PaperKind, Relation } from '../people/people.contract.ts'
import { CaseDocument, DocumentCode, DocumentState } from './documents.schema.contract.ts'
import { PersonExtra } from './entries.schema.contract.ts'
import { CaseFile, HandoverBlock, Station } from './move-in.schema.contract.ts'

/** A person as the case page shows one: full name, masked numbers. */
export const ShownPerson = PersonExtra.extend({
  personId: Id,
  occupancyId: Id,
  name: z.string(),
  relation: Relation,
  detail: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  paper: PaperKind.nullable(),
  share: z.number().nullable(),
  minor: z.boolean(),
})
export type ShownPerson = z.infer<typeof ShownPerson>

/** A paper with the ways in which it may close here; the first is what one key gives. */
export const ShownDocument = CaseDocument.extend({ closes: z.array(DocumentState) })
export type ShownDocument = z.infer<typeof ShownDocument>

export const CaseStep = z.object({
  id: Id,
  at: EpochMs,
  act: z.string(),
  station: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
  approver: z.string(),
  /** Agreed on the phone and not signed yet. */
  unsigned: z.boolean(),
})
export type CaseStep = z.infer<typeof CaseStep>

/** A case as its page shows it. Phones and paper numbers are masked, in the entries too. */
export const CaseView = CaseFile.omit({ owners: true, members: true, tenants: true, documents: true }).extend(
  {
    people: z.array(ShownPerson),
    documents: z.array(ShownDocument),
    /** Where the family goes next. */
    next: Station.nullable(),
    handoverBlocks: z.array(HandoverBlock),
    archiveBlocks: z.array(DocumentCode),
    /** Of the papers that are not voluntary. */
    complete: z.object({ have: z.number(), of: z.number() }),
    handedOverAt: EpochMs.nullable(),
    archivedAt: EpochMs.nullable(),
    steps: z.array(CaseStep),
  },
)
export type CaseView = z.infer<typeof CaseView>
