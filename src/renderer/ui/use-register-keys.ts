import { type KeyboardEvent, useRef } from 'react'
import { isComposing } from './composing.ts'
import { idsBetween, isCursorKey, moveCursor, toggled } from './list-cursor.ts'

interface RegisterKeys<Row> {
  readonly ids: readonly string[]
  readonly rows: readonly Row[]
  readonly current: string | null
  readonly onCurrent: (id: string) => void
  readonly onOpen?: (row: Row) => void
  readonly ticked?: ReadonlySet<string>
  readonly onTicked?: (ids: ReadonlySet<string>) => void
  readonly onType?: (text: string) => void
  readonly pageRows: () => number
}

const none: ReadonlySet<string> = new Set()

/** Keys of a register while its container has the focus. */
export const useRegisterKeys = <Row>(
  table: RegisterKeys<Row>,
): ((event: KeyboardEvent<HTMLElement>) => void) => {
  const anchor = useRef<string | null>(null)

  const move = (event: KeyboardEvent): void => {
    if (!isCursorKey(event.key)) return
    event.preventDefault()
    const next = moveCursor(table.ids, table.current, event.key, table.pageRows())
    if (next === null) return
    if (event.shiftKey && table.onTicked !== undefined) {
      anchor.current ??= table.current
      table.onTicked(new Set([...(table.ticked ?? none), ...idsBetween(table.ids, anchor.current, next)]))
    } else anchor.current = null
    table.onCurrent(next)
  }

  const tick = (event: KeyboardEvent): void => {
    if (table.onTicked === undefined || table.current === null) return
    event.preventDefault()
    table.onTicked(toggled(table.ticked ?? none, table.current))
  }

  const open = (event: KeyboardEvent): void => {
    const row = table.rows[table.ids.indexOf(table.current ?? '')]
    if (row === undefined || table.onOpen === undefined) return
    event.preventDefault()
    table.onOpen(row)
  }

  const type = (event: KeyboardEvent): void => {
    if (table.onType === undefined || [...event.key].length !== 1) return
    event.preventDefault()
    table.onType(event.key)
  }

  return (event) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey) return
    if (isCursorKey(event.key)) return move(event)
    if (event.target !== event.currentTarget) return
    if (event.key === ' ') tick(event)
    else if (event.key === 'Enter') open(event)
    else type(event)
  }
}
