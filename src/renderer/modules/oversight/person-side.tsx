import { Button, Input } from 'antd'
import { useState } from 'react'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useWhen } from '../../app/when.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { oversightText } from './oversight-page.text.ts'
import { SecondPerson } from './second-person.tsx'
import { type PersonData, usePersonData } from './use-person-data.ts'

const words = oversightText.person

interface PersonSideProps {
  personId: string
  onClose: () => void
}

/** What is held on one person: counts on the screen, values only on the paper that they take home. */
export const PersonSide = ({ personId, onClose }: PersonSideProps) => {
  const person = usePersonData(personId)
  const when = useWhen()
  useKeys([{ key: 'Esc', label: words.close, run: onClose }])
  const { data } = person
  if (data === undefined)
    return person.problem === undefined ? <Waiting /> : <InlineError title={person.problem} />
  return (
    <>
      <SectionHead title={data.name} note={data.homes.join('、')} />
      {person.problem !== undefined && <InlineError title={person.problem} />}
      <FactList facts={data.sections.map(({ title, rows }) => ({ label: title, value: words.rows(rows) }))} />
      {data.erasedAt !== null ? (
        <p className="tx-soft">{words.gone(when(data.erasedAt))}</p>
      ) : (
        <>
          <ReasonAct
            title={words.export}
            label={words.exportReason}
            hint={words.exportHint}
            act={words.exportNow}
            busy={person.busy}
            primary
            onAct={(reason) => void person.export(reason)}
          />
          <Holds person={person} />
          <Erase person={person} name={data.name} personId={personId} />
        </>
      )}
      <div>
        <Button onClick={onClose}>
          {words.close}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
      <SheetPreview
        sheet={person.sheet}
        title={words.export}
        fileName={`${words.fileName}.pdf`}
        onClose={person.closeSheet}
      />
    </>
  )
}

interface ReasonActProps {
  title: string
  label: string
  hint?: string
  act: string
  busy: boolean
  primary?: boolean
  danger?: boolean
  disabled?: boolean
  onAct: (reason: string) => void
}

/** An act of law has a reason, and the reason stands in the trail. */
const ReasonAct = (props: ReasonActProps) => {
  const [reason, setReason] = useState('')
  const ready = reason.trim() !== '' && !props.busy && props.disabled !== true
  const act = (): void => {
    if (ready) props.onAct(reason.trim())
  }
  return (
    <section className="oversight-act" aria-label={props.title}>
      <h3 className="tx-strong">{props.title}</h3>
      {props.hint !== undefined && <div className="tx-hint tx-soft">{props.hint}</div>}
      <div className="lay-row">
        <Input
          aria-label={props.label}
          placeholder={props.label}
          value={reason}
          maxLength={60}
          disabled={props.disabled === true}
          onChange={({ target }) => setReason(target.value)}
          onPressEnter={act}
        />
        <Button
          type={props.primary ? 'primary' : 'default'}
          danger={props.danger === true}
          disabled={!ready}
          onClick={act}
        >
          {props.act}
        </Button>
      </div>
    </section>
  )
}

const Holds = ({ person }: { person: PersonData }) => {
  const [releasing, setReleasing] = useState<string | null>(null)
  const holds = person.data?.legalHolds ?? []
  const asked = holds.find(({ id }) => id === releasing)
  return (
    <>
      <ReasonAct
        title={words.hold}
        label={words.holdReason}
        act={words.placeHold}
        busy={person.busy}
        onAct={(reason) => void person.placeHold(reason)}
      />
      {holds.map(({ id, reason, until, placedBy }) => (
        <div key={id} className="lay-row">
          <span className="lay-grow">
            {reason} <span className="tx-hint tx-soft">{`${placedBy} ${words.holdUntil(until)}`}</span>
          </span>
          <Button size="small" onClick={() => setReleasing(id)}>
            {words.release}
          </Button>
        </div>
      ))}
      <SecondPerson
        open={asked !== undefined}
        matter={words.releaseMatter(asked?.reason ?? '')}
        record={asked?.id ?? ''}
        onApproved={(approval) => person.releaseHold(asked?.id ?? '', asked?.revision ?? 0, approval)}
        onClose={() => setReleasing(null)}
      />
    </>
  )
}

const Erase = ({ person, name, personId }: { person: PersonData; name: string; personId: string }) => {
  const [reason, setReason] = useState<string | null>(null)
  const kept = person.data?.reasonsToKeep ?? []
  return (
    <>
      {kept.length > 0 && (
        <InlineError tone="due" title={words.keep} safe={kept.map((why) => <div key={why}>{why}</div>)} />
      )}
      <ReasonAct
        title={words.erase}
        label={words.eraseReason}
        hint={words.eraseNote}
        act={words.erase}
        busy={person.busy}
        danger
        disabled={kept.length > 0}
        onAct={setReason}
      />
      <SecondPerson
        open={reason !== null}
        matter={words.eraseMatter(name)}
        record={personId}
        onApproved={(approval) => person.erase(reason ?? '', approval)}
        onClose={() => setReason(null)}
      />
    </>
  )
}
