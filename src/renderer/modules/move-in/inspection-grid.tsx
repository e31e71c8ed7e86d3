import { CheckOutlined, MinusOutlined, WarningFilled } from '@ant-design/icons'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { CellResult, InspectionCell } from '#core/move-in/inspection.schema.contract.ts'
import { cellTexts, itemHeads, itemTexts, roomTexts } from '#core/move-in/inspection.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { DefectForm } from './defect-form.tsx'
import { DefectList } from './defect-list.tsx'
import { gridText as text } from './grid.text.ts'
import { axesOf, moveCell, type Place } from './grid-cursor.ts'
import type { Opened } from './use-case.ts'
import './move-in.css'

const signs: Readonly<Record<CellResult, ReactNode>> = {
  ok: <CheckOutlined />,
  defect: <WarningFilled />,
  notApplicable: <MinusOutlined />,
}

interface GridProps {
  opened: Opened
  onBack: () => void
}

/** Room by item: everything is ✓ until somebody says otherwise; one key a cell (spec 3.1.6). */
export const InspectionGrid = ({ opened, onBack }: GridProps) => {
  const { view } = opened
  const mayInspect = useMay('movein.inspect')
  const [first] = view.cells
  const [at, setAt] = useState<Place | null>(first ?? null)
  const [noting, setNoting] = useState<Place | null>(null)
  const set = useAct('moveIn', 'setCells')
  const mark = async (result: CellResult): Promise<void> => {
    if (at === null) return
    const { room, item } = at
    opened.settle(await set.act({ id: view.id, cells: [{ room, item, result }] }))
  }
  const resultAt = view.cells.find((cell) => cell.room === at?.room && cell.item === at.item)?.result
  const working = mayInspect && noting === null && at !== null
  useKeys([
    {
      key: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
      cap: '↑↓←→',
      label: text.keys.move,
      when: noting === null,
    },
    { key: 'X', label: text.keys.defect, when: working, run: () => setNoting(at) },
    {
      key: '0',
      label: resultAt === 'notApplicable' ? text.keys.ok : text.keys.none,
      when: working && resultAt !== 'defect',
      run: () => void mark(resultAt === 'notApplicable' ? 'ok' : 'notApplicable'),
    },
    { key: 'Esc', label: text.keys.back, run: noting === null ? onBack : () => setNoting(null) },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={<UnitTag zone={view.zone} name={view.unit.name} size="record" />}
          note={`${text.title} · ${text.note(view.defects.filter(({ closed }) => !closed).length)}`}
          acts={mayInspect ? undefined : <StateMark tone="due">{text.mayNot}</StateMark>}
        />
      }
      side={
        noting === null ? (
          <DefectList opened={opened} />
        ) : (
          <DefectForm
            key={`${noting.room}-${noting.item}`}
            opened={opened}
            place={noting}
            onDone={() => setNoting(null)}
          />
        )
      }
      sideLabel={text.side}
      sideWidth="narrow"
    >
      {opened.problem !== null && <InlineError title={opened.problem} tone="due" />}
      <Cells cells={view.cells} at={at} onMove={setAt} held={noting !== null} />
    </Screen>
  )
}

interface CellsProps {
  cells: readonly InspectionCell[]
  at: Place | null
  onMove: (place: Place) => void
  /** While a defect is being noted the arrows belong to its form. */
  held: boolean
}

const focusOnce = (element: HTMLDivElement | null): void => element?.focus({ preventScroll: true })

const Cells = ({ cells, at, onMove, held }: CellsProps) => {
  const { rooms, items } = axesOf(cells)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (at === null || !event.key.startsWith('Arrow') || event.altKey || event.ctrlKey) return
    event.preventDefault()
    onMove(moveCell(cells, at, event.key))
  }
  return (
    <div
      key={held ? 'held' : 'free'}
      role="grid"
      tabIndex={0}
      ref={held ? undefined : focusOnce}
      aria-label={text.label}
      aria-activedescendant={at === null ? undefined : `cell-${at.room}-${at.item}`}
      className="inspection"
      style={{ gridTemplateColumns: `max-content repeat(${items.length}, minmax(2.8rem, 1fr))` }}
      onKeyDown={onKeyDown}
    >
      <div role="row" className="inspection-row">
        <span role="columnheader" />
        {items.map((item) => (
          <span key={item} role="columnheader" className="inspection-item">
            {itemHeads[item]}
          </span>
        ))}
      </div>
      {rooms.map((room) => (
        <div key={room} role="row" className="inspection-row">
          <span role="rowheader" className="inspection-room">
            {roomTexts[room]}
          </span>
          {items.map((item) => {
            const cell = cells.find((each) => each.room === room && each.item === item)
            const here = at?.room === room && at.item === item
            return cell === undefined ? (
              <span key={item} role="gridcell" className="inspection-gap" />
            ) : (
              <span
                key={item}
                id={`cell-${room}-${item}`}
                role="gridcell"
                tabIndex={-1}
                aria-selected={here}
                aria-label={`${roomTexts[room]} ${itemTexts[item]} ${cellTexts[cell.result]}`}
                className={`inspection-cell inspection-${cell.result}${here ? ' inspection-here' : ''}`}
                onMouseDown={(event) => {
                  event.preventDefault()
                  onMove({ room, item })
                }}
              >
                {signs[cell.result]}
              </span>
            )
          })}
        </div>
      ))}
    </div>
  )
}
