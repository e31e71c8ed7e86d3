import { useClient } from '../client/client-context.tsx'
import { type TextScale, textScales } from '../ui/kit-look.tsx'
import { useDeskStore } from './desk-store.ts'

const nextScale = (current: number, step: 1 | -1): TextScale => {
  const at = textScales.findIndex((scale) => scale >= current)
  return textScales[Math.min(Math.max(at + step, 0), textScales.length - 1)] ?? 1
}

/** Text size belongs to the person and follows the badge; before sign-in it is this window's. */
export const useTextScale = () => {
  const client = useClient()
  const store = useDeskStore()
  const choose = (scale: TextScale): void => {
    store.setState({ scale })
    // A size that could not be stored still holds until the window closes.
    if (store.getState().session !== null) client.staff.setTextScale({ scale }).catch(() => undefined)
  }
  return {
    choose,
    larger: () => choose(nextScale(store.getState().scale, 1)),
    smaller: () => choose(nextScale(store.getState().scale, -1)),
    usual: () => choose(1),
  }
}
