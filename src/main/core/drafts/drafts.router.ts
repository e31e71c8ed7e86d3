import type { Handlers } from '../kernel/handler.ts'
import type { draftsContract } from './drafts.contract.ts'
import { type DraftsHouse, discardDraft, loadDraft, saveDraft } from './drafts.service.ts'

export const draftsRouter = (house: DraftsHouse): Handlers<typeof draftsContract> => ({
  save: (input, call) => saveDraft(house, input, call),
  load: (place, call) => loadDraft(house, place, call),
  discard: (place, call) => discardDraft(house, place, call),
})
