import { SearchOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useRead } from '../client/use-read.ts'
import { moveCandidate } from '../ui/candidates.tsx'
import { isComposing } from '../ui/composing.ts'
import { KeyCap } from '../ui/key-cap.tsx'
import { t } from './app.text.ts'
import { useKeys } from './keys.tsx'
import { paletteGroups } from './palette-items.ts'
import { PaletteRows, paletteRowId } from './palette-rows.tsx'
import { useScan } from './scans.tsx'
import { useSession } from './session.tsx'
import './palette.css'

const LIMIT = 20

/** Nothing else in the box can take the focus: Tab moves on too, and never to the page beneath. */
const steps: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['Tab', 1],
])

/** One box for records and commands, no chooser of types: F2 or Ctrl+K. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const navigate = useNavigate()
  const { permissions } = useSession()
  const [typed, setTyped] = useState('')
  const [current, setCurrent] = useState(0)
  const text = typed.trim()
  const search = useRead('search', 'find', { text, limit: LIMIT }, { when: text !== '', keep: true })
  const hits = text === '' ? [] : (search.data?.hits ?? [])
  const groups = paletteGroups(text, hits, permissions)
  const items = groups.flatMap((group) => group.items)
  const opener = useOpener()

  const close = (): void => {
    onClose()
    opener.current?.focus({ preventScroll: true })
  }
  const open = (index: number): void => {
    const item = items[index]
    if (item === undefined) return
    onClose()
    void navigate(item.path)
  }
  useKeys(
    [
      { key: 'Esc', label: t.keys.close, run: close },
      { key: ['F2', 'Ctrl+K'], label: t.keys.close, run: close, hidden: true },
    ],
    'over',
  )
  useScan(() => {
    onClose()
    return false
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    const step = steps.get(event.key)
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) open(current)
    else setCurrent(moveCandidate(current, step, items.length))
  }
  return (
    <div className="palette-mask" onMouseDown={close} role="presentation">
      <div
        role="dialog"
        aria-modal="true"
        aria-label={t.palette.label}
        className="palette"
        onMouseDown={(event) => event.stopPropagation()}
      >
        <div className="palette-entry">
          <SearchOutlined aria-hidden="true" />
          <input
            autoFocus
            data-quiet-focus=""
            value={typed}
            placeholder={t.palette.placeholder}
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            role="combobox"
            aria-label={t.palette.label}
            aria-expanded={items.length > 0}
            aria-controls="palette-list"
            aria-activedescendant={items.length > 0 ? paletteRowId(current) : undefined}
            onChange={(event) => {
              setTyped(event.target.value)
              setCurrent(0)
            }}
            onKeyDown={onKeyDown}
          />
          {text !== '' && <span className="tx-hint tx-quiet">{t.palette.found(hits.length)}</span>}
          <KeyCap>Esc</KeyCap>
        </div>
        {search.problem !== null && <div className="palette-none tone-stop">{search.problem.message}</div>}
        {text !== '' && items.length === 0 && search.data !== undefined && (
          <div className="palette-none tx-soft">{t.palette.none(text)}</div>
        )}
        <PaletteRows groups={groups} current={current} match={text} onOpen={open} />
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
          <span className="lay-grow" />
          <span className="tx-quiet">{t.palette.pinyin}</span>
        </div>
      </div>
    </div>
  )
}

/** What had the focus before, so that Esc gives it back. */
const useOpener = () => useRef(document.activeElement instanceof HTMLElement ? document.activeElement : null)
