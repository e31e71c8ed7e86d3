import { AutoComplete, Input, Segmented } from 'antd'
import { useState } from 'react'
import type { DoorTrip } from '#core/parcels/door/door.contract.ts'
import { PanelForm } from '../../app/panel-form.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { doorText } from './door-page.text.ts'
import type { Settled } from './use-door.ts'
import './door.css'

const { form: words } = doorText

interface SettleTripProps {
  trip: DoorTrip
  onSettle: (trip: DoorTrip, settled: Settled) => Promise<string | null>
  onDone: () => void
}

type Out = DoorTrip['items'][number]
type Line = Pick<Settled['handed'][number], 'person' | 'personId'> & { readonly result: 'handed' | 'back' }

/** A name of the household is that person; any other is whoever opened. */
const signedBy = (residents: Out['residents'], person: string): Line => ({
  ...{ result: 'handed', person },
  personId: residents.find(({ name }) => name === person.trim())?.personId ?? null,
})

/** Back from the doors: the names that were signed, and what lies on its shelf again. */
export const SettleTrip = ({ trip, onSettle, onDone }: SettleTripProps) => {
  const out = trip.items.filter(({ result }) => result === 'out')
  const [lines, setLines] = useState<ReadonlyMap<string, Line>>(
    () => new Map(out.map(({ item, residents }) => [item.id, signedBy(residents, item.addressee)])),
  )
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const change = (id: string, line: Line): void => setLines(new Map([...lines, [id, line]]))
  const handed = [...lines].filter(([, { result }]) => result === 'handed')
  const save = async (): Promise<void> => {
    if (handed.some(([, { person }]) => person.trim() === '')) return setProblem(words.nobody)
    setBusy(true)
    const refused = await onSettle(trip, {
      handed: handed.map(([id, { person, personId }]) => ({ id, person: person.trim(), personId })),
      back: [...lines].filter(([, { result }]) => result === 'back').map(([id]) => id),
      reason,
    })
    setBusy(false)
    if (refused === null) onDone()
    else setProblem(refused)
  }
  return (
    <PanelForm
      title={words.title(trip.tripNo)}
      save={words.save}
      busy={busy}
      problem={problem}
      onSave={() => void save()}
      onCancel={onDone}
    >
      {out.map(({ item, residents }) => (
        <SettleLine
          key={item.id}
          unit={<UnitTag zone={item.zone} name={item.unit} />}
          place={item.shelfNo}
          residents={residents}
          line={lines.get(item.id) ?? { result: 'back', person: '', personId: null }}
          onChange={(line) => change(item.id, line)}
        />
      ))}
      {handed.length < lines.size && (
        <FieldFrame id="door-reason" label={words.reason} hint={words.reasonHint} optional>
          <Input
            id="door-reason"
            maxLength={60}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </FieldFrame>
      )}
    </PanelForm>
  )
}

interface SettleLineProps {
  unit: React.ReactNode
  place: string
  residents: Out['residents']
  line: Line
  onChange: (line: Line) => void
}

const SettleLine = ({ unit, place, residents, line, onChange }: SettleLineProps) => (
  <div className="door-line">
    <div className="lay-row">
      {unit}
      <span className="tx-soft tx-nowrap lay-grow">{place}</span>
      <Segmented<Line['result']>
        size="small"
        value={line.result}
        onChange={(result) => onChange({ ...line, result })}
        options={[
          { value: 'handed', label: words.handed },
          { value: 'back', label: words.back },
        ]}
      />
    </div>
    {line.result === 'handed' && (
      <AutoComplete
        aria-label={words.person}
        className="door-signer private"
        maxLength={30}
        value={line.person}
        options={residents.map(({ name }) => ({ value: name }))}
        onChange={(person: string) => onChange(signedBy(residents, person))}
      />
    )}
  </div>
)
