import { PrinterOutlined } from '@ant-design/icons'
import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import { blankForms } from '#core/move-in/form-codes.contract.ts'
import { formTitles } from '#core/move-in/papers/papers.text.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { papersText } from './papers-panel.text.ts'

const { blanks: words } = papersText

/** Blank forms with serials, kept in a drawer for a day without power; which of them nobody entered yet. */
export const BlanksPanel = ({ onBack }: { onBack: () => void }) => {
  const [sets, setSets] = useState(1)
  const left = useRead('moveInPapers', 'blanks', undefined)
  const print = useAct('moveInPapers', 'printBlanks')
  const toasts = useToasts()
  const start = async (): Promise<void> => {
    const answer = await print.act({ forms: [...blankForms], sets })
    if (answer.ok) toasts.show({ text: words.started(answer.value.sheets) })
    left.refresh()
  }
  const problem = print.problem ?? left.problem
  const open = left.data ?? []
  const kinds = blankForms.filter((code) => open.some(({ form }) => form === code))
  return (
    <section aria-label={words.title}>
      <SectionHead title={words.title} />
      <p className="tx-soft">{words.lead}</p>
      <FieldFrame id="blank-sets" label={words.sets} hint={words.set(blankForms.length)}>
        <InputNumber
          id="blank-sets"
          min={1}
          max={10}
          precision={0}
          value={sets}
          onChange={(value) => setSets(value ?? 1)}
        />
      </FieldFrame>
      {problem !== undefined && problem !== null && <InlineError title={problem.message} />}
      <div className="lay-row">
        <Button type="primary" icon={<PrinterOutlined />} loading={print.busy} onClick={() => void start()}>
          {words.start}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
      <SectionHead title={open.length === 0 ? words.none : words.left(open.length)} />
      {kinds.map((code) => (
        <div key={code} className="eve-row">
          <span className="tx-soft">{code}</span>
          <span>{formTitles[code]}</span>
          <span className="tx-hint tx-soft">
            {words.count(open.filter(({ form }) => form === code).length)}
          </span>
        </div>
      ))}
    </section>
  )
}
