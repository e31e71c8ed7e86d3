import { CloseOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type RefObject, useEffect, useState } from 'react'
import { type Home, useFindHome } from '../../app/find-home.ts'
import { useRead } from '../../client/use-read.ts'
import { Candidates } from '../../ui/candidates.tsx'
import { EntryBig } from '../../ui/entry-big.tsx'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { contactText } from './contacts-page.text.ts'
import type { ContactPad } from './use-contact-pad.ts'

const LIST = 'contact-homes'

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
  const { form, change, chooseHome, chooseOther } = pad
  const search = useFindHome(form.typed)
  const [none, setNone] = useState(false)
  useEffect(() => entry.current?.focus(), [entry])
  const enter = async (): Promise<void> => {
    if (form.typed.trim() === '') return chooseOther()
    const found = await search.find()
    setNone(found === null)
    if (found !== null) chooseHome(found)
  }
  return (
    <div className="contact-find">
      <EntryBig
        ref={entry}
        autoFocus
        label={contactText.find}
        placeholder={contactText.findPlaceholder}
        value={form.typed}
        onChange={(typed) => {
          setNone(false)
          change({ typed })
        }}
        onMove={search.move}
        onEnter={() => void enter()}
        listId={LIST}
        current={search.current}
        {...(none ? { problem: contactText.none } : {})}
      />
      {search.rows.length > 0 && (
        <div className="contact-homes">
          <Candidates
            listId={LIST}
            label={contactText.candidates}
            rows={search.rows}
            current={search.current}
            match={form.typed.trim().replace(/\s+/g, '-')}
            onPick={(index) => {
              const home = search.homes[index]
              if (home !== undefined) chooseHome(home)
            }}
          />
        </div>
      )}
    </div>
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
