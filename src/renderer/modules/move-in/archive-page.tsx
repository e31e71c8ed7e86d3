import { FolderOpenOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { FileFilter } from '#core/move-in/owner-file.contract.ts'
import { useNow } from '../../app/clock.ts'
import { useKeys } from '../../app/keys.tsx'
import { usePages } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { archiveColumns } from './archive-columns.tsx'
import { archiveText as text } from './archive-page.text.ts'
import { FileSide } from './file-side.tsx'
import { MoveInTabs } from './move-in-tabs.tsx'
import './move-in.css'

const filters = FileFilter.options
const MINUTE = 60_000

/** 一户一档: what waits to be put away, what lacks, who has which bag, and where each stands. */
const ArchivePage = () => {
  const { filter, choose, opened, open, close } = useArchivePlace()
  const now = useNow(MINUTE)
  const pages = usePages('moveIn', 'ownerFiles', { filter })
  const [current, setCurrent] = useState<string | null>(null)
  const aside = opened !== null
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: text.keys.choose, when: pages.rows.length > 1 && !aside },
    { key: 'Enter', label: text.keys.open, when: pages.rows.length > 0 && !aside },
    {
      key: ['ArrowLeft', 'ArrowRight'],
      label: text.keys.filter,
      when: !aside,
      run: (key) => {
        const next = filters[filters.indexOf(filter) + (key === 'ArrowRight' ? 1 : -1)]
        if (next !== undefined) choose(next)
      },
    },
    { key: 'Esc', label: text.keys.back, when: aside, run: close },
  ])
  return (
    <Screen
      head={<ScreenHead title={text.title} acts={<MoveInTabs />} />}
      {...(opened === null
        ? {}
        : {
            side: <FileSide key={opened} unitId={opened} />,
            sideLabel: text.side,
            sideWidth: 'wide' as const,
          })}
    >
      <div className="cases-page">
        <FilterBar<FileFilter>
          label={text.label}
          value={filter}
          onChange={choose}
          chips={filters.map((value) => ({ value, label: text.filters[value] }))}
          note={text.shown(pages.total)}
        />
        {pages.problem !== null && <InlineError title={pages.problem.message} />}
        <RegisterTable
          autoFocus={!aside}
          label={text.label}
          columns={archiveColumns(filter, now, aside)}
          rows={pages.rows}
          rowId={({ unitId }) => unitId}
          total={pages.total}
          loading={pages.loading}
          hasMore={pages.hasMore}
          onMore={pages.more}
          current={opened ?? current ?? pages.rows[0]?.unitId ?? null}
          onCurrent={setCurrent}
          onOpen={({ unitId }) => open(unitId)}
          empty={<EmptyState icon={<FolderOpenOutlined />} title={text.empty[filter]} />}
        />
      </div>
    </Screen>
  )
}

/** Which list is shown and which bag is open, as the address says it. */
const useArchivePlace = () => {
  const [search, setSearch] = useSearchParams()
  const filter = FileFilter.safeParse(search.get('list')).data ?? 'unarchived'
  return {
    filter,
    choose: (list: FileFilter) => setSearch({ list }, { replace: true }),
    opened: search.get('unit'),
    open: (unit: string) => setSearch({ list: filter, unit }, { replace: true }),
    close: () => setSearch({ list: filter }, { replace: true }),
  }
}

export default ArchivePage
