import { useState } from 'react'
import { Candidates, moveCandidate } from '../ui/candidates.tsx'
import { ChoiceTile } from '../ui/choice-tile.tsx'
import { EntryBig } from '../ui/entry-big.tsx'
import { PersonTile } from '../ui/person-tile.tsx'
import { SectionHead } from '../ui/screen.tsx'
import { sample } from './sample.text.ts'

const LIST = 'gallery-candidates'

export const EntrySection = () => {
  const [value, setValue] = useState('3 2 15')
  const [current, setCurrent] = useState(0)
  const [person, setPerson] = useState(0)
  return (
    <>
      <section>
        <SectionHead title={sample.titles.entry} />
        <EntryBig
          label={sample.entry.label}
          value={value}
          onChange={setValue}
          reading={sample.entry.reading}
          listId={LIST}
          current={current}
          onMove={(step) => setCurrent(moveCandidate(current, step, sample.candidates.length))}
        />
        <br />
        <Candidates
          listId={LIST}
          label={sample.entry.label}
          rows={sample.candidates}
          current={current}
          onPick={setCurrent}
          match="15"
        />
        <br />
        <EntryBig
          label={sample.entry.label}
          value="99"
          onChange={() => undefined}
          problem={sample.entry.refused}
        />
      </section>
      <section>
        <SectionHead title={sample.titles.choice} />
        <div className="tile-stack">
          {sample.choices.map((choice, index) => (
            <ChoiceTile key={choice.keyCap} {...choice} chosen={index === 1} onChoose={() => undefined} />
          ))}
          <ChoiceTile
            keyCap="2"
            title={sample.supervisor.open}
            detail=""
            disabledReason={sample.supervisor.matter}
            onChoose={() => undefined}
          />
        </div>
        <br />
        <SectionHead title={sample.titles.people} />
        <div role="radiogroup" aria-label={sample.titles.people} className="gallery-three">
          {sample.people.map(({ name, note }, index) => (
            <PersonTile
              key={name}
              name={name}
              note={note}
              chosen={index === person}
              onChoose={() => setPerson(index)}
            />
          ))}
        </div>
      </section>
    </>
  )
}
