import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { Secret } from '#core/staff/staff.contract.ts'
import type { Problem } from '../client/problem.ts'
import { useAct } from '../client/use-act.ts'
import { t } from './app.text.ts'
import { useSessionActs } from './session.tsx'

const Left = z.object({ left: z.number() })
const Wait = z.object({ seconds: z.number() })

/** The sentence under the boxes; the core's own where it knows more. */
export const signInSentence = ({ code, data, message }: Problem): string => {
  const wrong = Left.safeParse(data)
  return code === 'WRONG_SECRET' && wrong.success ? t.lock.wrong(wrong.data.left) : message
}

const waitOf = ({ code, data }: Problem): number => {
  const wait = Wait.safeParse(data)
  return code === 'SIGN_IN_BLOCKED' && wait.success ? Math.ceil(wait.data.seconds) : 0
}

/** Counts down the seconds for which the way in is closed. */
const useWait = (): [number, (seconds: number) => void] => {
  const [until, setUntil] = useState(0)
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (until === 0) return
    const tick = (): void => {
      const seconds = Math.max(0, Math.ceil((until - performance.now()) / 1000))
      setLeft(seconds)
      if (seconds === 0) setUntil(0)
    }
    tick()
    const timer = window.setInterval(tick, 250)
    return () => window.clearInterval(timer)
  }, [until])
  return [left, (seconds) => setUntil(performance.now() + seconds * 1000)]
}

export interface SignIn {
  readonly busy: boolean
  /** What went wrong, or how long to wait. */
  readonly sentence: string | null
  readonly blocked: boolean
  /** The core wants a password before any PIN or badge. */
  readonly passwordFirst: boolean
  readonly bySecret: (staffId: string, secret: Secret) => Promise<boolean>
  readonly byBadge: (badge: string) => Promise<boolean>
  readonly clear: () => void
}

export const useSignIn = (deskCode: string): SignIn => {
  const { enter } = useSessionActs()
  const signIn = useAct('staff', 'signIn')
  const badgeIn = useAct('staff', 'signInByBadge')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [wait, startWait] = useWait()

  const answer = (result: Awaited<ReturnType<typeof signIn.act>>): boolean => {
    if (result.ok) {
      setProblem(null)
      enter(result.value)
      return true
    }
    const seconds = waitOf(result.problem)
    if (seconds > 0) startWait(seconds)
    setProblem(seconds > 0 ? null : result.problem)
    return false
  }
  const sentence = problem === null ? null : signInSentence(problem)
  return {
    busy: signIn.busy || badgeIn.busy,
    sentence: wait > 0 ? t.lock.blocked(wait) : sentence,
    blocked: wait > 0,
    passwordFirst: problem?.code === 'PASSWORD_FIRST' || problem?.code === 'PIN_CLOSED',
    bySecret: async (staffId, secret) => answer(await signIn.act({ staffId, deskCode, secret })),
    byBadge: async (badge) => answer(await badgeIn.act({ badge, deskCode })),
    clear: () => setProblem(null),
  }
}
