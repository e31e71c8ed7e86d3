import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { whenText } from '#core/kernel/format.ts'
import { useKeys } from '../../app/keys.tsx'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { ContentStrip } from './content-strip.tsx'
import { EntryActs } from './entry-acts.tsx'
import { EntryFields } from './entry-fields.tsx'
import type { Entry } from './entry-form.ts'
import { EntryPaper } from './entry-paper.tsx'
import { HouseholdFields } from './household-fields.tsx'
import { LevelMark } from './level-mark.tsx'
import { PhotoPanel } from './photo-panel.tsx'
import { type EntryWork, useEntry } from './use-entry.ts'
import { entryText } from './vip-page.text.ts'
import './vip.css'

interface EntryEditorProps {
  entry: Entry
  onBack: () => void
}

/** Form left, page right. What is typed is saved as one pauses, checked, and drawn as it will be printed. */
export const EntryEditor = ({ entry, onBack }: EntryEditorProps) => {
  const work = useEntry(entry)
  const { form, editable } = work
  useKeys([{ key: 'Ctrl+S', label: entryText.keys.save, when: editable, run: () => void work.store() }])
  return (
    <Screen
      head={
        <ScreenHead
          title={
            <span className="lay-row">
              <Button type="text" icon={<ArrowLeftOutlined />} aria-label={entryText.back} onClick={onBack} />
              <span className="private">{`${entry.code} ${entry.content.salutation ?? ''}`}</span>
              {entry.content.level !== undefined && <LevelMark level={entry.content.level} />}
            </span>
          }
          note={<Note entry={entry} work={work} />}
          acts={<EntryActs entry={entry} work={work} />}
        />
      }
      side={<EntryPaper id={entry.id} revision={Math.max(work.saved.revision, entry.revision)} />}
      sideLabel={entryText.paper.label}
      sideWidth="wide"
    >
      <ScreenScroll label={entry.code}>
        <div className="vip-form">
          {entry.sentBack !== '' && <InlineError tone="due" title={entryText.sentBack(entry.sentBack)} />}
          {entry.state === 'proposed' && (
            <InlineError
              tone="due"
              title={entry.own ? entryText.ownProposal : entryText.proposedBy(entry.author)}
            />
          )}
          <PhotoPanel entry={entry} disabled={!editable} revision={work.revision} />
          <EntryFields entry={entry} control={form.control} disabled={!editable} />
          <HouseholdFields
            entry={entry}
            form={form}
            disabled={!editable}
            revision={work.revision}
            store={work.store}
          />
        </div>
      </ScreenScroll>
      <ContentStrip entry={entry} refused={work.refused} />
    </Screen>
  )
}

const Note = ({ entry, work }: { entry: Entry; work: EntryWork }) => {
  const overview = useRead('compound', 'overview', undefined)
  if (work.saving) return entryText.saving
  if (entry.state === 'approved') return entryText.approved
  const at = Math.max(work.saved.at, entry.savedAt)
  return entryText.saved(whenText(at, at, overview.data?.timeZone ?? 'Asia/Shanghai'))
}
