import { Button } from 'antd'
import { useState } from 'react'
import type { Copy } from '#core/vip/copies/vip-copies.contract.ts'
import { copyStateTexts, layoutTexts } from '#core/vip/copies/vip-copies.text.ts'
import { readingTexts } from '#core/vip/vip.text.ts'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { type Answer, useAct } from '../../client/use-act.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { copiesText as t } from './copies-page.text.ts'
import { CopyPast } from './copy-past.tsx'
import { CopyQuestion, type Question } from './copy-question.tsx'
import { IssueForm } from './issue-form.tsx'
import './vip.css'

type ActName = keyof typeof t.acts

/** What may be done with a copy where it stands; the core decides again. */
const actsOf = ({ state, form, exported }: Copy): readonly ActName[] => {
  switch (state) {
    case 'made':
      return form === 'file'
        ? exported
          ? ['issue', 'void']
          : ['export', 'void']
        : ['print', 'issue', 'void', 'lose']
    case 'issued':
      return ['takeBack', 'recall', 'lose']
    case 'recalled':
      return ['takeBack', 'lose']
    case 'returned':
    case 'void':
      return ['destroy']
    case 'destroyed':
    case 'lost':
      return []
  }
}

/** What is said before the act is done. */
const asks = (act: ActName): act is Question | 'issue' =>
  ['issue', 'recall', 'destroy', 'void', 'lose'].includes(act)

export const CopyPanel = ({ copy, onDone }: { copy: Copy; onDone: () => void }) => {
  const toasts = useToasts()
  const takeBack = useAct('vipCopies', 'takeBack')
  const file = useAct('vipCopies', 'export')
  const [printing, setPrinting] = useState(false)
  const [question, setQuestion] = useState<Question | 'issue' | null>(null)
  const [password, setPassword] = useState<string | null>(null)
  const at = { id: copy.id, revision: copy.revision }
  const told = (answer: Answer<unknown>): void =>
    void toasts.show({ text: answer.ok ? t.done : answer.problem.message })
  const fetchFile = async (): Promise<void> => {
    const answer = await file.act({ id: copy.id })
    if (!answer.ok) return told(answer)
    save(answer.value.file, `${copy.number.replace('/', '-')}.pdf`)
    setPassword(answer.value.password)
  }
  const run = (act: ActName): void => {
    if (asks(act)) setQuestion(act)
    else if (act === 'print') setPrinting(true)
    else if (act === 'export') void fetchFile()
    else void takeBack.act(at).then(told)
  }
  const answered = (answer: Answer<unknown> | null): void => {
    setQuestion(null)
    if (answer !== null) told(answer)
  }
  const [first, ...others] = actsOf(copy)
  return (
    <div className="lay-col lay-gap-3">
      <SectionHead title={copy.number} note={copyStateTexts[copy.state]} />
      <FactList
        facts={[
          { label: t.holder, value: `${copy.holder}　${copy.post}` },
          { label: t.reading, value: readingTexts[copy.reading] },
          { label: t.layout, value: `${layoutTexts[copy.layout]}，${t.forms[copy.form]}` },
          ...(copy.recallBy === null ? [] : [{ label: t.recallBy, value: copy.recallBy }]),
          ...(copy.note === '' ? [] : [{ label: t.note, value: copy.note }]),
        ]}
      />
      {copy.flags.includes('holderGone') && <InlineError tone="due" title={t.holderGone} />}
      {password !== null && <Password password={password} onKept={() => setPassword(null)} />}
      {question === null && <CopyPast copy={copy} />}
      {question === 'issue' && <IssueForm at={at} holder={copy.holder} onDone={answered} />}
      {question !== null && question !== 'issue' && (
        <CopyQuestion question={question} copy={copy} onDone={answered} />
      )}
      {question === null && password === null && (
        <div className="lay-row lay-wrap">
          {first !== undefined && (
            <Button type="primary" loading={takeBack.busy || file.busy} onClick={() => run(first)}>
              {t.acts[first]}
            </Button>
          )}
          {others.map((act) => (
            <Button key={act} danger={act === 'lose'} onClick={() => run(act)}>
              {t.acts[act]}
            </Button>
          ))}
          <Button type="text" onClick={onDone}>
            {t.cancel}
          </Button>
        </div>
      )}
      <SheetPreview
        sheet={printing ? { form: 'vip-copy', recordId: copy.id } : null}
        title={t.printTitle}
        fileName={`${copy.number.replace('/', '-')}.pdf`}
        onClose={() => setPrinting(false)}
      />
    </div>
  )
}

const Password = ({ password, onKept }: { password: string; onKept: () => void }) => (
  <InlineError
    tone="due"
    title={t.password}
    safe={
      <>
        <div className="vip-secret tx-strong">{password}</div>
        <div>{t.passwordNote}</div>
      </>
    }
    acts={<Button onClick={onKept}>{t.passwordKept}</Button>}
  />
)

const save = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
