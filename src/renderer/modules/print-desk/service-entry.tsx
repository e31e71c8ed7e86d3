import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type RefObject, useEffect, useRef } from 'react'
import type { Home } from '../../app/find-home.ts'
import { HomeBox } from '../../app/home-box.tsx'
import { EntryBig } from '../../ui/entry-big.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { serviceText } from './service-page.text.ts'
import type { ServiceCounter } from './use-service.ts'

export interface EntryFields {
  readonly home: RefObject<HTMLInputElement | null>
  readonly count: RefObject<HTMLInputElement | null>
}

interface EntryProps {
  counter: ServiceCounter
  fields: EntryFields
  onSave: () => void
}

const homeWords = {
  label: serviceText.home,
  placeholder: serviceText.homePlaceholder,
  candidates: serviceText.candidates,
}

/** One line: for whom, how many pages, how many copies. Enter goes on, the last Enter saves. */
export const ServiceEntry = ({ counter, fields, onSave }: EntryProps) => {
  const { form, change } = counter
  const { who } = form
  useEffect(() => {
    if (who.kind === 'home') fields.count.current?.focus()
  }, [who.kind, fields.count])
  return (
    <div className={`service-line service-line-${who.kind}`}>
      {who.kind === 'none' && <FindHome counter={counter} entry={fields.home} />}
      {who.kind === 'home' && <Chosen home={who.home} counter={counter} entry={fields} />}
      {who.kind === 'visitor' && <Visitor counter={counter} onDone={() => fields.count.current?.focus()} />}
      {who.kind !== 'none' && (
        <>
          <NumberEntry
            entry={fields.count}
            label={serviceText.count(form.service)}
            hint={form.service === 'bind' ? '' : serviceText.countHint}
            value={form.count}
            onChange={(count) => change({ count })}
            onEnter={onSave}
          />
          {form.service !== 'bind' && (
            <NumberEntry
              label={serviceText.copies}
              hint=""
              value={/[*×]/.test(form.count) ? (form.count.split(/[*×]/)[1] ?? '') : form.copies}
              onChange={(copies) => change({ copies })}
              onEnter={onSave}
            />
          )}
        </>
      )}
    </div>
  )
}

const FindHome = ({ counter, entry }: { counter: ServiceCounter; entry: EntryFields['home'] }) => (
  <HomeBox
    entry={entry}
    words={homeWords}
    typed={counter.form.typed}
    onTyped={(typed) => counter.change({ typed })}
    onHome={(found) => void counter.chooseHome(found)}
    onEmpty={() => void counter.chooseVisitor()}
    onNone={() => counter.setProblem({ code: 'NOT_FOUND', data: undefined, message: serviceText.none })}
  />
)

const Chosen = ({ home, counter, entry }: { home: Home; counter: ServiceCounter; entry: EntryFields }) => {
  const again = (): void => {
    counter.clear()
    entry.home.current?.focus()
  }
  return (
    <div className="service-chosen">
      <span className="entry-big-label">{serviceText.home}</span>
      <div className="service-chosen-box">
        <UnitTag zone={home.zone} name={home.unit} size="record" />
        <span className="tx-soft tx-cut private">{home.name}</span>
        <span className="lay-grow" />
        {counter.owedFen > 0 && <span className="tone-due tx-hint">{serviceText.owes(counter.owedFen)}</span>}
        <Button
          type="text"
          tabIndex={-1}
          icon={<CloseOutlined />}
          aria-label={serviceText.keys.clear}
          onClick={again}
        />
      </div>
    </div>
  )
}

const Visitor = ({ counter, onDone }: { counter: ServiceCounter; onDone: () => void }) => {
  const { form, change } = counter
  const phone = useRef<HTMLInputElement>(null)
  return (
    <>
      <EntryBig
        autoFocus
        label={serviceText.visitorName}
        value={form.name}
        onChange={(name) => change({ name })}
        onEnter={() => phone.current?.focus()}
      />
      <EntryBig
        ref={phone}
        label={serviceText.visitorPhone}
        value={form.phone}
        onChange={(typed) => change({ phone: typed })}
        onEnter={onDone}
      />
    </>
  )
}

interface NumberEntryProps {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
  onEnter: () => void
  entry?: EntryFields['count']
}

/** Letters are keys of the screen here: an input method is off and they never become text. */
const NumberEntry = ({ label, hint, value, onChange, onEnter, entry }: NumberEntryProps) => (
  <label className="service-number">
    <span className="entry-big-label">{label}</span>
    <input
      ref={entry}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      aria-label={label}
      title={hint}
      maxLength={7}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => onChange(target.value.replace(/[A-Za-z]/g, ''))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return
        event.preventDefault()
        onEnter()
      }}
    />
  </label>
)
