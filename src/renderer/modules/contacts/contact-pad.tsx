import { Button, Input, Segmented } from 'antd'
import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { ContactChannel, ContactOutcome, ContactTopic } from '#core/contacts/contacts.contract.ts'
import { channelNames, outcomeNames, topicNames } from '#core/contacts/contacts.text.ts'
import { isComposing } from '../../ui/composing.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { DueTime } from './contact-form.ts'
import { ContactWho } from './contact-who.tsx'
import { contactText } from './contacts-page.text.ts'
import type { ContactPad as Pad } from './use-contact-pad.ts'

interface PadProps {
  pad: Pad
  entry: RefObject<HTMLInputElement | null>
  /** What they say. */
  said: RefObject<HTMLInputElement | null>
  onSave: () => void
}

const optionsOf = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): { value: Value; label: string }[] => values.map((value) => ({ value, label: names[value] }))

/** Written while somebody speaks: who, what about, what was answered. */
export const ContactPad = ({ pad, entry, said, onSave }: PadProps) => {
  const { form, change, lacking } = pad
  const known = form.who.kind !== 'none'
  return (
    <section className="contact-pad" aria-label={contactText.pad}>
      {pad.restored && (
        <div role="status" className="lay-row tx-hint tx-soft">
          {contactText.restored}
          <Button size="small" type="text" onClick={pad.clear}>
            {contactText.clear}
          </Button>
        </div>
      )}
      <ContactWho pad={pad} entry={entry} />
      {known && (
        <>
          <div className="contact-line">
            <Segmented<ContactChannel>
              aria-label={contactText.channel}
              value={form.channel}
              onChange={(channel) => change({ channel })}
              options={optionsOf(ContactChannel.options, channelNames)}
            />
            <Segmented<ContactTopic>
              aria-label={contactText.topic}
              value={form.topic}
              onChange={(topic) => change({ topic })}
              options={optionsOf(ContactTopic.options, topicNames)}
            />
          </div>
          <Summary pad={pad} said={said} onSave={onSave} />
          {form.paper !== null && <PaperLine pad={pad} />}
          <Answer pad={pad} onSave={onSave} />
        </>
      )}
      {lacking !== null && <InlineError tone="due" title={lacking.lacks} />}
      {pad.problem !== null && <InlineError title={pad.problem.message} />}
    </section>
  )
}

const onEnter =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || isComposing(event.nativeEvent)) return
    event.preventDefault()
    act()
  }

/** The home is chosen: the next thing is what they say. A stranger's name comes first. */
const Summary = ({ pad, said, onSave }: Omit<PadProps, 'entry'>) => {
  const { form, change, lacking } = pad
  const ofHome = form.who.kind === 'home'
  const wanted = lacking?.at === 'summary'
  useEffect(() => {
    if (ofHome || wanted) said.current?.focus()
  }, [ofHome, wanted, said])
  return (
    <label className="contact-summary">
      <span className="field-label">{contactText.summary}</span>
      <input
        ref={said}
        className="contact-summary-box"
        autoComplete="off"
        maxLength={200}
        placeholder={contactText.summaryPlaceholder}
        aria-invalid={wanted}
        value={form.summary}
        onChange={({ target }) => change({ summary: target.value })}
        onKeyDown={onEnter(onSave)}
      />
    </label>
  )
}

/** What was said, and what is still owed. */
const Answer = ({ pad, onSave }: Pick<PadProps, 'pad' | 'onSave'>) => {
  const { form, change, lacking } = pad
  return (
    <div className="contact-line">
      <Segmented<ContactOutcome>
        aria-label={contactText.outcome}
        value={form.outcome}
        onChange={(outcome) => change({ outcome })}
        options={optionsOf(ContactOutcome.options, outcomeNames)}
      />
      {form.outcome === 'passedOn' && (
        <Input
          autoFocus
          className="contact-to"
          aria-label={contactText.toWhom}
          placeholder={contactText.toWhom}
          maxLength={30}
          status={lacking?.at === 'toWhom' ? 'error' : ''}
          value={form.toWhom}
          onChange={({ target }) => change({ toWhom: target.value })}
          onKeyDown={onEnter(onSave)}
        />
      )}
      {form.outcome !== 'answered' && (
        <Segmented<DueTime>
          aria-label={contactText.due}
          value={form.due}
          onChange={(due) => change({ due })}
          options={optionsOf(DueTime.options, contactText.dueTimes)}
        />
      )}
      <span className="lay-grow" />
      <Button type="primary" size="large" loading={pad.busy} onClick={onSave}>
        {contactText.save}
        <KeyCap onFill>Ctrl+↵</KeyCap>
      </Button>
    </div>
  )
}

/** The machine was down and it was written on the printed register: when it was, and on which line. */
const PaperLine = ({ pad }: { pad: Pad }) => {
  const { paper } = pad.form
  if (paper === null) return null
  return (
    <div className="contact-line">
      <span className="tx-strong">{contactText.backTitle}</span>
      <Segmented<number>
        aria-label={contactText.backDay}
        value={paper.days}
        onChange={(days) => pad.change({ paper: { ...paper, days } })}
        options={contactText.backDays.map((label, value) => ({ value, label }))}
      />
      <Input
        autoFocus
        className="contact-time"
        aria-label={contactText.backTime}
        placeholder={contactText.backTimeHint}
        maxLength={5}
        status={pad.lacking?.at === 'time' ? 'error' : ''}
        value={paper.time}
        onChange={({ target }) => pad.change({ paper: { ...paper, time: target.value } })}
      />
      <Input
        className="contact-to"
        aria-label={contactText.paperNo}
        placeholder={contactText.paperNo}
        maxLength={20}
        value={paper.no}
        onChange={({ target }) => pad.change({ paper: { ...paper, no: target.value } })}
      />
    </div>
  )
}
