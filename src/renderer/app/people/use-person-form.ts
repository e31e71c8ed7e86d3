import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { fieldTexts } from '#core/kernel/text.ts'
import { LookAlike, type Occupant, type PaperKind, type Relation } from '#core/people/people.contract.ts'
import { phoneWarning } from '#core/people/people.text.ts'
import type { Problem } from '../../client/problem.ts'
import { type Answer, useAct } from '../../client/use-act.ts'
import { type Toasts, useToasts } from '../../ui/toast.tsx'
import { personText } from './person-form.text.ts'

export interface TypedPerson {
  name: string
  relation: Relation
  detail: string
  phone: string
  secondPhone: string
  /** Empty: no paper is entered. */
  paper: PaperKind | ''
  number: string
  leaseEnd: string
}

/** What the core asks before it stores: is this the same person? */
export interface Guard {
  readonly code: 'NAME_CHANGED' | 'ALREADY_ON_FILE'
  readonly from: string
  readonly typed: TypedPerson
  readonly lookAlikes: readonly LookAlike[]
}

const empty: TypedPerson = {
  name: '',
  relation: 'householdMember',
  detail: '',
  phone: '',
  secondPhone: '',
  paper: '',
  number: '',
  leaseEnd: '',
}

/** Fields of the core and of the form. */
const fieldOf: Readonly<Record<string, keyof TypedPerson>> = {
  name: 'name',
  phones: 'phone',
  paper: 'number',
  leaseEnd: 'leaseEnd',
}

export const usePersonForm = (unitId: string, person: Occupant | undefined, onDone: () => void) => {
  const form = useForm<TypedPerson>({
    defaultValues:
      person === undefined
        ? empty
        : { ...empty, name: person.name, relation: person.relation, detail: person.detail },
  })
  const [guard, setGuard] = useState<Guard | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const acts = {
    add: useAct('people', 'add'),
    correct: useAct('people', 'correct'),
    moveIn: useAct('people', 'moveIn'),
  }
  const toasts = useToasts()

  const settle = (answer: Answer<{ readonly phoneHomes: number }>, typed: TypedPerson): void => {
    if (answer.ok) {
      toasts.show({
        text: person === undefined ? personText.saved.added(typed.name) : personText.saved.person,
      })
      warnOfPhone(toasts, answer.value.phoneHomes)
      onDone()
      return
    }
    const asked = guardOf(answer.problem, person?.name ?? '', typed)
    setGuard(asked)
    const field = fieldRefused(answer.problem)
    if (field !== null) form.setError(field, { message: answer.problem.message }, { shouldFocus: true })
    setProblem(asked === null && field === null ? answer.problem.message : null)
  }
  const add = async (typed: TypedPerson, another: boolean): Promise<void> =>
    settle(
      await acts.add.act({
        unitId,
        ...placeOf(typed),
        ...identityOf(typed),
        phones: phonesOf(typed),
        another,
      }),
      typed,
    )
  const correct = async (typed: TypedPerson, samePerson: boolean): Promise<void> => {
    if (person === undefined) return
    const { personId, revision } = person
    const phones = phonesOf(typed)
    const { relation, detail } = typed
    const place = { occupancyId: person.occupancyId, revision: person.placeRevision, relation, detail }
    const change = { personId, revision, ...identityOf(typed), samePerson, place }
    settle(await acts.correct.act(phones.length === 0 ? change : { ...change, phones }), typed)
  }
  const save = async (typed: TypedPerson): Promise<void> => {
    if (typed.name.trim() === '')
      form.setError('name', { message: fieldTexts.missing(personText.name) }, { shouldFocus: true })
    else if (person === undefined) await add(typed, false)
    else await correct(typed, false)
  }
  return {
    control: form.control,
    submit: () => void form.handleSubmit(save)(),
    busy: acts.add.busy || acts.correct.busy || acts.moveIn.busy,
    problem,
    guard,
    back: () => setGuard(null),
    /** 改正此人. */
    samePerson: () => void (guard && correct(guard.typed, true)),
    /** 新建另一人. */
    another: () => void (guard && add(guard.typed, true)),
    /** It is somebody on file, who comes to this home. */
    isOnFile: async (personId: string): Promise<void> => {
      if (guard === null) return
      settle(await acts.moveIn.act({ unitId, personId, ...placeOf(guard.typed) }), guard.typed)
    },
  }
}

/** One phone in many homes is told, and stops nobody. */
const warnOfPhone = (toasts: Toasts, homes: number): void => {
  const warning = phoneWarning(homes)
  if (warning !== null) toasts.show({ text: warning, warning: true })
}

export type PersonForm = ReturnType<typeof usePersonForm>

const phonesOf = ({ phone, secondPhone }: TypedPerson): string[] =>
  [phone, secondPhone].filter((text) => text.trim() !== '')

const placeOf = ({ relation, detail, leaseEnd }: TypedPerson) => ({
  relation,
  detail,
  ...(leaseEnd.trim() === '' ? {} : { leaseEnd: leaseEnd.trim() }),
})

const identityOf = ({ name, paper, number }: TypedPerson) => ({
  name,
  ...(paper === '' ? {} : { paper: { kind: paper, number } }),
})

const fieldRefused = ({ code, data }: Problem): keyof TypedPerson | null => {
  if (code === 'PAPER_IN_USE') return 'number'
  if (code === 'HOLDS_A_SHARE') return 'relation'
  return code === 'FIELD_REFUSED' ? (fieldOf[(data as { field: string }).field] ?? null) : null
}

const guardOf = ({ code, data }: Problem, from: string, typed: TypedPerson): Guard | null => {
  if (code !== 'NAME_CHANGED' && code !== 'ALREADY_ON_FILE') return null
  const { lookAlikes } = data as { lookAlikes: unknown }
  return { code, from, typed, lookAlikes: LookAlike.array().parse(lookAlikes) }
}
