import { z } from 'zod'
import { command, disclose, query, session } from '../../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  EpochMs,
  Id,
  line,
  lookup,
  nameLine,
  opaque,
  optionalLine,
  paragraph,
  Revision,
  ZoneCode,
} from '../../kernel/schema.ts'
import { PictureProblem } from '../../pictures/pictures.contract.ts'
import { Level, Reading } from '../vip.schema.contract.ts'

export const EditionState = z.enum(['current', 'superseded', 'closed'])
export type EditionState = z.infer<typeof EditionState>

/** made → issued → recalled → returned → destroyed; or lost, or void before anybody had it. */
export const CopyState = z.enum(['made', 'issued', 'recalled', 'returned', 'destroyed', 'lost', 'void'])
export type CopyState = z.infer<typeof CopyState>

export const Layout = z.enum(['page', 'six', 'pocket'])
export type Layout = z.infer<typeof Layout>

/** How the holder signed for a copy; empty while nobody has it. */
export const SignedHow = z.enum(['', 'pad', 'paper'])
export type SignedHow = z.infer<typeof SignedHow>

/** Pages in the order of their codes, or of how they are addressed. */
export const Sorting = z.enum(['code', 'name', 'level'])
export type Sorting = z.infer<typeof Sorting>

export const Edition = z.object({
  id: Id,
  number: z.string(),
  effective: BusinessDate,
  expires: BusinessDate,
  state: EditionState,
  pages: z.number(),
  changed: z.number(),
  /** Copies that are not back yet. */
  out: z.number(),
  copies: z.number(),
})
export type Edition = z.infer<typeof Edition>

/** Why a copy asks for a hand: not seen for a quarter, not back in time, its holder has left or works elsewhere. */
export const CopyFlag = z.enum(['unseen', 'overdue', 'holderGone', 'postChanged'])
export type CopyFlag = z.infer<typeof CopyFlag>

export const Copy = z.object({
  id: Id,
  number: z.string(),
  holder: z.string(),
  post: z.string(),
  reading: Reading,
  layout: Layout,
  form: z.enum(['print', 'file']),
  levels: z.array(Level),
  sorting: Sorting,
  changedOnly: z.boolean(),
  state: CopyState,
  madeAt: EpochMs,
  issuedAt: EpochMs.nullable(),
  sightedOn: BusinessDate.nullable(),
  recallBy: BusinessDate.nullable(),
  closedAt: EpochMs.nullable(),
  exported: z.boolean(),
  signed: SignedHow,
  flags: z.array(CopyFlag),
  note: z.string(),
  revision: Revision,
})
export type Copy = z.infer<typeof Copy>

const Withheld = z.object({ code: z.string(), why: z.enum(['consentEnded', 'noPage']) })

const copyRef = { commandId: CommandId, id: Id, revision: Revision }
const moved = { VIP_COPY_STATE: { data: z.object({ state: CopyState }) } }
const done = z.object({ revision: Revision })

