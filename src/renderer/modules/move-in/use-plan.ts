import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { HouseType } from '#core/move-in/entries.schema.contract.ts'
import type { CaseKind } from '#core/move-in/move-in.schema.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { casesText } from './cases-page.text.ts'
import { areaOf, dateOf } from './typed-values.ts'
import { useHomes } from './use-homes.ts'

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

export const usePlan = (onOpen: (id: string) => void) => {
  const form = useForm<Typed>({ defaultValues: empty })
  const [problem, setProblem] = useState<string | null>(null)
  const homes = useHomes(useWatch({ control: form.control, name: 'unit' }))
  const plan = useAct('moveIn', 'plan')

  const refuse = (field: keyof Typed, message: string): void =>
    form.setError(field, { message }, { shouldFocus: true })
  const save = async (typed: Typed): Promise<void> => {
    const { home } = homes
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
    homes,
    submit: () => void form.handleSubmit(save)(),
    busy: plan.busy,
    problem,
  }
}
