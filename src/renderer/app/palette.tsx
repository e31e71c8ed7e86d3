import { SearchOutlined } from '@ant-design/icons'
import type { FocusEvent } from 'react'
import { useFocusBack } from '../ui/dialog-keys.ts'
import { KeyCap } from '../ui/key-cap.tsx'
import { t } from './app.text.ts'
import { useKeys } from './keys.tsx'
import { PaletteRows, paletteRowId } from './palette-rows.tsx'
import { useScan } from './scans.tsx'
import { type PaletteState, usePalette } from './use-palette.ts'
import './palette.css'

/** One box for records and commands, no chooser of types: F2 or Ctrl+K. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const palette = usePalette(onClose)
  useFocusBack()
  useKeys(
    [
      { key: 'Esc', label: t.keys.close, run: () => palette.back() || onClose() },
      { key: ['F2', 'Ctrl+K'], label: t.keys.close, run: onClose, hidden: true },
    ],
    'over',
  )
  useScan(() => {
    onClose()
    return false
  })
  return (
    <div className="palette-mask" onMouseDown={onClose} role="presentation">
      <div
        role="dialog"
        aria-modal="true"
        aria-label={t.palette.label}
        className="palette"
        onMouseDown={(event) => event.stopPropagation()}
      >
        <PaletteEntry palette={palette} />
        <PaletteFindings palette={palette} />
        <PaletteFoot palette={palette} />
      </div>
    </div>
  )
}

/** A list below that comes late may reach for the focus: what is typed is still meant for the box. */
const keepInside = ({ currentTarget, relatedTarget }: FocusEvent<HTMLInputElement>): void => {
  if (relatedTarget !== null && relatedTarget.closest('[role=dialog]') === null) currentTarget.focus()
}

const PaletteEntry = ({ palette }: { palette: PaletteState }) => (
  <div className="palette-entry">
    <SearchOutlined aria-hidden="true" />
    <input
      autoFocus
      data-quiet-focus=""
      value={palette.typed}
      placeholder={t.palette.placeholder}
      maxLength={60}
      autoComplete="off"
      spellCheck={false}
      role="combobox"
      aria-label={t.palette.label}
      aria-expanded={palette.items.length > 0}
      aria-controls="palette-list"
      aria-activedescendant={palette.items.length > 0 ? paletteRowId(palette.current) : undefined}
      onChange={(event) => palette.type(event.target.value)}
      onKeyDown={palette.onKeyDown}
      onBlur={keepInside}
    />
    {palette.text !== '' && <span className="tx-hint tx-quiet">{t.palette.found(palette.found)}</span>}
    <KeyCap>Esc</KeyCap>
  </div>
)

const PaletteFindings = ({ palette: { search, text, items, groups, current, open } }: FindingsProps) => (
  <>
    {search.problem !== null && <div className="palette-none tone-stop">{search.problem.message}</div>}
    {text !== '' && items.length === 0 && search.data !== undefined && (
      <div className="palette-none tx-soft">{t.palette.none(text)}</div>
    )}
    <PaletteRows groups={groups} current={current} match={text} onOpen={open} />
  </>
)

interface FindingsProps {
  palette: PaletteState
}

const PaletteFoot = ({ palette: { inActs, hasActs } }: FindingsProps) => (
  <div className="palette-foot">
    <span className="key-bar-key">
      <KeyCap>↑</KeyCap>
      <KeyCap>↓</KeyCap>
      {t.keys.choose}
    </span>
    <span className="key-bar-key">
      <KeyCap>Enter</KeyCap>
      {t.keys.open}
    </span>
    {(hasActs || inActs) && (
      <span className="key-bar-key">
        <KeyCap>Tab</KeyCap>
        {inActs ? t.palette.back : t.palette.acts}
      </span>
    )}
    <span className="lay-grow" />
    <span className="tx-quiet">{t.palette.pinyin}</span>
  </div>
)
