import { setupTexts } from '#core/setup/setup.text.ts'
import { useRead } from '../client/use-read.ts'
import { InlineError } from '../ui/inline-error.tsx'

/** What is wrong with the house itself, above every screen until the next start. */
export const HouseNotice = () => {
  const { data } = useRead('setup', 'status', undefined)
  if (data === undefined) return null
  if (data.rowsLost > 0) return <InlineError title={setupTexts.rowsLost(data.rowsLost)} />
  return data.anchorMissing ? <InlineError title={setupTexts.anchorMissing} /> : null
}
