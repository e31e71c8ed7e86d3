import { Button } from 'antd'
import { relationTexts } from '#core/people/people.text.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Masked } from '../../ui/masked.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { isOwner } from './shares-form.tsx'
import { UnitConsents } from './unit-consents.tsx'
import { fileText, sharesText } from './unit-file.text.ts'
import type { Occupant, UnitFile } from './use-unit-file.ts'

/** Who lives here, and what they agreed to. */
export const UnitPeople = ({ file }: { file: UnitFile }) => {
  const people = file.data?.people ?? []
  return (
    <section className="unit-people" aria-label={fileText.people}>
      <SectionHead
        title={fileText.people}
        act={
          file.mayEdit ? (
            <>
              {people.filter(isOwner).length > 1 && (
                <Button type="link" size="small" onClick={() => file.open({ at: 'shares' })}>
                  {sharesText.open}
                </Button>
              )}
              <Button type="link" size="small" onClick={() => file.open({ at: 'add' })}>
                {fileText.add}
              </Button>
            </>
          ) : undefined
        }
      />
      {people.length === 0 && <div className="tx-soft">{fileText.nobody}</div>}
      <ul>
        {people.map((person) => (
          <Person key={person.personId} person={person} file={file} />
        ))}
      </ul>
      <UnitConsents
        people={people}
        onGive={file.mayEdit && people.length > 0 ? () => file.open({ at: 'consent' }) : undefined}
      />
    </section>
  )
}

const Person = ({ person, file }: { person: Occupant; file: UnitFile }) => (
  <li className="unit-person">
    <Avatar name={person.name} size={4} />
    <div className="lay-grow">
      <div>
        <span className="tx-strong private">{person.name}</span>{' '}
        <span className="tx-soft">{person.detail || relationTexts[person.relation]}</span>
        {person.share !== null && <span className="tx-soft"> {fileText.share(person.share / 100)}</span>}
      </div>
      <div className="tx-hint tx-soft">
        <Phone person={person} file={file} />
      </div>
      {person.leaseEnd !== null && <div className="tx-hint tx-soft">{fileText.lease(person.leaseEnd)}</div>}
    </div>
    {file.mayEdit && (
      <Button
        type="text"
        size="small"
        aria-label={`${fileText.correct} ${person.name}`}
        onClick={() => file.open({ at: 'correct', personId: person.personId })}
      >
        {fileText.correct}
      </Button>
    )}
  </li>
)

const Phone = ({ person, file }: { person: Occupant; file: UnitFile }) => {
  if (person.minor) return fileText.minor
  if (person.phone === '') return fileText.noPhone
  const reveal = file.show === undefined ? {} : { onReveal: file.show(person.personId, 'phone') }
  return <Masked value={person.phone} label={fileText.phone} {...reveal} />
}
