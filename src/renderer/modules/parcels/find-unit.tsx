import { InboxOutlined } from '@ant-design/icons'
import { useEffect, useRef, useState } from 'react'
import { useKeys } from '../../app/keys.tsx'
import { Candidates } from '../../ui/candidates.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { EntryBig } from '../../ui/entry-big.tsx'
import { releaseText } from './release-page.text.ts'
import type { UnitFound } from './release-search.ts'
import { unitReading } from './unit-reading.ts'
import { useUnitSearch } from './use-unit-search.ts'

const LIST = 'release-units'

/** Which home came to fetch its parcels. */
export const FindUnit = ({ onOpen }: { onOpen: (found: UnitFound) => void }) => {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const search = useUnitSearch(typed)
  const entry = useRef<HTMLInputElement>(null)
  useEffect(() => entry.current?.focus(), [])
  const type = (text: string): void => {
    setTyped(text)
    setProblem(undefined)
  }
  const enter = async (): Promise<void> => {
    const answer = await search.find()
    if (!answer.ok) setProblem(answer.problem.message)
    else if (answer.found === null) setProblem(releaseText.none)
    else onOpen(answer.found)
  }
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: releaseText.keys.choose, when: search.rows.length > 1 },
    { key: 'Enter', label: releaseText.keys.open, when: typed.trim() !== '' },
  ])
  return (
    <>
      <EntryBig
        ref={entry}
        autoFocus
        label={releaseText.entry}
        placeholder={releaseText.placeholder}
        value={typed}
        onChange={type}
        onMove={search.move}
        {...(typed === '' ? {} : { onEnter: () => void enter(), onEscape: () => type('') })}
        reading={unitReading(typed)}
        listId={LIST}
        current={search.current}
        {...(problem === undefined ? {} : { problem })}
      />
      {typed.trim() === '' ? (
        <EmptyState icon={<InboxOutlined />} title={releaseText.start} />
      ) : (
        <Candidates
          listId={LIST}
          label={releaseText.candidates}
          rows={search.rows.map(({ row }) => row)}
          current={search.current}
          match={typed.trim().replace(/\s+/g, '-')}
          onPick={(index) => {
            const found = search.rows[index]
            if (found !== undefined) onOpen(found)
          }}
          {...(search.settled && problem === undefined ? { none: releaseText.none } : {})}
        />
      )}
    </>
  )
}
