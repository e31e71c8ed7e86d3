import { Button, Input } from 'antd'
import { useState } from 'react'
import type { AnswerResult } from '#core/parcels/receiving/receiving.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { itemText } from './item-page.text.ts'

const { ask: words } = itemText

/** One call about one item that came in on nobody's word: a button a result. */
export const AskConsent = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const record = useAct('receiving', 'recordAnswer')
  const toasts = useToasts()
  const [answer, setAnswer] = useState('')
  const note = async (result: AnswerResult): Promise<void> => {
    const saved = await record.act({ id, basis: 'call', result, personId: null, answer: answer.trim() })
    if (!saved.ok) return
    toasts.show({ text: result === 'declined' ? words.declinedNext : words.done })
    setAnswer('')
    onDone()
  }
  return (
    <section className="item-incident" aria-label={words.title}>
      <SectionHead title={words.title} note={words.detail} />
      {record.problem !== null && <InlineError title={record.problem.message} />}
      <Input
        aria-label={words.answer}
        placeholder={words.answer}
        className="private"
        maxLength={60}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
      <div className="lay-row">
        <Button type="primary" loading={record.busy} onClick={() => void note('agreed')}>
          {words.agreed}
        </Button>
        <Button onClick={() => void note('declined')}>{words.declined}</Button>
        <Button onClick={() => void note('noAnswer')}>{words.noAnswer}</Button>
      </div>
    </section>
  )
}
