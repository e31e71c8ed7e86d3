import type { Handlers } from '../kernel/handler.ts'
import type { draftsContract } from './drafts.contract.ts'
import { type DraftsHouse, discardDraft, loadDraft, saveDraft } from './drafts.service.ts'

export const draftsRouter = (house: DraftsHouse): Handlers<typeof draftsContract> => ({
  save: (input, call) => saveDraft(house, input, call),
  load: ({ form }, call) => loadDraft(house, form, call),
  discard: ({ form }, call) => discardDraft(house, form, call),
})
