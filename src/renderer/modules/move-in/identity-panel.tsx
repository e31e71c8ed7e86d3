import { Button } from 'antd'
import { paperKindTexts, relationTexts } from '#core/people/people.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { StateMark } from '../../ui/state.tsx'
import { caseText } from './case-page.text.ts'
import { StationActs, StationTitle } from './station-acts.tsx'
import type { Opened } from './use-case.ts'

type Person = Opened['view']['people'][number]

/** Whose papers are looked at: who is on file, and what of them. */
export const IdentityPanel = ({ opened }: { opened: Opened }) => {
  const { people, entries } = opened.view
  const correct = (personId: string | null): void => opened.open({ at: 'person', personId })
  useKeys([
    { key: 'A', label: caseText.addPerson, run: () => correct(null) },
    {
      key: people.slice(0, 9).map((_, at) => String(at + 1)),
      cap: people.length > 1 ? `1–${Math.min(9, people.length)}` : '1',
      label: caseText.correct,
      when: people.length > 0,
      run: (key) => correct(people[Number(key) - 1]?.personId ?? null),
    },
  ])
  return (
    <>
      <StationTitle opened={opened} />
      <p className="tx-soft">{caseText.identityHint}</p>
      <ul className="case-people">
        {people.map((person, at) => (
          <PersonRow
            key={person.occupancyId}
            person={person}
            at={at}
            onCorrect={() => correct(person.personId)}
          />
        ))}
      </ul>
      {entries.agentName !== '' && <p className="private">{caseText.agent(entries.agentName)}</p>}
      <StationActs opened={opened}>
        <Button onClick={() => correct(null)}>
          {caseText.addPerson}
          <KeyCap>A</KeyCap>
        </Button>
      </StationActs>
    </>
  )
}

const PersonRow = ({ person, at, onCorrect }: { person: Person; at: number; onCorrect: () => void }) => (
  <li>
    <KeyCap>{String(at + 1)}</KeyCap>
    <span className="tx-strong private">{person.name}</span>
    <span className="tx-soft">{person.detail === '' ? relationTexts[person.relation] : person.detail}</span>
    <span className="lay-grow" />
    <span className="tx-soft private">{person.phone}</span>
    {person.paper === null ? (
      <StateMark tone="due">{caseText.paperNone}</StateMark>
    ) : (
      <span className="private">
        {paperKindTexts[person.paper]} {person.idNumber}
      </span>
    )}
    <Button size="small" onClick={onCorrect}>
      {caseText.correct}
    </Button>
  </li>
)
