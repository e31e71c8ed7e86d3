import { useState } from 'react'
import type { SheetRef } from '../../app/use-sheet-preview.ts'
import { useToasts } from '../../ui/toast.tsx'
import { noticesText as words } from './notices-page.text.ts'
import { saveFile } from './save-file.ts'
import type { Notices } from './use-notices.ts'

/** What the buttons and keys of the page do, and what they say when it is done. */
export const useNoticeActs = (notices: Notices, show: (sheet: SheetRef) => void) => {
  const toasts = useToasts()
  const [slipCount, setSlipCount] = useState(0)
  const { meant } = notices
  const slips = async (form: 'parcel-slips' | 'parcel-roll-slips'): Promise<void> => {
    if (meant.length === 0 || notices.busy) return
    const made = await notices.makeSlips()
    if (!made.ok) return
    setSlipCount(made.value.slips)
    show({ form, recordId: made.value.batchId })
  }
  const copy = async (): Promise<void> => {
    const made = await notices.text()
    if (!made.ok) return
    const copied = await navigator.clipboard.writeText(made.value.text).then(
      () => true,
      () => false,
    )
    if (copied) await notices.pasted()
    toasts.show({ text: copied ? words.copied(meant.length) : words.copyFailed })
  }
  const sms = async (): Promise<void> => {
    const made = await notices.sms()
    if (!made.ok) return
    saveFile(made.value)
    await notices.filed()
    toasts.show({ text: words.smsSaved(made.value.name) })
  }
  const said = async (): Promise<void> => {
    const done = await notices.said()
    if (done.ok) toasts.show({ text: words.said(meant.length) })
  }
  const called = (text: string | null): void => {
    notices.call(null)
    if (text !== null) toasts.show({ text })
  }
  return { slipCount, slips, copy, sms, said, called }
}
