import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { methodNames } from '#core/print-desk/print-desk.text.ts'
import type { Home } from '../../app/find-home.ts'
import { useClient } from '../../client/client-context.tsx'
import { type Problem, problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use-act.ts'
import { type InputOf, useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { amountsOf, classesOf, type ServiceForm } from './service-form.ts'
import { serviceText } from './service-page.text.ts'
import { useServiceForm } from './use-service-form.ts'

/** What was saved last: its receipt can be printed, it can be taken back. */
export interface SavedJob {
  readonly id: string
  readonly jobNo: string
  readonly amountFen: number
}

type QuoteInput = InputOf<'printDesk', 'quote'>

const quoteInput = (form: ServiceForm): QuoteInput | null => {
  const amounts = amountsOf(form)
  if (amounts === null || form.who.kind === 'none') return null
  const { service, colour, size, faces } = form
  const unitId = form.who.kind === 'home' ? form.who.home.unitId : null
  return { service, colour, size, faces, ...amounts, unitId, class: form.class }
}

const nothing: QuoteInput = {
  ...{ service: 'copy', colour: 'bw', size: 'A4', faces: 'one', pages: 1, copies: 1 },
  ...{ unitId: null, class: 'paid' },
}

const customerOf = ({ who, name, phone }: ServiceForm) =>
  who.kind === 'home'
    ? { kind: 'unit' as const, unitId: who.home.unitId, personId: who.home.personId }
    : { kind: 'visitor' as const, name, phone }

/** Asks for the price of exactly what is typed, and saves at that price. */
const useSaving = () => {
  const client = useClient()
  const queries = useQueryClient()
  const { act, busy } = useAct('printDesk', 'save')
  const save = async (form: ServiceForm, input: QuoteInput) => {
    const { amountFen: quotedFen, priceList } = await queries.query({
      queryKey: ['printDesk', 'quote', input],
      queryFn: () => client.printDesk.quote(input),
    })
    const { unitId: _unit, ...work } = input
    const { source, machine, method, signed, sure } = form
    const customer = customerOf(form)
    return act({ ...work, customer, source, machine, method, signed, sure, quotedFen, priceList })
  }
  const askAgain = (): void => void queries.invalidateQueries({ queryKey: ['printDesk', 'quote'] })
  return { save, askAgain, saving: busy }
}

/** The counter of copies: one line, its price, and what was saved. */
export const useService = () => {
  const toasts = useToasts()
  const counter = useServiceForm()
  const { form, setForm, problem, setProblem, clear, stand } = counter
  const { save: store, askAgain, saving } = useSaving()
  const [last, setLast] = useState<SavedJob | null>(null)
  const taking = useAct('printDesk', 'void')
  const busy = useRef(false)
  const asked = quoteInput(form)
  const quote = useRead('printDesk', 'quote', asked ?? nothing, { when: asked !== null, keep: true })

  const undo = async ({ id, jobNo, revision }: SavedJob & { revision: number }): Promise<void> => {
    const answer = await taking.act({ recordId: id, revision, reason: serviceText.undoReason })
    if (answer.ok) toasts.show({ text: serviceText.undone(jobNo) })
    else setProblem(answer.problem)
  }
  const refused = (why: Problem): false => {
    setProblem(why)
    if (why.code === 'AMOUNT_UNUSUAL') setForm((before) => ({ ...before, sure: true }))
    if (why.code === 'PRICE_CHANGED') askAgain()
    return false
  }
  /** True when it is done. */
  const save = async (): Promise<boolean> => {
    const input = quoteInput(form)
    if (busy.current || input === null) return false
    busy.current = true
    try {
      const answer = await store(form, input)
      if (!answer.ok) return refused(answer.problem)
      const job = answer.value
      const text = serviceText.saved(job.jobNo, job.amountFen, methodNames[form.method])
      toasts.show({ text, undo: () => void undo(job) })
      setLast(job)
      clear()
      return true
    } catch (error) {
      return refused(problemOf(error))
    } finally {
      busy.current = false
    }
  }
  return {
    ...counter,
    chooseHome: (home: Home) => stand({ kind: 'home', home }),
    chooseVisitor: () => stand({ kind: 'visitor' }),
    save,
    saving,
    quote: asked === null ? null : (quote.data ?? null),
    problem: problem ?? (asked === null ? null : quote.problem),
    classes: classesOf(counter.quotas),
    last,
  }
}

export type ServiceCounter = ReturnType<typeof useService>
