import { InboxOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import type { CountLine } from '#core/shifts/shifts.contract.ts'
import { countGroupName } from '#core/shifts/shifts.text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { shiftText } from './shift-page.text.ts'
import type { Shift } from './use-shift.ts'

const { counting: words } = shiftText

/** Shelf by shelf: each place is ticked by eye or seen by the scanner. */
export const CountShelves = ({ shift }: { shift: Shift }) => {
  const expected = shift.lines.filter((line) => line.expected)
  const extra = shift.lines.filter((line) => !line.expected)
  if (shift.lines.length === 0)
    return <EmptyState icon={<InboxOutlined />} title={words.none} hint={words.noneHint} />
  return (
    <>
      {extra.length > 0 && (
        <>
          <SectionHead title={words.extras} />
          <ul className="count-places">
            {extra.map((line) => (
              <li key={line.itemId}>
                <StateMark tone="stop" strong>
                  {line.place} {line.about}
                </StateMark>
              </li>
            ))}
          </ul>
        </>
      )}
      {[...Map.groupBy(expected, ({ kind, shelf }) => countGroupName(kind, shelf))].map(([name, lines]) => (
        <Shelf key={name} name={name} lines={lines} shift={shift} />
      ))}
    </>
  )
}

const Shelf = ({ name, lines, shift }: { name: string; lines: readonly CountLine[]; shift: Shift }) => {
  const seen = lines.filter((line) => line.seen).length
  const open = lines.filter((line) => !line.seen)
  const toScan = shift.byScan && lines.some(({ kind }) => kind === 'parcels')
  return (
    <>
      <SectionHead
        title={words.shelf(name, seen, lines.length)}
        {...(shift.counting && toScan ? { note: words.scanOnly } : {})}
        act={
          shift.counting && !toScan && open.length > 0 ? (
            <Button size="small" onClick={() => void shift.tick(open, true)}>
              {words.all}
            </Button>
          ) : undefined
        }
      />
      <ul className="count-places">
        {lines.map((line) => (
          <li key={line.itemId}>
            <Checkbox
              checked={line.seen}
              disabled={!shift.counting || (toScan && !line.seen)}
              onChange={({ target }) => void shift.tick([line], target.checked)}
            >
              <span className="tx-strong tx-nowrap">{line.place}</span> {line.about}
            </Checkbox>
            {line.incidentNo !== '' && (
              <StateMark hint tone="stop">
                {line.incidentNo}
              </StateMark>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
