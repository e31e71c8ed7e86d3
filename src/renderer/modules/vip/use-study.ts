import { useState } from 'react'
import { useAct } from '../../client/use-act.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { useRead } from '../../client/use-read.ts'

export type StudyCard = OutputOf<'vipStudy', 'today'>['cards'][number]
export type Recall = 'again' | 'hard' | 'good'

/** The deck of today. Whoever was missed comes once more at its end, until they are known. */
export const useStudy = () => {
  const today = useRead('vipStudy', 'today', undefined, { keep: true })
  const recall = useAct('vipStudy', 'recall')
  const [missed, setMissed] = useState<readonly StudyCard[]>([])
  const [turned, setTurned] = useState(false)
  const deck = [...(today.data?.cards ?? []), ...missed]
  const [card = null] = deck
  const isAgain = card !== null && (today.data?.cards.length ?? 0) === 0
  const answer = async (how: Recall): Promise<void> => {
    if (card === null || recall.busy) return
    setTurned(false)
    const rest = missed.filter(({ entryId }) => entryId !== card.entryId)
    setMissed(how === 'again' ? [...rest, card] : rest)
    // Only the first answer of the day tells how well a face was remembered.
    if (!isAgain) await recall.act({ entryId: card.entryId, recall: how })
  }
  return {
    today,
    problem: today.problem ?? recall.problem,
    card,
    left: deck.length,
    turned,
    turn: () => setTurned(true),
    answer,
  }
}
