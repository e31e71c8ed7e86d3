import { useAct } from '../../client/use-act.ts'
import { useToasts } from '../../ui/toast.tsx'
import { releaseText } from './release-page.text.ts'

/** Right after handing out: one key and the items stand in their places again. */
export const useTakeBack = () => {
  const undo = useAct('parcelItems', 'undo')
  const toasts = useToasts()
  const takeBack = async (ids: readonly string[], unit: string): Promise<void> => {
    const answer = await undo.act({ ids: [...ids], reason: releaseText.takenBackReason })
    toasts.show({
      text: answer.ok ? releaseText.takenBack(answer.value.back, unit) : answer.problem.message,
    })
  }
  return {
    offer: (ids: readonly string[], unit: string): void =>
      toasts.show({
        text: releaseText.released(ids.length, unit),
        undo: () => void takeBack(ids, unit),
      }),
  }
}
