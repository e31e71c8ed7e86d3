import { z } from 'zod'
import { command, query } from '../../kernel/procedure.ts'
import { BusinessDate, CommandId, Id } from '../../kernel/schema.ts'
import { VipView } from '../vip.schema.contract.ts'

/** A face in front, and behind it what the reader's class lets through. */
export const StudyCard = z.object({
  entryId: Id,
  photo: Id,
  view: VipView,
  /** How one addresses them at the reader's post. */
  address: z.string(),
  /** Never asked before. */
  fresh: z.boolean(),
})
export type StudyCard = z.infer<typeof StudyCard>

export const Recall = z.enum(['again', 'hard', 'good'])

export const vipStudyContract = {
  /** The reader's cards of today, and the edition that they have not signed for. */
  today: query('vip.study').output(
    z.object({
      cards: z.array(StudyCard),
      /** Looked at today already. */
      done: z.number(),
      /** Known so far, of all that the reader is to know. */
      known: z.number(),
      all: z.number(),
      unread: z.object({ editionId: Id, number: z.string(), changes: z.array(z.string()) }).nullable(),
    }),
  ),
  /** For the rail: how many cards wait today. */
  count: query('vip.study').output(z.object({ cards: z.number() })),
  recall: command('vip.study')
    .input(z.object({ commandId: CommandId, entryId: Id, recall: Recall }))
    .output(z.object({ dueOn: BusinessDate })),
  /** 阅签: read, and signed for. */
  readEdition: command('vip.study')
    .input(z.object({ commandId: CommandId, editionId: Id }))
    .output(z.object({}))
    .errors({ VIP_EDITION_NOT_CURRENT: {} }),
  /** Who has signed for the edition and who has not. */
  readers: query('vip.approve')
    .input(z.object({ editionId: Id }))
    .output(z.array(z.object({ staffId: Id, name: z.string(), post: z.string(), read: z.boolean() }))),
}
