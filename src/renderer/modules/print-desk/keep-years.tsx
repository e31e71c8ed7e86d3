import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { pricesText } from './prices-page.text.ts'

const words = pricesText.keep

/** How many years the registers of prints and faxes stay: a year at least (spec 3.2.3). */
export const KeepYears = () => {
  const mayChange = useMay('settings')
  const stored = useRead('settings', 'read', undefined).data
  const change = useAct('settings', 'change')
  const toasts = useToasts()
  const [typed, setTyped] = useState<number | null>(null)
  if (stored === undefined) return null
  const kept = stored.settings.counterYears
  const years = typed ?? kept
  const save = async (): Promise<void> => {
    if (change.busy || years === kept) return
    const answer = await change.act({ revision: stored.revision, changes: { counterYears: years } })
    if (!answer.ok) return
    setTyped(null)
    toasts.show({ text: words.saved(years) })
  }
  return (
    <section>
      <SectionHead title={words.title} note={words.note} />
      <FieldFrame id="keep-years" label={words.years} hint={words.hint}>
        <div className="lay-row">
          <InputNumber
            id="keep-years"
            min={1}
            max={10}
            precision={0}
            disabled={!mayChange}
            value={years}
            onChange={setTyped}
          />
          {mayChange && years !== kept && (
            <Button loading={change.busy} onClick={() => void save()}>
              {words.save}
            </Button>
          )}
        </div>
      </FieldFrame>
      {change.problem !== null && <InlineError title={change.problem.message} />}
    </section>
  )
}
