import { z } from 'zod'
import { Unit } from '../compound/compound.contract.ts'
import { command, disclose, query } from '../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  Id,
  line,
  nameLine,
  optionalLine,
  optionalNameLine,
  Revision,
} from '../kernel/schema.ts'

export const Relation = z.enum(['owner', 'coOwner', 'householdMember', 'tenant', 'helper'])
export type Relation = z.infer<typeof Relation>

/** `seen`: another valid paper that was looked at; its number is not kept. */
export const PaperKind = z.enum(['idCard', 'passport', 'permit', 'seen'])
export type PaperKind = z.infer<typeof PaperKind>

/** `notice` closes as told; the others are voluntary and never stop anything (PIPL 13, 16). */
export const ConsentKind = z.enum(['notice', 'mail', 'photo', 'paperCopy', 'minorData', 'assistance'])
export type ConsentKind = z.infer<typeof ConsentKind>

/** A person as the working screens show one: full name, masked phone. */
export const Resident = z.object({
  personId: Id,
  name: z.string(),
  relation: Relation,
  phone: z.string(),
})
export type Resident = z.infer<typeof Resident>

export const Consent = z.object({
  id: Id,
  kind: ConsentKind,
  given: BusinessDate,
  until: BusinessDate.nullable(),
  note: z.string(),
  revision: Revision,
})
export type Consent = z.infer<typeof Consent>

/** One who lives in a home, as its file shows them: masked numbers, what was agreed to. */
export const Occupant = Resident.extend({
  occupancyId: Id,
  /** In the household's own word: 配偶, 司机. */
  detail: z.string(),
  /** Masked; empty where none was shown. */
  idNumber: z.string(),
  paper: PaperKind.nullable(),
  /** By the identity card. A minor's phone and age stand nowhere. */
  minor: z.boolean(),
  since: BusinessDate,
  leaseEnd: BusinessDate.nullable(),
  /** In hundredths of a per cent; null: 共同共有. */
  share: z.number().nullable(),
  consents: z.array(Consent),
  /** Of the person, and of the person's place in this home. */
  revision: Revision,
  placeRevision: Revision,
})
export type Occupant = z.infer<typeof Occupant>

export const Vehicle = z.object({
  id: Id,
  /** With its dot: 浙A·12345. */
  plate: z.string(),
  colour: z.string(),
  place: z.string(),
  keeper: z.string(),
  revision: Revision,
})
export type Vehicle = z.infer<typeof Vehicle>

export const LikeWhy = z.enum(['samePaper', 'samePhone', 'sameName'])
export type LikeWhy = z.infer<typeof LikeWhy>

/** Somebody on file who may be meant: masked, and without a home where the caller does not work. */
export const LookAlike = z.object({
  personId: Id,
  name: z.string(),
  phone: z.string(),
  homes: z.array(z.string()),
  why: LikeWhy,
})
export type LookAlike = z.infer<typeof LookAlike>

const like = z.object({ lookAlikes: z.array(LookAlike) })
/** In how many homes the phone that stands in most of them is on file: more than three is told, and stops nobody. */
const told = { phoneHomes: z.number() }
const fieldRefused = { FIELD_REFUSED: { data: z.object({ field: z.string(), reason: z.string() }) } }

const Phones = z.array(line(40)).max(5)
const Paper = z.object({ kind: PaperKind, number: optionalLine(30) })
const place = {
  relation: Relation,
  detail: optionalLine(20),
  since: BusinessDate.optional(),
  leaseEnd: BusinessDate.optional(),
}

const PlaceChange = z.object({
  occupancyId: Id,
  revision: Revision,
  relation: Relation,
  detail: optionalLine(20),
})

