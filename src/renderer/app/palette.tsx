import { SearchOutlined } from '@ant-design/icons'
import { useRef } from 'react'
import { KeyCap } from '../ui/key-cap.tsx'
import { t } from './app.text.ts'
import { useKeys } from './keys.tsx'
import { PaletteRows, paletteRowId } from './palette-rows.tsx'
import { useScan } from './scans.tsx'
import { type PaletteState, usePalette } from './use-palette.ts'
import './palette.css'

/** One box for records and commands, no chooser of types: F2 or Ctrl+K. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const opener = useOpener()
  const close = (): void => {
    onClose()
    opener.current?.focus({ preventScroll: true })
  }
  const palette = usePalette({ onLeave: onClose, onStay: close })
  useKeys(
    [
      { key: 'Esc', label: t.keys.close, run: () => palette.back() || close() },
      { key: ['F2', 'Ctrl+K'], label: t.keys.close, run: close, hidden: true },
    ],
    'over',
  )
  useScan(() => {
    onClose()
    return false
  })
  return (
    <div className="palette-mask" onMouseDown={close} role="presentation">
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

/** What had the focus before, so that Esc gives it back. */
const useOpener = () => useRef(document.activeElement instanceof HTMLElement ? document.activeElement : null)
