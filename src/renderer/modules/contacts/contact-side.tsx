import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Contact } from '#core/contacts/contacts.contract.ts'
import { channelNames, topicNames } from '#core/contacts/contacts.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { stateOf, toneOf } from './contact-columns.tsx'
import { contactText } from './contacts-page.text.ts'

const { home: words, side } = contactText

/** What a clerk wants to know of a home while it is on the line. */
export const HomeSide = ({ unitId }: { unitId: string }) => {
  const navigate = useNavigate()
  const when = useWhen()
  const mayRead = useMay('person.read')
  const mayRelease = useMay('parcel.release')
  const household = useRead('people', 'household', { unitId }, { when: mayRead })
  const waiting = useRead('compound', 'unitWaiting', { unitId }, { when: mayRead }).data?.waiting ?? []
  const calls = useRead('contacts', 'ofHome', { unitId })
  return (
    <div className="contact-side">
      <section>
        <SectionHead title={words.waiting} />
        {waiting.length === 0 && <div className="tx-soft">{words.nothing}</div>}
        <ul className="contact-list">
          {waiting.map(({ kind, title, note, late }) => (
            <li key={`${kind}-${title}`}>
              <StateMark strong tone={late ? 'stop' : 'due'}>
                {title}
              </StateMark>
              <div className="tx-hint tx-soft">{note}</div>
            </li>
          ))}
        </ul>
        <div className="lay-row">
          {mayRelease && waiting.some(({ kind }) => kind === 'parcels') && (
            <Button size="small" onClick={() => void navigate(paths.release({ unit: unitId }))}>
              {words.release}
            </Button>
          )}
          {mayRead && (
            <Button size="small" onClick={() => void navigate(paths.files({ unit: unitId }))}>
              {words.file}
            </Button>
          )}
        </div>
      </section>
      <section>
        <SectionHead title={words.lately} />
        {calls.data?.lately.length === 0 && <div className="tx-soft">{words.first}</div>}
        <ul className="contact-list">
          {calls.data?.lately.map((row) => (
            <li key={row.id}>
              <div className="lay-row">
                <span className="tx-hint tx-soft tx-nowrap">{when(row.at)}</span>
                <span className="tx-strong">{topicNames[row.topic]}</span>
                <span className="lay-grow" />
                <StateMark hint tone={toneOf(row)}>
                  {stateOf(row, when)}
                </StateMark>
              </div>
              <div className="private">{row.summary}</div>
            </li>
          ))}
        </ul>
      </section>
      {household.data !== undefined && household.data.residents.length > 0 && (
        <section>
          <SectionHead title={words.people} />
          <ul className="contact-list">
            {household.data.residents.map(({ personId, name, phone }) => (
              <li key={personId} className="lay-row">
                <span className="private">{name}</span>
                <span className="lay-grow" />
                <span className="tx-soft private">{phone}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface RowSideProps {
  row: Contact
  onClose: () => void
}

/** One call of before: what it was about, and what came of it. */
export const RowSide = ({ row, onClose }: RowSideProps) => {
  const when = useWhen()
  const closing = useAct('contacts', 'close')
  const toasts = useToasts()
  const fieldId = useId()
  const [result, setResult] = useState('')
  const [lacks, setLacks] = useState(false)
  const open = row.closedAt === null
  const finish = async (): Promise<void> => {
    setLacks(result.trim() === '')
    if (!open || closing.busy || result.trim() === '') return
    const answer = await closing.act({ id: row.id, revision: row.revision, result })
    if (!answer.ok) return
    toasts.show({ text: contactText.closed })
    onClose()
  }
  useKeys([
    { key: 'Ctrl+Enter', label: side.close, when: open, run: () => void finish() },
    { key: 'Esc', label: contactText.keys.back, run: onClose },
  ])
  return (
    <div className="contact-side">
      <SectionHead title={row.unit === '' ? row.who || contactText.unknown : row.unit} note={row.contactNo} />
      <FactList
        facts={[
          { label: contactText.columns.at, value: when(row.at) },
          { label: contactText.columns.channel, value: channelNames[row.channel] },
          ...(row.who === ''
            ? []
            : [{ label: contactText.columns.who, value: <span className="private">{row.who}</span> }]),
          ...(row.phone === ''
            ? []
            : [{ label: contactText.phone, value: <span className="private">{row.phone}</span> }]),
          { label: contactText.columns.topic, value: topicNames[row.topic] },
          { label: contactText.summary, value: <span className="private">{row.summary}</span> },
          { label: contactText.outcome, value: stateOf(row, when), tone: toneOf(row) },
          ...(row.dueAt === null ? [] : [{ label: side.promised, value: when(row.dueAt) }]),
          ...(row.result === '' ? [] : [{ label: side.result, value: row.result }]),
          ...(row.paperNo === '' ? [] : [{ label: side.paperNo, value: row.paperNo }]),
          { label: contactText.columns.by, value: row.by },
        ]}
      />
      {open && (
        <>
          <FieldFrame id={fieldId} label={side.result}>
            <Input.TextArea
              id={fieldId}
              autoFocus
              rows={3}
              maxLength={200}
              placeholder={side.resultHint}
              value={result}
              onChange={({ target }) => setResult(target.value)}
            />
          </FieldFrame>
          {lacks && <InlineError tone="due" title={side.needsResult} />}
        </>
      )}
      {closing.problem !== null && <InlineError title={closing.problem.message} />}
      <div className="lay-row">
        {open && (
          <Button type="primary" loading={closing.busy} onClick={() => void finish()}>
            {side.close}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
        )}
        <Button autoFocus={!open} onClick={onClose}>
          {side.back}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </div>
  )
}
