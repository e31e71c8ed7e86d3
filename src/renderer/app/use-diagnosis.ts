import { useAct } from '../client/use-act.ts'
import { download } from '../ui/download.ts'
import { useToasts } from '../ui/toast.tsx'
import { t } from './app.text.ts'

/** Makes the diagnosis pack and hands it to the browser's download. */
export const useDiagnosis = (): (() => void) => {
  const { act } = useAct('diagnostics', 'pack')
  const toasts = useToasts()
  return () =>
    void act(undefined).then((answer) => {
      if (!answer.ok) return toasts.show({ text: answer.problem.message })
      download(answer.value, answer.value.name)
      return toasts.show({ text: t.diagnosis.saved(answer.value.name) })
    })
}
