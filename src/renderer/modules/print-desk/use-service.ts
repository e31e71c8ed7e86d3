import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { methodNames } from '#core/print-desk/print-desk.text.ts'
import { useMay } from '../../app/session.tsx'
import { useClient } from '../../client/client-context.tsx'
import { type Problem, problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use-act.ts'
import { type InputOf, useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { amountsOf, classesOf, emptyForm, type Home, type ServiceForm } from './service-form.ts'
import { serviceText } from './service-page.text.ts'

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

/** The counter of copies: one line, its price, and what was saved. */
export const useService = () => {
  const client = useClient()
  const queries = useQueryClient()
  const toasts = useToasts()
  const mayCollect = useMay('fee.collect')
  const [form, setForm] = useState<ServiceForm>(emptyForm)
  const [fromLast, setFromLast] = useState(false)
  const [quotas, setQuotas] = useState<Parameters<typeof classesOf>[0]>([])
  const [owedFen, setOwedFen] = useState(0)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [last, setLast] = useState<SavedJob | null>(null)
  const saving = useAct('printDesk', 'save')
  const taking = useAct('printDesk', 'void')
  const busy = useRef(false)
  const asked = quoteInput(form)
  const quote = useRead('printDesk', 'quote', asked ?? nothing, { when: asked !== null, keep: true })

  const change = (part: Partial<ServiceForm>): void => {
    setProblem(null)
    setForm((before) => ({ ...before, sure: false, ...part }))
  }
  /** What stands ready: the home's last job, its best class, how it paid. */
  const stand = async (who: ServiceForm['who']): Promise<void> => {
    const unitId = who.kind === 'home' ? who.home.unitId : null
    const ready = await client.printDesk.usual({ unitId }).catch((error: unknown) => {
      setProblem(problemOf(error))
      return null
    })
    if (ready === null) return
    const { usual } = ready
    setFromLast(ready.fromLast)
    setQuotas(ready.quotas)
    setOwedFen(ready.owedFen)
    const kept = ready.fromLast ? usual : {}
    setForm((before) => ({
      ...before,
      ...kept,
      who,
      method: mayCollect ? (usual.method === 'owed' ? 'cash' : usual.method) : 'owed',
      class: ready.class,
      machine: ready.machine,
    }))
  }
  const clear = (): void => {
    setProblem(null)
    setFromLast(false)
    setQuotas([])
    setOwedFen(0)
    setForm(emptyForm)
  }
  const undo = async (job: SavedJob & { revision: number }): Promise<void> => {
    const answer = await taking.act({
      recordId: job.id,
      revision: job.revision,
      reason: serviceText.undoReason,
    })
    if (answer.ok) toasts.show({ text: serviceText.undone(job.jobNo) })
    else setProblem(answer.problem)
  }
  /** Asks for the price of exactly what is typed, and saves at that price. True when it is done. */
  const save = async (): Promise<boolean> => {
    if (busy.current) return false
    const input = quoteInput(form)
    if (input === null) return false
    busy.current = true
    try {
      const priced = await queries.query({
        queryKey: ['printDesk', 'quote', input],
        queryFn: () => client.printDesk.quote(input),
      })
      const customer =
        form.who.kind === 'home'
          ? { kind: 'unit' as const, unitId: form.who.home.unitId, personId: form.who.home.personId }
          : { kind: 'visitor' as const, name: form.name, phone: form.phone }
      const { unitId: _unit, ...work } = input
      const { source, machine, method, signed, sure } = form
      const answer = await saving.act({
        ...work,
        customer,
        ...{ source, machine, method, signed, sure },
        ...{ quotedFen: priced.amountFen, priceList: priced.priceList },
      })
      if (!answer.ok) {
        refused(answer.problem)
        return false
      }
      const job = answer.value
      const text = serviceText.saved(job.jobNo, job.amountFen, methodNames[method])
      toasts.show({ text, undo: () => void undo(job) })
      setLast(job)
      clear()
      return true
    } catch (error) {
      setProblem(problemOf(error))
      return false
    } finally {
      busy.current = false
    }
  }
  const refused = (why: Problem): void => {
    setProblem(why)
    if (why.code === 'AMOUNT_UNUSUAL') setForm((before) => ({ ...before, sure: true }))
    if (why.code === 'PRICE_CHANGED') void queries.invalidateQueries({ queryKey: ['printDesk', 'quote'] })
  }
  return {
    form,
    change,
    chooseHome: (home: Home) => stand({ kind: 'home', home }),
    chooseVisitor: () => stand({ kind: 'visitor' }),
    clear,
    save,
    saving: saving.busy,
    quote: asked === null ? null : (quote.data ?? null),
    problem: problem ?? (asked === null ? null : quote.problem),
    setProblem,
    classes: classesOf(quotas),
    fromLast,
    owedFen,
    mayCollect,
    last,
  }
}

export type ServiceCounter = ReturnType<typeof useService>
