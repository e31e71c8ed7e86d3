import { Segmented, Select } from 'antd'
import { useState } from 'react'
import { layoutTexts } from '#core/vip/copies/vip-copies.text.ts'
import { readingTexts } from '#core/vip/vip.text.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { PaperView } from '../../ui/paper-view.tsx'
import { usePaper } from './use-entry.ts'
import { entryText } from './vip-page.text.ts'
import './vip.css'

const layouts = (['page', 'six', 'pocket'] as const).map((value) => ({ value, label: layoutTexts[value] }))
const readings = (['C1', 'C2', 'C3'] as const).map((value) => ({ value, label: readingTexts[value] }))

/** The page as a holder of a class would get it, drawn anew with every save. */
export const EntryPaper = ({ id, revision }: { id: string; revision: number }) => {
  const [layout, setLayout] = useState<'page' | 'six' | 'pocket'>('page')
  const [reading, setReading] = useState<'C1' | 'C2' | 'C3'>('C2')
  const paper = usePaper(id, revision, layout, reading)
  return (
    <div className="vip-paper">
      <div className="lay-row">
        <Segmented options={layouts} value={layout} onChange={setLayout} />
        <span className="lay-grow" />
        <Select
          aria-label={entryText.paper.reading}
          options={readings}
          value={reading}
          onChange={setReading}
        />
      </div>
      {paper.problem === null ? (
        <PaperView file={paper.data ?? null} label={entryText.paper.label} />
      ) : (
        <InlineError title={paper.problem.message} />
      )}
    </div>
  )
}
