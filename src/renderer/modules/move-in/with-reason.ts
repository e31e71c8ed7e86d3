import type { UseFormReturn } from 'react-hook-form'
import { caseText } from './case-page.text.ts'

/** A decision without a reason is no decision: the field says so and takes the focus. */
export const hasReason = (
  form: Pick<UseFormReturn<{ reason: string }>, 'getValues' | 'setError'>,
): boolean => {
  if (form.getValues('reason').trim() !== '') return true
  form.setError('reason', { message: caseText.missingReason }, { shouldFocus: true })
  return false
}