export const vipCopiesContract = {
  editions: query('vip.approve').output(z.array(Edition)),
  /** What an edition of today would hold: what is new, what is left out and why. */
  outlook: query('vip.approve').output(
    z.object({
      pages: z.number(),
      added: z.array(z.string()),
      changed: z.array(z.string()),
      removed: z.array(z.string()),
      withheld: z.array(Withheld),
    }),
  ),
  publish: command('vip.approve')
    .input(z.object({ commandId: CommandId, effective: BusinessDate, expires: BusinessDate }))
    .output(
      z.object({
        id: Id,
        number: z.string(),
        pages: z.number(),
        withheld: z.array(Withheld),
        recalled: z.number(),
      }),
    )
    .errors({ VIP_EDITION_EMPTY: {}, VIP_EDITION_TERM: {} }),
  /** Pages of a copy in the class of a holder, before one is made. */
  holders: query('vip.approve').output(
    z.array(
      z.object({
        staffId: Id,
        name: z.string(),
        post: z.string(),
        reading: Reading,
        zones: z.array(ZoneCode),
      }),
    ),
  ),
  copies: query('vip.approve')
    .input(z.object({ editionId: Id }))
    .output(z.array(Copy)),
  make: command('vip.approve')
    .input(
      z.object({
        commandId: CommandId,
        editionId: Id,
        /** Somebody of the staff, or a post with the class of those who stand there. */
        holder: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('staff'), staffId: Id }),
          z.object({
            kind: z.literal('post'),
            name: line(20),
            of: z.enum(['guard', 'ceremonialPost']),
            zones: z.array(ZoneCode).min(1),
          }),
        ]),
        /** Never above the holder's own. */
        reading: Reading.exclude(['C4']).optional(),
        layout: Layout,
        form: z.enum(['print', 'file']),
        withPhotos: z.boolean(),
        /** Of the holder's zones; all of them when none is named. */
        zones: z.array(ZoneCode).optional(),
        /** All levels when none is named. */
        levels: z.array(Level).optional(),
        sorting: Sorting.optional(),
        /** A supplement: what is new in this edition, with the sheet that says which pages it replaces. */
        changedOnly: z.boolean().optional(),
      }),
    )
    .output(z.object({ id: Id, number: z.string() }))
    .errors({ VIP_CLASS_ABOVE_HOLDER: {}, VIP_EDITION_NOT_CURRENT: {}, VIP_HOLDER_READS_NOTHING: {} }),
  /** The encrypted file, once; its password is shown with it and kept nowhere. */
  export: disclose('vip.approve')
    .input(z.object({ id: Id }))
    .output(z.object({ file: z.file(), password: z.string() }))
    .errors({
      ...moved,
      VIP_COPY_EXPORTED: {},
      MISSING_GLYPHS: { data: z.object({ characters: z.array(z.string()) }) },
    }),
  /** What the holder wrote on the pad, before the copy is issued: it gives the ticket by which that one names it. */
  addSignature: session('vip.approve')
    .input(z.object({ file: z.file() }))
    .output(z.object({ picture: z.string() }))
    .errors({ PHOTO_UNUSABLE: { data: z.object({ problem: PictureProblem }) } }),
  /** Against the confidentiality statement, signed on the pad or on the sheet in the copy. */
  issue: command('vip.approve')
    .input(
      z.object({
        ...copyRef,
        signed: z.discriminatedUnion('how', [
          z.object({ how: z.literal('pad'), picture: opaque(80) }),
          z.object({ how: z.literal('paper') }),
        ]),
      }),
    )
    .output(done)
    .errors({ ...moved, UPLOAD_GONE: {} }),
  /** The holder's signature, as it stands on the pad. */
  signature: query('vip.approve')
    .input(z.object({ id: Id }))
    .output(z.file()),
  /** 盘点: the scanned number of a copy that lies before the caller. */
  sight: command('vip.study')
    .input(z.object({ commandId: CommandId, number: lookup(20) }))
    .output(z.object({ number: z.string(), holder: z.string() }))
    .errors(moved),
  /** What is to lie before whoever counts: all that is out for the publisher, else posts' copies and one's own. */
  out: query('vip.study').output(z.array(Copy)),
  recall: command('vip.approve')
    .input(z.object({ ...copyRef, by: BusinessDate, reason: line(40) }))
    .output(done)
    .errors(moved),
  takeBack: command('vip.approve').input(z.object(copyRef)).output(done).errors(moved),
  destroy: command('vip.approve')
    .input(z.object({ ...copyRef, witnessOne: nameLine(20), witnessTwo: nameLine(20) }))
    .output(done)
    .errors({ ...moved, TWO_WITNESSES: {} }),
  /** Never handed out: the printer stopped, or the wrong paper lay in it. */
  void: command('vip.approve')
    .input(z.object({ ...copyRef, reason: line(40) }))
    .output(done)
    .errors(moved),
  /** An incident with what the law wants told (PIPL 57). */
  lose: command('vip.approve')
    .input(
      z.object({
        ...copyRef,
        leaked: paragraph(200),
        cause: line(60),
        harm: optionalLine(60),
        remedy: line(60),
        contact: line(40),
        told: optionalLine(60),
      }),
    )
    .output(done)
    .errors(moved),
  /** What was written down of a lost copy. */
  loss: query('vip.approve')
    .input(z.object({ id: Id }))
    .output(
      z.object({
        foundAt: EpochMs,
        by: z.string(),
        leaked: z.string(),
        cause: z.string(),
        harm: z.string(),
        remedy: z.string(),
        contact: z.string(),
        told: z.string(),
      }),
    ),
}
