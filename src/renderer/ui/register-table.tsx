import { type ReactNode, useEffect, useId, useRef } from 'react'
import { kit } from './kit.text.ts'
import { useLook } from './kit-look.tsx'
import { toggled } from './list-cursor.ts'
import { gridTemplate, type RegisterColumn, shownColumns } from './register-columns.ts'
import { RegisterHead, RegisterRow } from './register-row.tsx'
import { useRegisterKeys } from './use-register-keys.ts'
import { useRegisterWindow } from './use-register-window.ts'
import { useWindowClass } from './window-class.ts'
import './register-table.css'

export interface RegisterTableProps<Row> {
  label: string
  columns: readonly RegisterColumn<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** How many rows there are in all, loaded or not. */
  total?: number
  /** First page under way. */
  loading?: boolean
  /** Keyset paging: called when the end of the loaded rows comes into sight. */
  hasMore?: boolean
  onMore?: () => void
  /** The row under the cursor, by id. */
  current: string | null
  onCurrent: (id: string) => void
  /** Enter or a double click. */
  onOpen?: (row: Row) => void
  ticked?: ReadonlySet<string>
  onTicked?: (ids: ReadonlySet<string>) => void
  /** Printable keys, for type-to-filter. */
  onType?: (text: string) => void
  density?: 'register' | 'compact'
  /** What belongs here, when there is nothing. */
  empty: ReactNode
  autoFocus?: boolean
}

const ROW = { register: 45, compact: 36 } as const
/** Pixels at 100 %, as `.register-head` in the style sheet. */
const HEAD = 40

export const RegisterTable = <Row,>(props: RegisterTableProps<Row>) => {
  const {
    rows,
    rowId,
    hasMore = false,
    onMore,
    density = 'register',
    current,
    ticked,
    onTicked,
    autoFocus = false,
  } = props
  const tableId = useId()
  const { scale } = useLook()
  const narrow = useWindowClass().width === 'narrow'
  const container = useRef<HTMLDivElement>(null)
  const rowHeight = Math.round(ROW[density] * scale)
  const columns = shownColumns(props.columns, narrow)
  const template = gridTemplate(columns, onTicked !== undefined)
  const ids = rows.map(rowId)
  const at = current === null ? -1 : ids.indexOf(current)
  const sight = useRegisterWindow({
    scroller: container,
    count: rows.length,
    rowHeight,
    headHeight: Math.round(HEAD * scale),
    at,
    hasMore,
    onMore,
  })
  useEffect(() => {
    if (autoFocus) container.current?.focus({ preventScroll: true })
  }, [autoFocus])

  /** Far rows are not in the document, and in a window without room for one none is. */
  const isDrawn = sight.rows.some(({ index }) => index === at)
  const pageRows = (): number => Math.floor((container.current?.clientHeight ?? rowHeight) / rowHeight) - 2
  const onKeyDown = useRegisterKeys({ ...props, ids, pageRows })
  const waiting = props.loading === true
  return (
    <div
      ref={container}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={(props.total ?? rows.length) + 1}
      aria-multiselectable={onTicked !== undefined}
      aria-activedescendant={isDrawn ? `${tableId}-${current}` : undefined}
      aria-busy={waiting}
      className={`register register-${density}`}
      onKeyDown={onKeyDown}
    >
      <RegisterHead
        columns={columns}
        template={template}
        ticked={ticked}
        onTickAll={onTicked && (() => onTicked(new Set(ticked?.size === ids.length ? [] : ids)))}
        all={ids.length > 0 && ticked?.size === ids.length}
      />
      {waiting && (
        <InsteadOfRows>
          <LoadingBars />
        </InsteadOfRows>
      )}
      {!waiting && rows.length === 0 && <InsteadOfRows>{props.empty}</InsteadOfRows>}
      <div className="register-canvas" role="rowgroup" style={{ height: sight.height }}>
        {sight.rows.map(({ index, top }) => {
          const row = rows[index]
          if (row === undefined) return null
          const id = rowId(row)
          return (
            <RegisterRow
              key={id}
              id={`${tableId}-${id}`}
              row={row}
              index={index}
              top={top}
              height={rowHeight}
              columns={columns}
              template={template}
              current={id === current}
              ticked={ticked?.has(id)}
              onPoint={() => props.onCurrent(id)}
              onOpen={() => props.onOpen?.(row)}
              onTick={onTicked && (() => onTicked(toggled(ticked ?? none, id)))}
            />
          )
        })}
      </div>
    </div>
  )
}

const none: ReadonlySet<string> = new Set()

/** A grid holds rows alone, so what stands instead of them is one, too. */
const InsteadOfRows = ({ children }: { children: ReactNode }) => (
  <div role="rowgroup">
    <div role="row">
      <div role="gridcell">{children}</div>
    </div>
  </div>
)

const LoadingBars = () => (
  <div className="register-bars">
    <div className="sr-only">{kit.table.loading}</div>
    {[...Array(6).keys()].map((place) => (
      <span key={place} aria-hidden="true" />
    ))}
  </div>
)
