import { CarOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useKeys } from '../../app/keys.tsx'
import { ParcelTabs } from '../../app/parcel-tabs.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenActions, ScreenHead } from '../../ui/screen.tsx'
import { doorColumns } from './door-columns.tsx'
import { doorText as words } from './door-page.text.ts'
import { DoorTrips } from './door-trips.tsx'
import { SettleTrip } from './settle-trip.tsx'
import { type DoorBoard, useDoor } from './use-door.ts'
import './parcels.css'
import './door.css'

/** What is carried to the doors: chosen here, signed for there, told here again. */
const DoorPage = () => {
  const door = useDoor()
  const idle = door.settling === null && door.sheet === null
  const first = door.trips.find(({ backAt }) => backAt === null)
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.choose, when: idle },
    { key: 'Space', label: words.keys.tick, when: idle && door.offered.length > 0 },
    {
      key: 'Ctrl+Enter',
      label: words.keys.out,
      when: idle && door.ticked.size > 0,
      run: () => void door.takeOut(),
    },
    {
      key: 'R',
      label: words.keys.settle,
      when: idle && first !== undefined,
      run: () => door.settle(first ?? null),
    },
  ])
  const { settling } = door
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={words.note(door.offered.length, door.trips.filter(({ backAt }) => backAt === null).length)}
          acts={<ParcelTabs />}
        />
      }
      side={
        settling === null ? (
          <DoorTrips door={door} />
        ) : (
          <SettleTrip
            key={settling.id}
            trip={settling}
            onSettle={door.settled}
            onDone={() => door.settle(null)}
          />
        )
      }
      sideLabel={words.trips}
      sideWidth="wide"
    >
      <div className="register-page">
        {door.problem !== undefined && <InlineError title={door.problem} />}
        <RegisterTable
          autoFocus
          label={words.label}
          columns={doorColumns}
          rows={door.offered}
          rowId={({ id }) => id}
          loading={door.loading}
          current={door.current}
          onCurrent={door.point}
          ticked={door.ticked}
          onTicked={door.tick}
          empty={<EmptyState icon={<CarOutlined />} title={words.empty} hint={words.emptyHint} />}
        />
      </div>
      <Out door={door} />
      <SheetPreview
        sheet={door.sheet === null ? null : { form: 'parcel-door', recordId: door.sheet }}
        title={words.sheetTitle}
        fileName={`${words.sheetTitle}.pdf`}
        onClose={() => door.print(null)}
      />
    </Screen>
  )
}

const Out = ({ door }: { door: DoorBoard }) => (
  <ScreenActions>
    <label className="lay-row" htmlFor="door-who">
      <span className="tx-soft tx-nowrap">{words.who}</span>
      <Select
        id="door-who"
        className="door-who"
        value={door.who}
        onChange={door.chooseWho}
        options={door.colleagues.map(({ staffId, name }) => ({ value: staffId, label: name }))}
      />
    </label>
    <span className="lay-grow" />
    <Button
      type="primary"
      size="large"
      disabled={door.ticked.size === 0 || door.settling !== null}
      loading={door.busy}
      onClick={() => void door.takeOut()}
    >
      {words.takeOut(door.ticked.size)}
      <KeyCap onFill>Ctrl+↵</KeyCap>
    </Button>
  </ScreenActions>
)

export default DoorPage