export const peopleContract = {
  household: query('person.read')
    .input(z.object({ unitId: Id }))
    .output(z.object({ unit: Unit, residents: z.array(Resident) })),
  /** Everything on file about who lives in a home. */
  file: query('person.read')
    .input(z.object({ unitId: Id }))
    .output(z.object({ unit: Unit, people: z.array(Occupant), vehicles: z.array(Vehicle) })),
  /** A clear phone number, for ten seconds on the screen and for ever in the audit trail. */
  reveal: disclose('person.reveal')
    .input(z.object({ personId: Id, field: z.enum(['phone', 'idNumber']), reason: line(60) }))
    .output(z.object({ value: z.string() })),
  /** Who on file looks like somebody that is being typed. */
  lookAlikes: query('person.edit')
    .input(
      z.object({ name: nameLine(30), phones: Phones, idNumber: optionalLine(30), except: Id.optional() }),
    )
    .output(like),
  /** A new person in a home. `another`: the look-alikes were seen and it is none of them. */
  add: command('person.edit')
    .input(
      z.object({
        commandId: CommandId,
        unitId: Id,
        name: nameLine(30),
        phones: Phones,
        paper: Paper.optional(),
        ...place,
        another: z.boolean(),
      }),
    )
    .output(z.object({ personId: Id, ...told }))
    .errors({ ...fieldRefused, ALREADY_ON_FILE: { data: like }, PAPER_IN_USE: {} }),
  /** Somebody on file comes to a home: one person with two homes is one person. */
  moveIn: command('person.edit')
    .input(z.object({ commandId: CommandId, unitId: Id, personId: Id, ...place }))
    .output(z.object({ personId: Id, ...told }))
    .errors({ ...fieldRefused, LIVES_HERE: {} }),
  /**
   * Puts a person right. What is left out stays: a masked field is sent back only if it was retyped.
   * Another name is refused until somebody says that it is the same person (ux.md D12).
   */
  correct: command('person.edit')
    .input(
      z.object({
        commandId: CommandId,
        personId: Id,
        revision: Revision,
        name: nameLine(30),
        phones: Phones.optional(),
        paper: Paper.optional(),
        samePerson: z.boolean(),
        /** What this person is in one home; left out, it stays. */
        place: PlaceChange.optional(),
      }),
    )
    .output(z.object({ revision: Revision, ...told }))
    .errors({
      ...fieldRefused,
      NAME_CHANGED: { data: like.extend({ from: z.string(), to: z.string() }) },
      PAPER_IN_USE: {},
      HOLDS_A_SHARE: {},
    }),
  moveOut: command('person.edit')
    .input(z.object({ commandId: CommandId, occupancyId: Id, revision: Revision }))
    .output(z.object({ personId: Id })),
  /** What each of the joint owners holds: 100 % together, or nobody a share. */
  setShares: command('person.edit')
    .input(
      z.object({
        commandId: CommandId,
        unitId: Id,
        shares: z
          .array(z.object({ occupancyId: Id, share: z.number().int().min(1).max(10_000).nullable() }))
          .max(30),
      }),
    )
    .output(z.object({ unitId: Id }))
    .errors({ SHARES_WRONG: { data: z.object({ sum: z.number() }) }, NOT_AN_OWNER: {} }),
  addVehicle: command('person.edit')
    .input(
      z.object({
        commandId: CommandId,
        unitId: Id,
        plate: line(12),
        colour: optionalLine(10),
        place: optionalLine(20),
        keeper: optionalNameLine(30),
      }),
    )
    .output(z.object({ vehicleId: Id }))
    .errors({ ...fieldRefused, PLATE_IN_USE: { data: z.object({ unit: z.string() }) } }),
  removeVehicle: command('person.edit')
    .input(z.object({ commandId: CommandId, vehicleId: Id, revision: Revision }))
    .output(z.object({ vehicleId: Id })),
  giveConsent: command('person.edit')
    .input(
      z.object({
        commandId: CommandId,
        personId: Id,
        kind: ConsentKind,
        until: BusinessDate.optional(),
        note: optionalLine(40),
      }),
    )
    .output(z.object({ consentId: Id }))
    .errors({ ...fieldRefused, CONSENT_GIVEN: {} }),
  withdrawConsent: command('person.edit')
    .input(z.object({ commandId: CommandId, consentId: Id, revision: Revision }))
    .output(z.object({ consentId: Id })),
}
