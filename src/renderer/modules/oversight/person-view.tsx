import { UserOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useState } from 'react'
import { useRead } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { WorkList } from '../../ui/work-list.tsx'
import { oversightText } from './oversight-page.text.ts'
import { useFound } from './use-trail.ts'

const words = oversightText.person

interface PersonViewProps {
  onOpen: (personId: string) => void
}

/** Whoever comes for their own data is found here, also after moving out; unasked, who moved out long ago. */
export const PersonView = ({ onOpen }: PersonViewProps) => {
  const [text, setText] = useState('')
  const found = useFound(text, ['person'])
  const gone = useRead('privacy', 'movedOut', { text: text.trim() }, { keep: true })
  const people = gone.data?.people ?? []
  return (
    <div className="oversight-plan">
      <Input
        size="large"
        autoFocus
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        maxLength={40}
        onChange={({ target }) => setText(target.value)}
      />
      {found.length === 0 && people.length === 0 && (
        <EmptyState icon={<UserOutlined />} title={words.nobody} hint={words.nobodyHint} />
      )}
      {found.length > 0 && (
        <WorkList
          label={words.found}
          items={found.map(({ recordId, title, unit, zone }) => ({
            id: recordId,
            text: title,
            unit: { zone, name: unit },
            act: words.held,
          }))}
          onAct={onOpen}
        />
      )}
      {people.length > 0 && (
        <>
          {text.trim() === '' ? (
            <SectionHead title={words.movedOut} note={words.movedOutNote(gone.data?.total ?? 0)} />
          ) : (
            <SectionHead title={words.left} />
          )}
          <WorkList
            label={words.left}
            items={people.map(({ personId, name, unit, until }) => ({
              id: personId,
              text: name,
              note: { text: words.moved(unit, until) },
              act: words.held,
            }))}
            onAct={onOpen}
          />
        </>
      )}
    </div>
  )
}
