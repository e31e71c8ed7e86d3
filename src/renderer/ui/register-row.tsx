import { Checkbox } from 'antd'
import { kit } from './kit.text.ts'
import type { RegisterColumn } from './register-columns.ts'

interface HeadProps<Row> {
  columns: readonly RegisterColumn<Row>[]
  template: string
  ticked: ReadonlySet<string> | undefined
  all: boolean
  onTickAll: (() => void) | undefined
}

export const RegisterHead = <Row,>({ columns, template, ticked, all, onTickAll }: HeadProps<Row>) => (
  <div role="rowgroup" className="register-heading">
    <div role="row" aria-rowindex={1} className="register-head" style={{ gridTemplateColumns: template }}>
      {onTickAll !== undefined && (
        <span role="columnheader">
          <Checkbox
            tabIndex={-1}
            aria-label={kit.table.tickAll}
            checked={all}
            indeterminate={!all && (ticked?.size ?? 0) > 0}
            onChange={onTickAll}
          />
        </span>
      )}
      {columns.map((column) => (
        <span key={column.key} role="columnheader" className={cellClass(column)}>
          {column.title}
        </span>
      ))}
    </div>
  </div>
)

interface RowProps<Row> {
  id: string
  row: Row
  index: number
  top: number
  height: number
  columns: readonly RegisterColumn<Row>[]
  template: string
  current: boolean
  ticked: boolean | undefined
  onPoint: () => void
  onOpen: () => void
  onTick: (() => void) | undefined
}

/** The grid keeps the focus; rows are pointed at by id. */
export const RegisterRow = <Row,>(props: RowProps<Row>) => (
  <div
    id={props.id}
    role="row"
    aria-rowindex={props.index + 2}
    aria-selected={props.onTick === undefined ? props.current : props.ticked === true}
    className={rowClass(props)}
    style={{
      gridTemplateColumns: props.template,
      height: props.height,
      transform: `translateY(${props.top}px)`,
    }}
    onMouseDown={props.onPoint}
    onDoubleClick={props.onOpen}
  >
    {props.onTick !== undefined && (
      <span role="gridcell">
        <Checkbox
          tabIndex={-1}
          aria-label={kit.table.tickRow}
          checked={props.ticked === true}
          onChange={props.onTick}
        />
      </span>
    )}
    {props.columns.map((column) => (
      <span key={column.key} role="gridcell" className={cellClass(column)}>
        {column.render(props.row, { current: props.current })}
      </span>
    ))}
  </div>
)

const cellClass = <Row,>(column: RegisterColumn<Row>): string =>
  column.align === 'end' ? 'register-cell register-cell-end' : 'register-cell'

const rowClass = ({ current, ticked }: { current: boolean; ticked: boolean | undefined }): string =>
  ['register-row', ticked === true && 'register-row-ticked', current && 'register-row-current']
    .filter(Boolean)
    .join(' ')
