import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useEffect, useId, useRef } from 'react'
import { kit } from './kit.text.ts'
import { useLook } from './kit-look.tsx'
import { toggled } from './list-cursor.ts'
import { gridTemplate, type RegisterColumn, shownColumns } from './register-columns.ts'
import { RegisterHead, RegisterRow } from './register-row.tsx'
import { useRegisterKeys } from './use-register-keys.ts'
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
const LOAD_AHEAD = 12

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
  const body = useRef<HTMLDivElement>(null)
  const rowHeight = Math.round(ROW[density] * scale)
  const columns = shownColumns(props.columns, narrow)
  const template = gridTemplate(columns, onTicked !== undefined)
  const ids = rows.map(rowId)
  const at = current === null ? -1 : ids.indexOf(current)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current,
    estimateSize: () => rowHeight,
    // Keys that change with the text size make the list measure itself anew.
    getItemKey: useCallback((index: number) => `${rowHeight}-${index}`, [rowHeight]),
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const lastSeen = items.at(-1)?.index ?? 0

  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [virtual, at])
  useEffect(() => {
    if (hasMore && rows.length > 0 && lastSeen >= rows.length - LOAD_AHEAD) onMore?.()
  }, [hasMore, onMore, lastSeen, rows.length])
  useEffect(() => {
    if (autoFocus) container.current?.focus({ preventScroll: true })
  }, [autoFocus])

  const pageRows = (): number => Math.floor((body.current?.clientHeight ?? rowHeight) / rowHeight) - 1
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
      aria-activedescendant={at >= 0 ? `${tableId}-${current}` : undefined}
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
      <div ref={body} role="rowgroup" className="register-body" tabIndex={-1} data-quiet-focus="">
        {waiting && <LoadingBars />}
        {!waiting && rows.length === 0 && props.empty}
        <div className="register-canvas" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            const id = rowId(row)
            return (
              <RegisterRow
                key={id}
                id={`${tableId}-${id}`}
                row={row}
                index={item.index}
                top={item.start}
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
    </div>
  )
}

const none: ReadonlySet<string> = new Set()

const LoadingBars = () => (
  <div className="register-bars" role="row">
    <div role="gridcell" className="sr-only">
      {kit.table.loading}
    </div>
    {[...Array(6).keys()].map((place) => (
      <span key={place} aria-hidden="true" />
    ))}
  </div>
)
