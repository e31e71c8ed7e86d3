import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import type { PassOnNote } from '#core/shifts/shifts.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { shiftText } from './shift-page.text.ts'

const { notes: words } = shiftText

interface PassOnNotesProps {
  notes: readonly PassOnNote[]
  when: (at: number) => string
  adding: boolean
  onAdding: (adding: boolean) => void
}

/** What the next one has to know, and who of the named has read it. */
export const PassOnNotes = ({ notes, when, adding, onAdding }: PassOnNotesProps) => {
  const read = useAct('shifts', 'readNote')
  const done = useAct('shifts', 'doneNote')
  const problem = read.problem ?? done.problem
  return (
    <>
      <SectionHead
        title={words.title}
        act={
          !adding && (
            <Button size="small" onClick={() => onAdding(true)}>
              {words.add}
            </Button>
          )
        }
      />
      {problem !== null && <InlineError title={problem.message} />}
      {adding && <NewNote onDone={() => onAdding(false)} />}
      {notes.length === 0 && !adding && <div className="tx-soft">{words.empty}</div>}
      <ol className="pass-on">
        {notes.map((note) => (
          <li key={note.id} className={note.mine ? 'pass-on-mine' : ''}>
            <div>{note.content}</div>
            <div className="tx-hint tx-soft">
              {when(note.at)} {note.deskCode} {note.by}
            </div>
            <div className="pass-on-readers">
              {note.readers.map(({ staffId, name, readAt }) => (
                <StateMark key={staffId} hint tone={readAt === null ? 'due' : 'done'}>
                  {readAt === null ? words.unread(name) : words.readBy(name)}
                </StateMark>
              ))}
            </div>
            <div className="lay-row">
              {note.mine && (
                <Button size="small" type="primary" onClick={() => void read.act({ noteId: note.id })}>
                  {words.read}
                </Button>
              )}
              <Button size="small" onClick={() => void done.act({ noteId: note.id })}>
                {words.done}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

const NewNote = ({ onDone }: { onDone: () => void }) => {
  const passOn = useAct('shifts', 'passOn')
  const colleagues = useRead('shifts', 'colleagues', undefined)
  const toasts = useToasts()
  const [content, setContent] = useState('')
  const [readers, setReaders] = useState<string[]>([])
  const save = async (): Promise<void> => {
    const saved = await passOn.act({ content, readers })
    if (!saved.ok) return
    toasts.show({ text: words.saved })
    onDone()
  }
  return (
    <div className="pass-on-new">
      {passOn.problem !== null && <InlineError title={passOn.problem.message} />}
      <FieldFrame id="note-content" label={words.content} hint={words.contentHint}>
        <Input.TextArea
          id="note-content"
          autoFocus
          rows={3}
          maxLength={300}
          value={content}
          onChange={({ target }) => setContent(target.value)}
        />
      </FieldFrame>
      <FieldFrame id="note-readers" label={words.readers}>
        <Select
          id="note-readers"
          mode="multiple"
          value={readers}
          onChange={setReaders}
          options={(colleagues.data ?? []).map(({ staffId, name }) => ({ value: staffId, label: name }))}
        />
      </FieldFrame>
      <div className="lay-row">
        <Button
          type="primary"
          loading={passOn.busy}
          disabled={content.trim() === '' || readers.length === 0}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </div>
  )
}
