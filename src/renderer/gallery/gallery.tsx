import { Checkbox, Segmented } from 'antd'
import { useState } from 'react'
import { KitLook, type Look, textScales } from '../ui/kit-look.tsx'
import type { Mode } from '../ui/palette.ts'
import { WindowMarks } from '../ui/window-marks.tsx'
import { EntrySection } from './entry-section.tsx'
import { FieldSection } from './field-section.tsx'
import { ListSection } from './list-section.tsx'
import { MarkSection } from './mark-section.tsx'
import { NoteSection } from './note-section.tsx'
import { RecordSection } from './record-section.tsx'
import { sample } from './sample.text.ts'
import { ScanSection } from './scan-section.tsx'
import './gallery.css'

const query = new URLSearchParams(window.location.search)

const firstLook: Look = {
  mode: query.get('mode') === 'dark' ? 'dark' : 'light',
  scale: textScales.find((scale) => String(scale) === query.get('scale')) ?? 1,
  blur: false,
}

/** Every part of the kit with its states, in both modes and all text sizes. */
export const Gallery = () => {
  const [look, setLook] = useState(firstLook)
  return (
    <KitLook look={look}>
      <WindowMarks />
      <main className="gallery">
        <div className="gallery-bar">
          <h1 className="tx-section">{sample.title}</h1>
          <Segmented<Mode>
            options={(['light', 'dark'] as const).map((mode) => ({ value: mode, label: sample.modes[mode] }))}
            value={look.mode}
            onChange={(mode) => setLook({ ...look, mode })}
          />
          <Segmented<number>
            options={textScales.map((scale) => ({ value: scale, label: `${Math.round(scale * 100)} %` }))}
            value={look.scale}
            onChange={(scale) => setLook({ ...look, scale })}
          />
          <Checkbox
            checked={look.blur}
            onChange={(event) => setLook({ ...look, blur: event.target.checked })}
          >
            {sample.modes.blur}
          </Checkbox>
          <a href="?show=sheets">{sample.sheets.open}</a>
        </div>
        <div className="gallery-grid">
          <MarkSection />
          <EntrySection />
          <FieldSection />
          <ListSection />
          <RecordSection />
          <NoteSection />
          <ScanSection />
        </div>
      </main>
    </KitLook>
  )
}
