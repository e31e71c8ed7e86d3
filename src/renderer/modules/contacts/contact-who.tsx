import { CloseOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type RefObject, useState } from 'react'
import type { Home } from '../../app/find-home.ts'
import { HomeBox } from '../../app/home-box.tsx'
import { useRead } from '../../client/use-read.ts'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { contactText } from './contacts-page.text.ts'
import type { ContactPad } from './use-contact-pad.ts'

const callerWords = {
  label: contactText.find,
  placeholder: contactText.findPlaceholder,
  candidates: contactText.candidates,
}

interface WhoProps {
  pad: ContactPad
  entry: RefObject<HTMLInputElement | null>
}

/** Who is on the line. */
export const ContactWho = ({ pad, entry }: WhoProps) => {
  const { who } = pad.form
  if (who.kind === 'none') return <FindCaller pad={pad} entry={entry} />
  if (who.kind === 'home') return <Chosen home={who.home} onAgain={pad.changeCaller} />
  return <Stranger pad={pad} />
}

const FindCaller = ({ pad, entry }: WhoProps) => {
  const [none, setNone] = useState(false)
  return (
    <HomeBox
      entry={entry}
      words={callerWords}
      typed={pad.form.typed}
      onTyped={(typed) => {
        setNone(false)
        pad.change({ typed })
      }}
      onHome={pad.chooseHome}
      onEmpty={pad.chooseOther}
      onNone={() => setNone(true)}
      problem={none ? contactText.none : undefined}
    />
  )
}

/** On a working screen of calls the full name stands: who picks up has to say it. */
const Chosen = ({ home, onAgain }: { home: Home; onAgain: () => void }) => {
  const { unitId, personId } = home
  const household = useRead('people', 'household', { unitId })
  const calls = useRead('contacts', 'ofHome', { unitId })
  const name = household.data?.residents.find((resident) => resident.personId === personId)?.name
  const week = calls.data?.week ?? 0
  return (
    <div className="contact-chosen">
      <UnitTag zone={home.zone} name={home.unit} size="record" />
      <span className="tx-section tx-cut private">{name ?? home.name}</span>
      <span className="lay-grow" />
      {calls.data !== undefined && (
        <StateMark tone={week >= 2 ? 'stop' : 'idle'} strong={week >= 2} icon={week >= 2 ? undefined : null}>
          {contactText.week(week)}
        </StateMark>
      )}
      <Button
        type="text"
        tabIndex={-1}
        icon={<CloseOutlined />}
        aria-label={contactText.change}
        onClick={onAgain}
      />
    </div>
  )
}

const Stranger = ({ pad }: { pad: ContactPad }) => (
  <div className="contact-stranger">
    <Input
      autoFocus
      size="large"
      aria-label={contactText.name}
      placeholder={contactText.name}
      maxLength={30}
      status={pad.lacking?.at === 'name' ? 'error' : ''}
      value={pad.form.name}
      onChange={({ target }) => pad.change({ name: target.value })}
    />
    <Input
      size="large"
      aria-label={contactText.phone}
      placeholder={contactText.phone}
      inputMode="numeric"
      maxLength={20}
      value={pad.form.phone}
      onChange={({ target }) => pad.change({ phone: target.value })}
    />
    <Button
      type="text"
      tabIndex={-1}
      icon={<CloseOutlined />}
      aria-label={contactText.change}
      onClick={pad.changeCaller}
    />
  </div>
)
