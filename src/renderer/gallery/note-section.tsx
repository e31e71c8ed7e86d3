import { InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { InlineError } from '../ui/inline-error.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { PrintPreview } from '../ui/print-preview.tsx'
import { SectionHead } from '../ui/screen.tsx'
import { SupervisorPin } from '../ui/supervisor-pin.tsx'
import { ToastShelf, useToasts } from '../ui/toast.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { sample } from './sample.text.ts'
import { samplePaper } from './sample-paper.ts'

export const NoteSection = () => (
  <>
    <section>
      <SectionHead title={sample.titles.notes} />
      <EmptyState
        icon={<InboxOutlined />}
        title={sample.empty.title}
        hint={sample.empty.hint}
        acts={
          <Button type="primary">
            {sample.buttons.in}
            <KeyCap>F3</KeyCap>
          </Button>
        }
      />
      <DraftNotice {...sample.draft} onResume={() => undefined} onDiscard={() => undefined} />
      <Waiting />
    </section>
    <section className="gallery-toasts">
      <InlineError
        {...sample.error}
        acts={
          <>
            <Button size="small">{sample.buttons.again}</Button>
            <Button size="small">{sample.buttons.other}</Button>
          </>
        }
      />
      <br />
      <ToastShelf>
        <Openers />
      </ToastShelf>
    </section>
  </>
)

const Openers = () => {
  const toasts = useToasts()
  const [layer, setLayer] = useState<'paper' | 'supervisor' | null>(null)
  const [paper] = useState(samplePaper)
  const close = (): void => setLayer(null)
  return (
    <div className="lay-row lay-wrap">
      <Button onClick={() => toasts.show({ text: sample.toast.text, undo: () => undefined })}>
        {sample.toast.show}
      </Button>
      <Button onClick={() => setLayer('paper')}>{sample.paper.open}</Button>
      <Button onClick={() => setLayer('supervisor')}>{sample.supervisor.open}</Button>
      <PrintPreview
        open={layer === 'paper'}
        title={sample.paper.title}
        note={sample.paper.note}
        file={paper}
        fileName="label.pdf"
        onClose={close}
      />
      <SupervisorPin
        open={layer === 'supervisor'}
        matter={sample.supervisor.matter}
        approvers={[{ staffId: 's', name: sample.supervisor.name }]}
        onPin={close}
        onClose={close}
      />
    </div>
  )
}
