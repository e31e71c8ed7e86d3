import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { statementTexts } from '#core/vip/copies/vip-copies.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { type Answer, useAct } from '../../client/use-act.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { SignaturePad } from '../../ui/signature-pad.tsx'
import { copiesText as t } from './copies-page.text.ts'
import './vip.css'

interface IssueFormProps {
  at: { readonly id: string; readonly revision: number }
  holder: string
  onDone: (answer: Answer<unknown> | null) => void
}

/** The holder reads what they sign for and signs: on the pad, or on the first sheet of the copy. */
export const IssueForm = ({ at, holder, onDone }: IssueFormProps) => {
  const upload = useAct('vipCopies', 'addSignature')
  const issue = useAct('vipCopies', 'issue')
  const [ink, setInk] = useState<Blob | null>(null)
  const [paper, setPaper] = useState(false)
  const ready = ink !== null || paper
  const busy = upload.busy || issue.busy
  const send = async (): Promise<void> => {
    if (!ready || busy) return
    const onPad =
      ink === null ? null : await upload.act({ file: new File([ink], 'ink.png', { type: 'image/png' }) })
    if (onPad?.ok === false) return
    const signed = onPad === null ? { how: 'paper' as const } : { how: 'pad' as const, ...onPad.value }
    const answer = await issue.act({ ...at, signed })
    if (answer.ok) onDone(answer)
  }
  const problem = upload.problem ?? issue.problem
  useKeys([{ key: 'Ctrl+Enter', label: t.acts.issue, when: ready, run: () => void send() }])
  return (
    <section className="lay-col lay-gap-2" aria-label={t.issueTitle(holder)}>
      <SectionHead title={t.issueTitle(holder)} note={statementTexts.title} />
      <ol className="vip-statement">
        {statementTexts.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <SignaturePad label={t.signHere} hint={t.signHint} onSigned={setInk} />
      <Checkbox checked={paper} onChange={({ target }) => setPaper(target.checked)}>
        {t.signedOnPaper}
      </Checkbox>
      {problem !== null && <InlineError title={problem.message} />}
      <div className="lay-row">
        <Button type="primary" disabled={!ready} loading={busy} onClick={() => void send()}>
          {t.acts.issue}
          <KeyCap onFill>Ctrl+Enter</KeyCap>
        </Button>
        <Button onClick={() => onDone(null)}>{t.cancel}</Button>
      </div>
    </section>
  )
}
