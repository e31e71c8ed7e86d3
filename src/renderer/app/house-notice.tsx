import { setupTexts } from '#core/setup/setup.text.ts'
import { useRead } from '../client/use-read.ts'
import { InlineError } from '../ui/inline-error.tsx'

/** What is wrong with the house itself, above every screen until the next start. */
export const HouseNotice = () => {
  const status = useRead('setup', 'status', undefined)
  const lost = status.data?.rowsLost ?? 0
  return lost === 0 ? null : <InlineError title={setupTexts.rowsLost(lost)} />
}
