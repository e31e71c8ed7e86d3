import {
  CarOutlined,
  ContainerOutlined,
  HomeOutlined,
  InboxOutlined,
  PrinterOutlined,
  SnippetsOutlined,
  ThunderboltOutlined,
  UserOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { KeyCap } from '../ui/key-cap.tsx'
import { Matched, UnitTag } from '../ui/unit-tag.tsx'
import { t } from './app.text.ts'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'

const icons: Readonly<Record<PaletteItem['kind'], ReactNode>> = {
  unit: <HomeOutlined />,
  person: <UserOutlined />,
  vehicle: <CarOutlined />,
  parcel: <InboxOutlined />,
  case: <ContainerOutlined />,
  fax: <SnippetsOutlined />,
  sheet: <PrinterOutlined />,
  command: <ThunderboltOutlined />,
}

export const paletteRowId = (index: number): string => `palette-row-${index}`

interface PaletteRowsProps {
  groups: readonly PaletteGroup[]
  current: number
  match: string
  onOpen: (index: number) => void
}

export const PaletteRows = ({ groups, current, match, onOpen }: PaletteRowsProps) => {
  const items = groups.flatMap((group) => group.items)
  return (
    <div id="palette-list" role="listbox" aria-label={t.palette.label} className="palette-list">
      {groups.map((group) => (
        <div key={group.title} role="group" aria-label={group.title}>
          <div aria-hidden="true" className="palette-group">
            {group.title}
            <span>{group.items.length}</span>
          </div>
          {group.items.map((item) => {
            const index = items.indexOf(item)
            return (
              <PaletteRow
                key={item.id}
                item={item}
                index={index}
                current={index === current}
                match={match}
                onOpen={onOpen}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

interface RowProps {
  item: PaletteItem
  index: number
  current: boolean
  match: string
  onOpen: (index: number) => void
}

const keepFocus = (element: HTMLDivElement | null): void => element?.scrollIntoView({ block: 'nearest' })

/** The box above answers the keys and keeps the focus. */
const PaletteRow = ({ item, index, current, match, onOpen }: RowProps) => (
  <div
    id={paletteRowId(index)}
    ref={current ? keepFocus : undefined}
    role="option"
    tabIndex={-1}
    aria-selected={current}
    className={`palette-row${current ? ' palette-row-current' : ''}`}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => onOpen(index)}
  >
    <span aria-hidden="true" className="palette-icon">
      {icons[item.kind]}
    </span>
    {item.kind === 'unit' && item.unit !== null && (
      <UnitTag zone={item.unit.zone} name={item.unit.name} match={match} />
    )}
    {item.title !== '' && (
      <span className={item.kind === 'person' ? 'tx-nowrap private' : 'tx-nowrap'}>
        <Matched text={item.title} match={item.kind === 'command' ? '' : match} />
      </span>
    )}
    {item.kind !== 'unit' && item.unit !== null && <span className="tx-hint tx-soft">{item.unit.name}</span>}
    <span className="tx-hint tx-soft tx-cut lay-grow">{item.detail}</span>
    {item.keyCap !== undefined && <KeyCap>{item.keyCap}</KeyCap>}
    {current && item.keyCap === undefined && <KeyCap>Enter</KeyCap>}
  </div>
)
