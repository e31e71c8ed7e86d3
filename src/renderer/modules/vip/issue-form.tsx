import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { statementTexts } from '#core/vip/copies/vip-copies.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useClient } from '../../client/client-context.tsx'
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
  const client = useClient()
  const issue = useAct('vipCopies', 'issue')
  const [ink, setInk] = useState<Blob | null>(null)
  const [paper, setPaper] = useState(false)
  const [uploading, setUploading] = useState(false)
  const ready = ink !== null || paper
  const signedBy = async () => {
    if (ink === null) return { how: 'paper' as const }
    const file = new File([ink], 'signature.png', { type: 'image/png' })
    return { how: 'pad' as const, picture: (await client.vipCopies.addSignature({ file })).picture }
  }
  const send = async (): Promise<void> => {
    if (!ready || uploading) return
    setUploading(true)
    const signed = await signedBy().catch(() => null)
    setUploading(false)
    if (signed === null) return
    const answer = await issue.act({ ...at, signed })
    if (answer.ok) onDone(answer)
  }
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
      {issue.problem !== null && <InlineError title={issue.problem.message} />}
      <div className="lay-row">
        <Button
          type="primary"
          disabled={!ready}
          loading={issue.busy || uploading}
          onClick={() => void send()}
        >
          {t.acts.issue}
          <KeyCap onFill>Ctrl+Enter</KeyCap>
        </Button>
        <Button onClick={() => onDone(null)}>{t.cancel}</Button>
      </div>
    </section>
  )
}
