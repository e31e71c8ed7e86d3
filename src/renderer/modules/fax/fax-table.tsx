import { SnippetsOutlined } from '@ant-design/icons'
import { useKeys } from '../../app/keys.tsx'
import type { Problem } from '../../client/problem.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { faxText } from './fax-page.text.ts'
import type { useFaxList } from './use-fax-list.ts'

interface Pages<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly loading: boolean
  readonly hasMore: boolean
  readonly more: () => void
  readonly problem: Problem | null
}

export interface FaxTableProps<Row extends { readonly id: string }, Filter extends string> {
  list: ReturnType<typeof useFaxList<Filter>>
  pages: Pages<Row>
  row: Row | null
  words: {
    readonly label: string
    readonly empty: Readonly<Record<Filter, string>>
    readonly emptyHint: string
  }
  columns: readonly RegisterColumn<Row>[]
  /** What is left of the columns while something stands beside them. */
  narrow: ReadonlySet<string>
  onPrint: () => void
}

/** The rows of either register, and the keys that go with them. */
export const FaxTable = <Row extends { readonly id: string }, Filter extends string>(
  props: FaxTableProps<Row, Filter>,
) => {
  const { list, pages, row, words, columns, narrow, onPrint } = props
  const idle = list.beside === 'none'
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: faxText.keys.choose, when: idle && pages.rows.length > 1 },
    { key: 'Enter', label: faxText.keys.open, when: idle && row !== null },
    { key: 'N', label: faxText.keys.add, when: idle, run: list.add },
    { key: 'Ctrl+N', label: faxText.keys.add, when: idle, hidden: true, run: list.add },
    { key: 'Ctrl+P', label: faxText.keys.print, run: onPrint },
  ])
  return (
    <>
      {pages.problem !== null && <InlineError title={pages.problem.message} />}
      <RegisterTable
        autoFocus={idle}
        label={words.label}
        columns={idle ? columns : columns.filter(({ key }) => narrow.has(key))}
        rows={pages.rows}
        rowId={({ id }) => id}
        total={pages.total}
        loading={pages.loading}
        hasMore={pages.hasMore}
        onMore={pages.more}
        current={row?.id ?? null}
        onCurrent={list.point}
        onOpen={({ id }) => list.open(id)}
        empty={
          <EmptyState icon={<SnippetsOutlined />} title={words.empty[list.filter]} hint={words.emptyHint} />
        }
      />
    </>
  )
}
