import { WalletOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { Candidates } from '../../ui/candidates.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { EntryBig } from '../../ui/entry-big.tsx'
import { feesText as words } from './fees.text.ts'
import { type FoundHome, useFindHome } from './use-find-home.ts'

const LIST = 'fee-homes'

/** Which home comes to pay. */
export const FindHome = ({ onOpen }: { onOpen: (home: FoundHome) => void }) => {
  const [typed, setTyped] = useState('')
  const search = useFindHome(typed)
  const open = (index: number): void => {
    const home = search.homes[index]
    if (home !== undefined) onOpen(home)
  }
  return (
    <>
      <EntryBig
        autoFocus
        label={words.home}
        placeholder={words.homeHint}
        value={typed}
        onChange={setTyped}
        onMove={search.move}
        {...(typed === '' ? {} : { onEnter: () => open(search.current), onEscape: () => setTyped('') })}
        listId={LIST}
        current={search.current}
      />
      {typed.trim() === '' ? (
        <EmptyState icon={<WalletOutlined />} title={words.start} />
      ) : (
        <Candidates
          listId={LIST}
          label={words.home}
          rows={search.rows}
          current={search.current}
          match={typed.trim().replace(/\s+/g, '-')}
          onPick={open}
          {...(search.settled ? { none: words.nobody } : {})}
        />
      )}
    </>
  )
}
