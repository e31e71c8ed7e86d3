import { useEffect, useState } from 'react'
import { useTimeZone } from '../../app/clock.ts'
import type { Home } from '../../app/find-home.ts'
import { useDraft } from '../../app/use-draft.ts'
import { useAct } from '../../client/use-act.ts'
import { useToasts } from '../../ui/toast.tsx'
import { ContactForm, emptyContact, isBlank, type Ready, readyOf } from './contact-form.ts'
import { contactText } from './contacts-page.text.ts'

export type Lacking = Exclude<Ready, { lacks: null }>

/** The pad beside the telephone: who it is, what about, what was answered. */
export const useContactPad = () => {
  const zone = useTimeZone()
  const toasts = useToasts()
  const adding = useAct('contacts', 'add')
  const [form, setForm] = useState<ContactForm>(emptyContact)
  const [lacking, setLacking] = useState<Lacking | null>(null)
  const [restored, setRestored] = useState(false)
  const draft = useDraft<ContactForm>('contact', {
    value: form,
    title: contactText.draft,
    isEmpty: isBlank(form),
    parse: (stored) => ContactForm.safeParse(stored).data ?? null,
  })
  const { found, resume } = draft
  useEffect(() => {
    if (found === null) return
    resume()
    setForm(found.value)
    setRestored(true)
  }, [found, resume])
  const change = (part: Partial<ContactForm>): void => {
    setLacking(null)
    setForm((before) => ({ ...before, ...part }))
  }
  const clear = (): void => {
    setForm(emptyContact)
    setLacking(null)
    setRestored(false)
    adding.reset()
    void draft.discard()
  }
  /** True when it is written down. */
  const save = async (): Promise<boolean> => {
    if (adding.busy) return false
    const ready = readyOf(form, Date.now(), zone)
    if (ready.lacks !== null) {
      setLacking(ready)
      return false
    }
    const answer = await adding.act(ready.input)
    if (!answer.ok) return false
    toasts.show({ text: contactText.saved(answer.value.contactNo, answer.value.week) })
    clear()
    return true
  }
  return {
    form,
    change,
    chooseHome: (home: Home) => change({ who: { kind: 'home', home }, typed: '' }),
    chooseOther: () => change({ who: { kind: 'other' }, typed: '' }),
    /** Somebody else is on the line after all: what was written down stays. */
    changeCaller: () => change({ who: { kind: 'none' }, name: '', phone: '', typed: '' }),
    clear,
    save,
    lacking,
    restored,
    problem: adding.problem,
    busy: adding.busy,
  }
}

export type ContactPad = ReturnType<typeof useContactPad>
