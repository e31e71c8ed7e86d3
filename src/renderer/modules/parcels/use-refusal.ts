import { useState } from 'react'
import type { Problem } from '../../client/problem.ts'
import { type Choice, hindrance } from './release-choice.ts'
import { releaseText } from './release-page.text.ts'

export interface Refusal {
  readonly code: string
  readonly message: string
}

/** Why the last Enter did nothing, until the clerk changes what was wrong. */
export const useRefusal = (choice: Choice) => {
  const [kept, keep] = useState<{ refusal: Refusal; choice: Choice } | null>(null)
  const { who, other, proof, looked } = choice
  const untouched =
    kept !== null &&
    kept.choice.who === who &&
    kept.choice.other === other &&
    kept.choice.proof === proof &&
    kept.choice.looked === looked
  const open =
    untouched && !(kept.refusal.code in releaseText.hindrances && kept.refusal.code !== hindrance(choice))
  return { refusal: open ? kept.refusal : null, setRefusal: (refusal: Refusal) => keep({ refusal, choice }) }
}

/** A race lost is told with who handed it out, and when. */
export const refusalOf = (problem: Problem, when: (at: number) => string): Refusal => {
  const { code, message } = problem
  if (code !== 'PARCEL_ALREADY_COLLECTED') return { code, message }
  const { at, by } = problem.data as { at: number; by: string }
  return { code, message: releaseText.collectedAlready(when(at), by) }
}
