import type { FaxInState, FaxOutState, FaxResult } from './fax.contract.ts'

/** From where each act may be taken. What is not named stays as it is. */
const outSteps = {
  dial: ['prepared', 'busy', 'noAnswer', 'failed', 'partial'],
  result: ['dialling'],
  accept: ['partial'],
  confirm: ['sent', 'partial'],
  abandon: ['prepared', 'dialling', 'busy', 'noAnswer', 'failed', 'partial'],
} as const satisfies Record<string, readonly FaxOutState[]>
export type OutStep = keyof typeof outSteps

/** A part that nobody accepted is not confirmed, and one that was is not dialled again or dropped. */
export const mayStepOut = (
  step: OutStep,
  { state, accepted }: { readonly state: FaxOutState; readonly accepted: boolean },
): boolean => {
  const from: readonly FaxOutState[] = outSteps[step]
  if (!from.includes(state)) return false
  if (state !== 'partial') return true
  return step === 'confirm' ? accepted : !accepted
}

const inSteps = {
  askResend: ['received', 'notified'],
  notify: ['received', 'notified'],
  collect: ['received', 'notified'],
  returnWrong: ['received', 'notified'],
  destroy: ['received', 'notified'],
} as const satisfies Record<string, readonly FaxInState[]>
export type InStep = keyof typeof inSteps

export const mayStepIn = (step: InStep, state: FaxInState): boolean => {
  const from: readonly FaxInState[] = inSteps[step]
  return from.includes(state)
}

/** Pages that the machine has to send. */
export const toSend = ({ pages, cover }: { readonly pages: number; readonly cover: boolean }): number =>
  pages + (cover ? 1 : 0)

/** Fewer pages than were given make it partial, whatever the machine calls it; none at all is a failure. */
export const outcomeOf = (result: FaxResult, sentPages: number, pagesToSend: number): FaxOutState => {
  if (result !== 'sent') return sentPages > 0 && result === 'failed' ? 'partial' : result
  if (sentPages === 0) return 'failed'
  return sentPages < pagesToSend ? 'partial' : 'sent'
}

/** The cover is ours: what is charged is what went over of the owner's own pages. */
export const chargedPages = (sentPages: number, cover: boolean): number =>
  Math.max(0, sentPages - (cover ? 1 : 0))

/** The same number and as many pages within ten minutes is more likely a slip than a second fax. */
export const DUPLICATE_MS = 10 * 60_000

/** Digits alone: 0571-8800 and 0571 8800 are one number. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '')

/** The call that confirms a fax is made within about five minutes (trade rule, spec 3.2.3). */
export const CONFIRM_MS = 5 * 60_000

export const UNCOLLECTED_DAYS = 3
export const DESTROY_DAYS = 30

export const isOpenIn = (state: FaxInState): boolean => state === 'received' || state === 'notified'
