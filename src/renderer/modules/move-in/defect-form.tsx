import { Button, Checkbox, Input, Segmented } from 'antd'
import { useState } from 'react'
import { Responsible, Severity } from '#core/move-in/inspection.schema.contract.ts'
import {
  itemTexts,
  phrases,
  responsibleTexts,
  roomTexts,
  severityTexts,
} from '#core/move-in/inspection.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useAct } from '../../client/use-act.ts'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { gridText } from './grid.text.ts'
import type { Place } from './grid-cursor.ts'
import type { Opened } from './use-case.ts'

const text = gridText.form

interface DefectFormProps {
  opened: Opened
  place: Place
  onDone: () => void
}

/** What is wrong in this cell: a digit takes a phrase and it is noted; anything else is written out. */
export const DefectForm = ({ opened, place, onDone }: DefectFormProps) => {
  const [severity, setSeverity] = useState<Severity>('B')
  const [responsible, setResponsible] = useState<Responsible>('builder')
  const [accepted, setAccepted] = useState(true)
  const [own, setOwn] = useState('')
  const add = useAct('moveIn', 'addDefect')
  const words = phrases[place.item]
  const note = async (said: string): Promise<void> => {
    if (said.trim() === '') return
    const { room, item } = place
    const answer = await add.act({ id: opened.id, room, item, text: said, severity, responsible, accepted })
    if (opened.settle(answer)) onDone()
  }
  useKeys([
    {
      key: words.map((_, at) => String(at + 1)),
      cap: `1–${words.length}`,
      label: gridText.keys.phrase,
      run: (key) => void note(words[Number(key) - 1] ?? ''),
    },
    {
      key: ['A', 'B', 'C'],
      label: text.severity,
      run: (key) => setSeverity(Severity.parse(key)),
    },
  ])
  return (
    <>
      <SectionHead title={text.title(roomTexts[place.room], itemTexts[place.item])} />
      <div className="defect-form">
        <Segmented<Severity>
          block
          aria-label={text.severity}
          value={severity}
          onChange={setSeverity}
          options={Severity.options.map((value) => ({ value, label: `${value} ${severityTexts[value]}` }))}
        />
        <Segmented<Responsible>
          block
          aria-label={text.responsible}
          value={responsible}
          onChange={setResponsible}
          options={Responsible.options.map((value) => ({ value, label: responsibleTexts[value] }))}
        />
        <div className="tile-stack">
          {words.map((phrase, at) => (
            <ChoiceTile
              key={phrase}
              keyCap={String(at + 1)}
              title={phrase}
              detail=""
              autoFocus={at === 0}
              onChoose={() => void note(phrase)}
            />
          ))}
        </div>
        <Input
          value={own}
          maxLength={80}
          aria-label={text.own}
          placeholder={text.own}
          onChange={(event) => setOwn(event.target.value)}
          onPressEnter={() => void note(own)}
        />
        <Checkbox checked={accepted} onChange={(event) => setAccepted(event.target.checked)}>
          {text.accepted}
        </Checkbox>
        <div className="lay-row">
          <Button loading={add.busy} onClick={() => void note(own)}>
            {text.save}
          </Button>
          <Button onClick={onDone}>{text.cancel}</Button>
        </div>
      </div>
    </>
  )
}
