import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { HouseType } from '#core/move-in/entries.schema.contract.ts'
import type { CaseKind } from '#core/move-in/move-in.schema.contract.ts'
import type { SearchHit } from '#core/search/search.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { type CandidateRow, moveCandidate } from '../../ui/candidates.tsx'
import { casesText } from './cases-page.text.ts'
import { areaOf, dateOf } from './typed-values.ts'

interface Typed {
  unit: string
  kind: CaseKind
  date: string
  slot: string
  area: string
  houseType: HouseType
}

const empty: Typed = {
  unit: '',
  kind: 'firstHandover',
  date: '',
  slot: '',
  area: '',
  houseType: 'threeRooms',
}
const text = casesText.plan
const HITS = 12
const SHOWN = 5

const wrongIn = ({ date, area }: Typed): { field: 'date' | 'area'; message: string } | null => {
  if (dateOf(date) === undefined) return { field: 'date', message: text.wrongDate }
  return areaOf(area) === undefined ? { field: 'area', message: text.wrongArea } : null
}

const entriesOf = ({ date, slot, area, houseType }: Typed) => ({
  houseType,
  appointmentSlot: slot.trim(),
  appointmentDate: dateOf(date) ?? null,
  buildArea: areaOf(area) ?? null,
})

/** Each home once, however many of its people were found. */
const homesOf = (hits: readonly SearchHit[]): readonly CandidateRow[] => {
  const seen = new Map<string, CandidateRow>()
  for (const { unitId, unit, zone, kind, title } of hits)
    if (unitId !== null && unit !== '' && !seen.has(unitId))
      seen.set(unitId, { id: unitId, zone, unit, name: kind === 'person' ? title : '' })
  return [...seen.values()].slice(0, SHOWN)
}

export const usePlan = (onOpen: (id: string) => void) => {
  const form = useForm<Typed>({ defaultValues: empty })
  const [at, setAt] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const asked = useWatch({ control: form.control, name: 'unit' }).trim()
  const hits = useRead('search', 'find', { text: asked, limit: HITS }, { when: asked.length > 1, keep: true })
  const plan = useAct('moveIn', 'plan')
  const found = asked.length > 1 ? homesOf(hits.data?.hits ?? []) : []
  const current = Math.min(at, found.length - 1)

  const refuse = (field: keyof Typed, message: string): void =>
    form.setError(field, { message }, { shouldFocus: true })
  const save = async (typed: Typed): Promise<void> => {
    const home = found[current]
    if (home === undefined) return refuse('unit', text.unitMissing)
    const wrong = wrongIn(typed)
    if (wrong !== null) return refuse(wrong.field, wrong.message)
    const answer = await plan.act({
      kind: typed.kind,
      homes: [{ unitId: home.id, entries: entriesOf(typed) }],
    })
    if (!answer.ok) return setProblem(answer.problem.message)
    const [made] = answer.value.cases
    if (made !== undefined) onOpen(made.id)
  }
  return {
    control: form.control,
    found,
    current,
    move: (step: 1 | -1) => setAt(moveCandidate(current, step, found.length)),
    pick: setAt,
    submit: () => void form.handleSubmit(save)(),
    busy: plan.busy,
    problem,
  }
}
