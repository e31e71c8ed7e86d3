import { z } from 'zod'
import { command, query, session } from '../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  EpochMs,
  Id,
  line,
  lookup,
  opaque,
  Revision,
  ZoneCode,
} from '../kernel/schema.ts'
import { PictureProblem } from '../pictures/pictures.contract.ts'
import {
  Consented,
  Content,
  Level,
  Photo,
  PhotoPose,
  PhotoSource,
  Reading,
  StoredContent,
  VersionState,
  VipKind,
  VipView,
} from './vip.schema.contract.ts'

/** One line of the list of entries: what the reader's class lets through. */
export const VipRow = z.object({
  id: Id,
  code: z.string().nullable(),
  kind: VipKind,
  zone: ZoneCode,
  level: Level.nullable(),
  salutation: z.string(),
  photo: Id.nullable(),
  /** Null for whoever only reads what was approved. */
  open: VersionState.nullable(),
  published: z.boolean(),
  /** A photo is missing or old, a consent has ended or ends within thirty days. */
  flags: z.array(z.enum(['noPhoto', 'oldPhoto', 'consentEnded', 'consentEnding'])),
})
export type VipRow = z.infer<typeof VipRow>

export const FieldMark = z.object({
  path: z.string(),
  rule: z.enum(['salute', 'rank-word', 'homophone', 'routine', 'security']),
  text: z.string(),
  from: z.number(),
  to: z.number(),
  cleared: z.boolean(),
})

const Crop = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0.01).max(1),
})

const photoErrors = { PHOTO_UNUSABLE: { data: z.object({ problem: PictureProblem }) }, PHOTO_GONE: {} }

const entryRef = { commandId: CommandId, id: Id, revision: Revision }

export const vipContract = {
  /** Approved entries of the caller's zones, and for whoever may propose also those that are being written. */
  list: query('vip.study').output(z.object({ rows: z.array(VipRow) })),
  /** The approved page of one entry in the caller's class. */
  view: query('vip.study')
    .input(z.object({ id: Id }))
    .output(z.object({ view: VipView, reading: Reading, photos: z.array(Photo) })),
  /** A page was opened on the screen: counted by reader and day, and no record changes by it. */
  opened: session('vip.study')
    .input(z.object({ id: Id }))
    .output(z.object({})),
  /** Who is before the clerk: the approved pages of this home or this car, in the clerk's class. */
  cards: query('vip.study')
    .input(z.object({ unitId: Id.optional(), plate: lookup(12).optional() }))
    .output(z.array(VipView)),
  /** The picture itself, for whoever may see it; expired ones are not there. */
  photo: query('vip.study')
    .input(z.object({ id: Id, size: z.enum(['thumb', 'full']) }))
    .output(z.file()),

  /** The open version for its writers, with what the content check marks. */
  edit: query('vip.propose')
    .input(z.object({ id: Id }))
    .output(
      z.object({
        id: Id,
        code: z.string(),
        kind: VipKind,
        zone: ZoneCode,
        state: VersionState,
        revision: Revision,
        reading: Reading,
        /** Fields above the writer's class are not in it, and are kept when it is saved. */
        content: StoredContent.partial(),
        photos: z.array(Photo),
        marks: z.array(FieldMark),
        author: z.string(),
        savedAt: EpochMs,
        /** Why it came back, when it did. */
        sentBack: z.string(),
        /** Whether the caller wrote it: then somebody else approves. */
        own: z.boolean(),
        unit: z.string(),
      }),
    ),
  /** The page on paper, as it is being written. */
  preview: query('vip.propose')
    .input(
      z.object({
        id: Id,
        revision: Revision,
        layout: z.enum(['page', 'six', 'pocket']),
        reading: Reading.optional(),
      }),
    )
    .output(z.file()),
  create: command('vip.propose')
    .input(z.object({ commandId: CommandId, kind: VipKind, zone: ZoneCode }))
    .output(z.object({ id: Id, code: z.string() })),
  save: command('vip.propose')
    .input(z.object({ ...entryRef, content: Content.partial() }))
    .output(z.object({ revision: Revision }))
    .errors({
      VIP_NOT_OPEN: {},
      VIP_FIELD_NOT_OF_KIND: { data: z.object({ fields: z.array(z.string()) }) },
      VIP_FIELD_ABOVE_CLASS: {},
    }),
  propose: command('vip.propose')
    .input(z.object(entryRef))
    .output(z.object({ revision: Revision }))
    .errors({ VIP_NOT_OPEN: {}, VIP_INCOMPLETE: { data: z.object({ fields: z.array(z.string()) }) } }),
  /** Takes a proposal back to go on writing. */
  reopen: command('vip.propose')
    .input(z.object(entryRef))
    .output(z.object({ revision: Revision }))
    .errors({ VIP_NOT_OPEN: {} }),
  /** A supervisor's word that a marked text may stay. */
  clearMark: command('vip.approve')
    .input(z.object({ ...entryRef, path: opaque(60), rule: opaque(20), reason: line(60) }))
    .output(z.object({ revision: Revision }))
    .errors({ VIP_NOT_OPEN: {} }),
  approve: command('vip.approve')
    .input(z.object(entryRef))
    .output(z.object({ revision: Revision }))
    .errors({
      VIP_NOT_PROPOSED: {},
      FOUR_EYES: {},
      VIP_MARKED: { data: z.object({ marks: z.number() }) },
    }),
  sendBack: command('vip.approve')
    .input(z.object({ ...entryRef, reason: line(60) }))
    .output(z.object({ revision: Revision }))
    .errors({ VIP_NOT_PROPOSED: {} }),
  /** Takes somebody out of the handbook; the record stays for the trail. */
  retire: command('vip.approve')
    .input(z.object({ ...entryRef, reason: line(60) }))
    .output(z.object({})),

  /** Decodes a picture in a process of its own; keeps it in memory for the crop, and only there. */
  readPhoto: session('vip.propose')
    .input(z.object({ file: z.file() }))
    .output(
      z.object({
        preparedId: Id,
        width: z.number(),
        height: z.number(),
        takenOn: BusinessDate.nullable(),
        preview: z.file(),
      }),
    )
    .errors(photoErrors),
  addPhoto: command('vip.propose')
    .input(
      z.object({
        ...entryRef,
        preparedId: Id,
        /** Parts of the picture's width and height; the height follows from 35:45. */
        crop: Crop,
        pose: PhotoPose,
        source: PhotoSource,
        takenOn: BusinessDate.nullable(),
        consent: Consented,
        /** Of a member of the household, by its place in the list. */
        member: z.number().int().min(0).max(5).optional(),
      }),
    )
    .output(z.object({ photoId: Id, revision: Revision, blurred: z.boolean() }))
    .errors({ ...photoErrors, VIP_NOT_OPEN: {} }),
}
