import { useState } from 'react'
import type { Client } from '../../client/client.ts'
import { useAct } from '../../client/use-act.ts'

type Offers = Awaited<ReturnType<Client['rescue']['offers']>>
export type Offer = Offers[number]
type Tables = Awaited<ReturnType<Client['rescue']['salvage']>>['tables']

/** What the person typed: the code speaks for them in a house that has nobody to sign in to. */
export interface Asked {
  readonly recoveryCode: string
  readonly folder: string
}

export type Work = 'restore' | 'salvage' | 'aside'

export type Stage =
  | { readonly at: 'code' }
  | { readonly at: 'choose'; readonly offers: Offers }
  | { readonly at: 'ask-aside'; readonly offers: Offers }
  | { readonly at: 'working'; readonly work: Work }
  | { readonly at: 'restored'; readonly madeAt: number; readonly rows: number }
  | { readonly at: 'salvaged'; readonly folder: string; readonly tables: Tables }
  | { readonly at: 'aside'; readonly folder: string }

/** From the recovery code to a house that opens. Every step back leaves everything as it was. */
export const useRescue = () => {
  const [stage, setStage] = useState<Stage>({ at: 'code' })
  const [asked, setAsked] = useState<Asked>({ recoveryCode: '', folder: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const looking = useAct('rescue', 'offers')
  const restoring = useAct('rescue', 'restore')
  const salvaging = useAct('rescue', 'salvage')
  const setting = useAct('rescue', 'setAside')
  const { recoveryCode } = asked

  const look = async (typed: Asked): Promise<void> => {
    setAsked(typed)
    const folder = typed.folder === '' ? {} : { folder: typed.folder }
    const answer = await looking.act({ recoveryCode: typed.recoveryCode, ...folder })
    setProblem(answer.ok ? null : answer.problem.message)
    if (answer.ok) setStage({ at: 'choose', offers: answer.value })
  }
  /** What fails leads back to the choice, with the sentence above it. */
  const work = async (kind: Work, from: Stage, run: () => Promise<Stage | string>): Promise<void> => {
    setProblem(null)
    setStage({ at: 'working', work: kind })
    const result = await run()
    if (typeof result !== 'string') return setStage(result)
    setProblem(result)
    setStage(from)
  }
  const restore = (offer: Offer, from: Stage): Promise<void> =>
    work('restore', from, async () => {
      const answer = await restoring.act({ recoveryCode, file: offer.file })
      return answer.ok ? { at: 'restored', ...answer.value } : answer.problem.message
    })
  const salvage = (from: Stage): Promise<void> =>
    work('salvage', from, async () => {
      const answer = await salvaging.act({ recoveryCode })
      return answer.ok ? { at: 'salvaged', ...answer.value } : answer.problem.message
    })
  const setAside = (from: Stage): Promise<void> =>
    work('aside', from, async () => {
      const answer = await setting.act({ recoveryCode })
      return answer.ok ? { at: 'aside', ...answer.value } : answer.problem.message
    })
  const go = (next: Stage): void => {
    setProblem(null)
    setStage(next)
  }
  return { stage, asked, problem, go, look, looking: looking.busy, restore, salvage, setAside }
}

export type Rescue = ReturnType<typeof useRescue>
