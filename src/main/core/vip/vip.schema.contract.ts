import { z } from 'zod'
import {
  BusinessDate,
  Id,
  line,
  nameLine,
  optionalLine,
  optionalNameLine,
  ZoneCode,
} from '../kernel/schema.ts'

/** Owners and their households, leaders of the company and the developer, officials who visit on duty. */
export const VipKind = z.enum(['household', 'leader', 'official'])
export type VipKind = z.infer<typeof VipKind>

/** Letters on paper, so that a level outlives a black-and-white copier. */
export const Level = z.enum(['V1', 'V2', 'V3', 'leader', 'assist'])
export type Level = z.infer<typeof Level>

/**
 * What a reader may know (spec 3.4.2). Each holds all below it. `greet` is the cleaning foreman's: the face, what to
 * say and whom to call.
 */
export const Reading = z.enum(['greet', 'C1', 'C2', 'C3', 'C4'])
export type Reading = z.infer<typeof Reading>

/** What somebody agreed to, and for how long: each photo and each item of C3 and C4 has one (PIPL 29). */
export const Consented = z.object({ purpose: line(30), reference: line(30), until: BusinessDate })
export type Consented = z.infer<typeof Consented>

export const HouseholdRole = z.enum(['spouse', 'child', 'elder', 'driver', 'secretary', 'helper'])
export type HouseholdRole = z.infer<typeof HouseholdRole>

/** Whom one could take for another: faces to choose from in a test are of one look. */
export const Look = z.object({ sex: z.enum(['male', 'female']), age: z.enum(['young', 'middle', 'elder']) })
export type Look = z.infer<typeof Look>

/** How the texts of an entry are read: typed ones pass the content check, stored ones passed it. */
interface Texts {
  readonly line: (max: number) => z.ZodType<string>
  readonly optionalLine: (max: number) => z.ZodType<string>
  readonly nameLine: (max: number) => z.ZodType<string>
  readonly optionalNameLine: (max: number) => z.ZodType<string>
}

const plain: Texts = {
  line: () => z.string(),
  optionalLine: () => z.string(),
  nameLine: () => z.string(),
  optionalNameLine: () => z.string(),
}

const LONGEST_LINE = 22
const MOST_LINES = 5

const contentWith = (text: Texts) => {
  const consent = z.object({ purpose: text.line(30), reference: text.line(30), until: BusinessDate })
  const lines = z.array(text.line(LONGEST_LINE)).max(MOST_LINES)
  return z.object({
    level: Level,
    salutationPost: text.optionalNameLine(12),
    greeting: text.optionalLine(24),
    calls: z.array(z.object({ name: text.nameLine(12), minutes: z.number().int().min(1).max(60) })).max(4),
    /** In the order of the page; the rows are vip_photo. */
    photos: z.array(Id).max(4),
    alias: text.optionalNameLine(12),
    look: Look.nullable(),
    vehicles: z
      .array(z.object({ plate: text.line(12), colour: text.optionalLine(8), note: text.optionalLine(16) }))
      .max(4),
    salutation: text.optionalNameLine(12),
    reception: lines,
    taboos: lines,
    entrance: text.optionalLine(12),
    arrangements: z.object({
      escort: text.optionalLine(16),
      lift: text.optionalLine(16),
      umbrella: text.optionalLine(16),
      seat: text.optionalLine(16),
      tea: text.optionalLine(16),
    }),
    /** Not greeted by name in public. */
    quiet: z.boolean(),
    mail: text.optionalLine(24),
    specialist: text.optionalNameLine(12),
    deputy: text.optionalNameLine(12),
    /** Of leaders and officials alone (PIPL 13(6), 27). */
    organisation: text.optionalLine(30),
    post: text.optionalLine(20),
    name: text.optionalNameLine(20),
    unitId: Id.nullable(),
    birthday: z.object({ day: z.string().regex(/^(?:0\d|1[0-2])-[0-3]\d$/), consent }).nullable(),
    household: z
      .array(
        z.object({
          role: HouseholdRole,
          salutation: text.line(12),
          name: text.optionalNameLine(20),
          phone: text.optionalLine(20),
          mayCollect: z.boolean(),
          photo: Id.nullable(),
          consent,
        }),
      )
      .max(6),
    /** Only with separate written consent; never printed. */
    health: z.object({ text: text.line(60), consent }).nullable(),
  })
}

/** An entry as it is typed. */
export const Content = contentWith({ line, optionalLine, nameLine, optionalNameLine })
/** The same as it was stored: read without asking the rules again, which may have become stricter. */
export const StoredContent = contentWith(plain)
export type Content = z.infer<typeof StoredContent>

/** A page on which nothing is written yet. */
export const emptyContent: Content = {
  level: 'V2',
  salutationPost: '',
  greeting: '',
  calls: [],
  photos: [],
  alias: '',
  look: null,
  vehicles: [],
  salutation: '',
  reception: [],
  taboos: [],
  entrance: '',
  arrangements: { escort: '', lift: '', umbrella: '', seat: '', tea: '' },
  quiet: false,
  mail: '',
  specialist: '',
  deputy: '',
  organisation: '',
  post: '',
  name: '',
  unitId: null,
  birthday: null,
  household: [],
  health: null,
}

export const VersionState = z.enum(['draft', 'proposed', 'approved', 'superseded'])
export type VersionState = z.infer<typeof VersionState>

export const PhotoPose = z.enum(['face', 'glasses', 'hat'])
export type PhotoPose = z.infer<typeof PhotoPose>
/** Never the network, never a camera on the wall (PIPL 26). */
export const PhotoSource = z.enum(['person', 'family', 'hostUnit'])
export type PhotoSource = z.infer<typeof PhotoSource>

export const Photo = z.object({
  id: Id,
  pose: PhotoPose,
  takenOn: BusinessDate.nullable(),
  source: PhotoSource,
  consent: z.object({ purpose: z.string(), reference: z.string(), until: BusinessDate }),
  /** Taken more than three years ago. */
  old: z.boolean(),
  /** Hard to recognise anybody by. */
  blurred: z.boolean(),
  expired: z.boolean(),
})
export type Photo = z.infer<typeof Photo>

/** An entry as one reader may see it: what is above the reader's class is not there at all. */
export const VipView = StoredContent.partial().extend({
  id: Id,
  code: z.string().optional(),
  kind: VipKind,
  zone: ZoneCode,
  unit: z.string().optional(),
})
export type VipView = z.infer<typeof VipView>
