import { type RefObject, useEffect, useId } from 'react'
import { Candidates } from '../ui/candidates.tsx'
import { EntryBig } from '../ui/entry-big.tsx'
import { type Home, useFindHome } from './find-home.ts'

interface HomeBoxProps {
  /** Gets the focus as soon as the box is there. */
  entry: RefObject<HTMLInputElement | null>
  words: { readonly label: string; readonly placeholder: string; readonly candidates: string }
  typed: string
  onTyped: (typed: string) => void
  onHome: (home: Home) => void
  /** Enter in an empty box: whoever is there has no home here. */
  onEmpty: () => void
  /** Nothing fits what was typed. */
  onNone: () => void
  problem?: string | undefined
}

/** Which home, by digits, a name, initials or the end of a phone; the homes that fit lie over what follows. */
export const HomeBox = ({ entry, words, typed, problem, ...on }: HomeBoxProps) => {
  const listId = useId()
  const search = useFindHome(typed)
  useEffect(() => entry.current?.focus(), [entry])
  const enter = async (): Promise<void> => {
    if (typed.trim() === '') return on.onEmpty()
    const found = await search.find()
    if (found === null) on.onNone()
    else on.onHome(found)
  }
  return (
    <div className="home-box">
      <EntryBig
        ref={entry}
        autoFocus
        label={words.label}
        placeholder={words.placeholder}
        value={typed}
        onChange={on.onTyped}
        onMove={search.move}
        onEnter={() => void enter()}
        listId={listId}
        current={search.current}
        {...(problem === undefined ? {} : { problem })}
      />
      {search.rows.length > 0 && (
        <div className="home-box-found">
          <Candidates
            listId={listId}
            label={words.candidates}
            rows={search.rows}
            current={search.current}
            match={typed.trim().replace(/\s+/g, '-')}
            onPick={(index) => {
              const home = search.homes[index]
              if (home !== undefined) on.onHome(home)
            }}
          />
        </div>
      )}
    </div>
  )
}
