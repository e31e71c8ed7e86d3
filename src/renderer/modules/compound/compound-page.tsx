import { FileExcelOutlined, HomeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { compoundText } from './compound-page.text.ts'
import { UnitFilePage } from './unit-file-page.tsx'
import { type Compound, useCompound } from './use-compound.ts'
import './compound.css'

type Home = Compound['pages']['rows'][number]

const { columns: titles } = compoundText

const columns: readonly RegisterColumn<Home>[] = [
  {
    key: 'unit',
    title: titles.unit,
    width: '16rem',
    render: (home) => <UnitTag zone={home.zone} name={home.name} />,
  },
  {
    key: 'residents',
    title: titles.residents,
    width: 'minmax(0, 1fr)',
    render: (home) => <span className="private">{home.residents}</span>,
  },
  {
    key: 'people',
    title: titles.people,
    width: '12rem',
    align: 'end',
    render: (home) => <span className="tx-soft">{compoundText.people(home.people)}</span>,
  },
]

const ALL = ''

const CompoundPage = () => {
  const compound = useCompound()
  const { opened } = compound
  return opened === null ? (
    <HomeList compound={compound} />
  ) : (
    <UnitFilePage key={opened} unitId={opened} onStep={compound.step} onBack={compound.close} />
  )
}

const HomeList = ({ compound }: { compound: Compound }) => {
  const navigate = useNavigate()
  const mayImport = useMay('import.commit')
  const { pages, zones, zone } = compound
  const goImport = (): void => void navigate(paths.import)
  const codes = [ALL, ...zones.map(({ code }) => code)]
  const choose = (code: string): void => compound.chooseZone(code === ALL ? null : code)
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: compoundText.keys.choose, when: pages.rows.length > 1 },
    { key: 'Enter', label: compoundText.keys.open, when: pages.rows.length > 0 },
    {
      key: ['ArrowLeft', 'ArrowRight'],
      label: compoundText.keys.zone,
      when: zones.length > 1,
      run: (key) => choose(codes[codes.indexOf(zone ?? ALL) + (key === 'ArrowRight' ? 1 : -1)] ?? ALL),
    },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={compoundText.title}
          note={compoundText.pick}
          acts={
            mayImport ? (
              <Button icon={<FileExcelOutlined />} onClick={goImport}>
                {compoundText.import}
              </Button>
            ) : undefined
          }
        />
      }
    >
      <div className="compound-page">
        <FilterBar
          label={compoundText.zones}
          value={zone ?? ALL}
          onChange={choose}
          chips={[
            { value: ALL, label: compoundText.all },
            ...zones.map(({ code, name, units }) => ({ value: code, label: compoundText.zone(name, units) })),
          ]}
          note={compoundText.shown(pages.total)}
        />
        {pages.problem !== null && <InlineError title={pages.problem.message} />}
        <RegisterTable
          autoFocus
          label={compoundText.label}
          columns={columns}
          rows={pages.rows}
          rowId={(home) => home.id}
          total={pages.total}
          loading={pages.loading}
          hasMore={pages.hasMore}
          onMore={pages.more}
          current={compound.current}
          onCurrent={compound.point}
          onOpen={(home) => compound.open(home.id)}
          empty={
            <EmptyState
              icon={<HomeOutlined />}
              title={compoundText.empty}
              hint={mayImport ? compoundText.emptyHint : compoundText.emptyAsk}
              acts={
                mayImport ? (
                  <Button type="primary" onClick={goImport}>
                    {compoundText.import}
                  </Button>
                ) : undefined
              }
            />
          }
        />
      </div>
    </Screen>
  )
}

export default CompoundPage
