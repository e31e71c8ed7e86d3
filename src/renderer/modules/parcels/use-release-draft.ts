import { useEffect } from 'react'
import { useDraft } from '../../app/use-draft.ts'
import { choiceFrom, type HalfRelease, halfReleaseOf, isUntouched, keptOf } from './release-draft.ts'
import { releaseText } from './release-page.text.ts'
import type { Release } from './use-release.ts'

/** The same home opened again goes on where it stopped; another home begins its own. */
export const useReleaseDraft = (
  release: Release,
  onBack: () => void,
): { readonly discard: () => Promise<void> } => {
  const { choice, waiting, begun, restore } = release
  const value = keptOf(choice, waiting)
  const draft = useDraft<HalfRelease>('parcel-release', {
    value,
    title: releaseText.draftTitle(choice.ticked.size),
    isEmpty: isUntouched(value),
    parse: halfReleaseOf,
  })
  const { found, resume } = draft
  useEffect(() => {
    if (found === null || !begun) return
    resume()
    if (found.value.unitId !== choice.unitId) return
    restore(choiceFrom(found.value, waiting))
    onBack()
  })
  return { discard: draft.discard }
}
