import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { deskText } from './work-desk-page.text.ts'

const words = deskText.notes
/** More than these are read where shifts change hands. */
const SHOWN = 4

/** What the last shift left to be known; whoever is asked to read it says so here. */
export const PassedOn = () => {
  const navigate = useNavigate()
  const when = useWhen()
  const shift = useRead('shifts', 'current', undefined)
  const read = useAct('shifts', 'readNote')
  const notes = (shift.data?.notes ?? []).toSorted((a, b) => Number(b.mine) - Number(a.mine))
  const mine = notes.filter((note) => note.mine).length
  return (
    <section aria-label={words.title} className="desk-part">
      <SectionHead
        title={words.title}
        note={mine > 0 ? <span className="tone-due tx-strong">{words.mine(mine)}</span> : undefined}
        act={
          <Button size="small" aria-keyshortcuts="F10" onClick={() => void navigate(paths.shift)}>
            {words.open}
            <KeyCap>F10</KeyCap>
          </Button>
        }
      />
      {read.problem !== null && <InlineError title={read.problem.message} />}
      {shift.data !== undefined && notes.length === 0 && <div className="tx-soft">{words.none}</div>}
      <ul className="desk-notes">
        {notes.slice(0, SHOWN).map((note) => (
          <li key={note.id}>
            <div className="lay-row">
              <span className="tx-hint lay-grow">
                <strong>{note.by}</strong> <span className="tx-soft">{when(note.at)}</span>
              </span>
              {note.mine ? (
                <Button size="small" onClick={() => void read.act({ noteId: note.id })}>
                  {words.read}
                </Button>
              ) : (
                <StateMark hint tone="done">
                  {words.seen}
                </StateMark>
              )}
            </div>
            <div>{note.content}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
