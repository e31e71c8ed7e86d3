import { useState } from 'react'
import { useMay } from '../../app/session.tsx'
import { useClient } from '../../client/client-context.tsx'
import { type Problem, problemOf } from '../../client/problem.ts'
import { type classesOf, emptyForm, type ServiceForm } from './service-form.ts'

type Quotas = Parameters<typeof classesOf>[0]

/** What is known of whoever stands at the counter, beside what is typed. */
interface Standing {
  readonly fromLast: boolean
  readonly quotas: Quotas
  readonly owedFen: number
}

const nobody: Standing = { fromLast: false, quotas: [], owedFen: 0 }

/** The one line of the counter: what is typed, and what the home's last job puts into it. */
export const useServiceForm = () => {
  const client = useClient()
  const mayCollect = useMay('fee.collect')
  const [form, setForm] = useState<ServiceForm>(emptyForm)
  const [standing, setStanding] = useState(nobody)
  const [problem, setProblem] = useState<Problem | null>(null)

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
    const { usual, fromLast, quotas, owedFen } = ready
    setStanding({ fromLast, quotas, owedFen })
    setForm((before) => ({
      ...before,
      ...(fromLast ? usual : {}),
      who,
      method: mayCollect ? (usual.method === 'owed' ? 'cash' : usual.method) : 'owed',
      class: ready.class,
      machine: ready.machine,
    }))
  }
  const clear = (): void => {
    setProblem(null)
    setStanding(nobody)
    setForm(emptyForm)
  }
  return { form, setForm, ...standing, problem, setProblem, mayCollect, change, stand, clear }
}
