import { useEffect, useState } from 'react'
import { KitLook } from '../ui/kit-look.tsx'
import { isCursorKey, moveCursor } from '../ui/list-cursor.ts'
import { PaperView } from '../ui/paper-view.tsx'
import { sample } from './sample.text.ts'
import { SheetData } from './sheet-data.tsx'
import { type Sheet, useSheetFile, useSheets } from './use-sheets.ts'
import './gallery.css'

const chosenFirst = new URLSearchParams(window.location.search).get('sheet')

/** Every template of the house: what it is given at the left, what comes out of the printer at the right. */
export const SheetsPage = () => {
  const sheets = useSheets()
  const [chosen, choose] = useState(chosenFirst)
  const sheet = sheets.find(({ name }) => name === chosen) ?? sheets[0]
  return (
    <KitLook look={{ mode: 'light', scale: 1, blur: false }}>
      <main className="sheets">
        <SheetList sheets={sheets} current={sheet?.name ?? null} onChoose={choose} />
        {sheet !== undefined && <SideBySide key={sheet.name} sheet={sheet} />}
      </main>
    </KitLook>
  )
}

interface SheetListProps {
  sheets: readonly Sheet[]
  current: string | null
  onChoose: (name: string) => void
}

const SheetList = ({ sheets, current, onChoose }: SheetListProps) => {
  useEffect(() => {
    const names = sheets.map(({ name }) => name)
    const move = ({ key }: KeyboardEvent): void => {
      const next = isCursorKey(key) ? moveCursor(names, current, key, names.length) : null
      if (next !== null) onChoose(next)
    }
    window.addEventListener('keydown', move)
    return () => window.removeEventListener('keydown', move)
  }, [sheets, current, onChoose])
  return (
    <nav className="sheets-list" aria-label={sample.sheets.list}>
      <h1 className="tx-section">{sample.sheets.title}</h1>
      {sheets.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          className="sheets-entry"
          aria-current={name === current}
          onClick={() => onChoose(name)}
        >
          <span>{title}</span>
          <span className="tx-hint tx-soft">{name}</span>
        </button>
      ))}
    </nav>
  )
}

const SideBySide = ({ sheet }: { sheet: Sheet }) => {
  const { file, problem } = useSheetFile(sheet.pdf)
  return (
    <>
      <section className="sheets-data" aria-label={sample.sheets.data}>
        <div className="tx-section">{sheet.title}</div>
        <div className="tx-hint tx-soft">{sample.sheets.version(sheet.version)}</div>
        <SheetData value={sheet.data} />
      </section>
      {problem ? (
        <div className="tone-stop">{sample.sheets.broken}</div>
      ) : (
        <PaperView file={file} label={sheet.title} />
      )}
    </>
  )
}
