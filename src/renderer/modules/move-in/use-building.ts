import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { toggled } from '../../ui/list-cursor.ts'
import { useToasts } from '../../ui/toast.tsx'
import { type Slot, slotsFor, spansOf } from './building-slots.ts'
import { casesText } from './cases-page.text.ts'
import { dateOf } from './typed-values.ts'

const text = casesText.building

interface Typed {
  building: string
  batch: string
  noticeDate: string
  firstDay: string
  spans: string
  minutes: string
  atOnce: string
}

const empty: Typed = {
  ...{ building: '', batch: '', noticeDate: '', firstDay: '', spans: '09:00-11:30 13:30-17:00' },
  ...{ minutes: '10', atOnce: '2' },
}

const countOf = (typed: string, most: number): number | null => {
  const count = Number(typed)
  return Number.isInteger(count) && count >= 1 && count <= most ? count : null
}

/** What is said of the whole building, or the first field that does not say it. */
const readHours = (typed: Typed) => {
  const [firstDay, spans] = [dateOf(typed.firstDay), spansOf(typed.spans)]
  const [minutes, atOnce] = [countOf(typed.minutes, 240), countOf(typed.atOnce, 20)]
  if (firstDay === undefined || firstDay === null)
    return { wrong: 'firstDay', message: text.wrongDay } as const
  if (spans === undefined) return { wrong: 'spans', message: text.wrongSpans } as const
  if (minutes === null) return { wrong: 'minutes', message: text.wrongMinutes } as const
  if (atOnce === null) return { wrong: 'atOnce', message: text.wrongAtOnce } as const
  return { plan: { firstDay, spans, minutes, atOnce } }
}

const keyOf = ({ zone, building }: { readonly zone: string; readonly building: string }): string =>
  `${zone} ${building}`

/** The homes of the chosen building, and which of them are planned now. */
const useBuildingHomes = (chosen: string) => {
  const { data: all = [] } = useRead('moveIn', 'buildings', undefined)
  const at = all.find((each) => keyOf(each) === chosen)
  const asked = { zone: at?.zone ?? '', building: at?.building ?? '' }
  const { data = [] } = useRead('moveIn', 'buildingHomes', asked, { when: at !== undefined })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const open = at === undefined ? [] : data.filter(({ caseNo }) => caseNo === '')
  return {
    choices: all.map((each) => ({ value: keyOf(each), label: text.choice(each) })),
    open,
    /** Planned before: they keep their number and their day. */
    before: at === undefined ? 0 : data.length - open.length,
    ticked: open.filter(({ unitId }) => !left.has(unitId)),
    tick: (unitId: string) => setLeft((before) => toggled(before, unitId)),
  }
}

/** Appointments for a whole building: every home one, in the order in which one walks through it. */
export const useBuilding = (onDone: (day: string) => void) => {
  const form = useForm<Typed>({ defaultValues: empty })
  const typed = { ...empty, ...useWatch({ control: form.control }) }
  const homes = useBuildingHomes(typed.building)
  const act = useAct('moveIn', 'plan')
  const toasts = useToasts()
  const read = readHours(typed)
  const slots: readonly Slot[] = read.plan === undefined ? [] : slotsFor(homes.ticked.length, read.plan)
  const refuse = (field: keyof Typed, message: string): void =>
    form.setError(field, { message }, { shouldFocus: true })
  const save = async (): Promise<void> => {
    if (act.busy) return
    if (homes.ticked.length === 0) return refuse('building', text.nothing)
    if (read.plan === undefined) return refuse(read.wrong, read.message)
    const noticeDate = dateOf(typed.noticeDate)
    if (noticeDate === undefined) return refuse('noticeDate', text.wrongDay)
    if (slots.length === 0) return refuse('minutes', text.noRoom)
    const answer = await act.act({
      kind: 'firstHandover',
      homes: homes.ticked.map(({ unitId }, nth) => ({
        unitId,
        entries: {
          ...{ batch: typed.batch.trim(), appointmentDate: slots[nth]?.day ?? null, noticeDate },
          appointmentSlot: slots[nth]?.clock ?? '',
        },
      })),
    })
    if (!answer.ok) return
    toasts.show({ text: text.done(answer.value.cases.length) })
    onDone(read.plan.firstDay)
  }
  return {
    control: form.control,
    homes,
    slots,
    days: new Set(slots.map(({ day }) => day)).size,
    submit: () => void save(),
    busy: act.busy,
    problem: act.problem?.message,
  }
}
