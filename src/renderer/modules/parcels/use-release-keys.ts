import { useKeys } from '../../app/keys.tsx'
import { KEYED_RESIDENTS } from './collector-choice.tsx'
import { releaseText } from './release-page.text.ts'
import type { Release } from './use-release.ts'

const { keys } = releaseText
const digits = Array.from({ length: KEYED_RESIDENTS }, (_, index) => String(index + 1))

/** `1–3` on one key cap. */
const span = (count: number): string => `1–${Math.min(count, KEYED_RESIDENTS)}`

interface ReleaseActs {
  /** Off while a banner or the guard asks something. */
  when: boolean
  residents: readonly { readonly personId: string }[]
  agents: readonly { readonly id: string }[]
  onHandOut: () => void
  onCode: () => void
  /** The household's letter; undefined where it is not this clerk's to write. */
  onLetter: (() => void) | undefined
  onLeave: () => void
}

/** Three keys hand out a household's parcels: who, looked at, out. */
export const useReleaseKeys = (
  release: Release,
  { when, residents, agents, onHandOut, onCode, onLetter, onLeave }: ReleaseActs,
): void => {
  const { waiting, choice } = release
  const some = when && waiting.length > 0
  const people = residents.length + agents.length
  const choose = (key: string): void => {
    const resident = residents[Number(key) - 1]
    const agent = agents[Number(key) - 1 - residents.length]
    if (resident !== undefined) release.who({ kind: 'resident', personId: resident.personId })
    else if (agent !== undefined) release.who({ kind: 'agent', agentId: agent.id })
  }
  const all = (): void =>
    release.tick(new Set(choice.ticked.size === waiting.length ? [] : waiting.map(({ id }) => id)))
  useKeys([
    { key: 'Space', label: keys.tick, when: some },
    { key: 'A', label: keys.all, when: some, run: all },
    {
      key: digits.slice(0, people),
      label: keys.who,
      when: some && people > 0,
      run: choose,
      ...(people > 1 ? { cap: span(people) } : {}),
    },
    { key: '0', label: keys.other, when: some, run: () => release.who({ kind: 'other' }) },
    { key: 'B', label: keys.looked, when: some, run: () => release.look(!choice.looked) },
    { key: 'C', label: keys.code, when: some, run: onCode },
    { key: 'L', label: keys.letter, when: when && onLetter !== undefined, run: () => onLetter?.() },
    { key: 'Enter', label: keys.handOut, when: some, run: onHandOut },
    { key: 'Ctrl+Enter', label: keys.handOut, when: some, run: onHandOut, hidden: true },
    { key: 'Esc', label: keys.leave, when, run: onLeave },
  ])
}

interface GuardActs {
  onCall: (() => void) | undefined
  onSupervisor: (() => void) | undefined
  onBack: () => void
}

export const useGuardKeys = ({ onCall, onSupervisor, onBack }: GuardActs): void =>
  useKeys([
    { key: '1', label: keys.call, when: onCall !== undefined, run: () => onCall?.() },
    { key: '2', label: keys.supervisor, when: onSupervisor !== undefined, run: () => onSupervisor?.() },
    { key: 'Esc', label: keys.putBack, run: onBack },
  ])

interface AnswerActs {
  onAgreed: () => void
  onRefused: () => void
  onBack: () => void
}

/** While the clerk is on the phone: what the owner said. */
export const useAnswerKeys = ({ onAgreed, onRefused, onBack }: AnswerActs): void =>
  useKeys([
    { key: '1', label: keys.agreed, run: onAgreed },
    { key: '2', label: keys.refused, run: onRefused },
    { key: 'Esc', label: keys.back, run: onBack },
  ])

/** A banner that stops holds the screen until it is answered. */
export const useStopKeys = (open: boolean, onGoOn: () => void): void =>
  useKeys([{ key: ['Esc', 'Enter'], label: keys.goOn, when: open, run: onGoOn }])
