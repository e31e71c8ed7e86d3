import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { ScansProvider, useScan } from '../app/scans.tsx'
import { SectionHead } from '../ui/screen.tsx'
import { WorkList } from '../ui/work-list.tsx'
import { sample } from './sample.text.ts'

const words = sample.scanner

/** A test bench for scanners: every kind of focus that a scan may meet, and what was heard. */
export const ScanSection = () => (
  <section className="gallery-wide">
    <SectionHead title={sample.titles.scanner} />
    <ScansProvider>
      <Bench />
    </ScansProvider>
  </section>
)

const Bench = () => {
  const [heard, setHeard] = useState<readonly string[]>([])
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [acts, setActs] = useState(0)
  useScan((code) => setHeard((before) => [...before, code]))
  return (
    <div className="gallery-stack">
      <Input aria-label={words.field} value={text} onChange={(event) => setText(event.target.value)} />
      <WorkList
        label={words.table}
        items={[{ id: 'row', text: words.table }]}
        onAct={() => setActs((before) => before + 1)}
      />
      <Button onClick={() => setOpen(true)}>{words.modal}</Button>
      <Modal open={open} title={words.modal} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <Input aria-label={words.modal} autoFocus />
      </Modal>
      <output aria-label={words.acts}>{acts}</output>
      <output aria-label={words.heard}>{heard.join(' ')}</output>
    </div>
  )
}
