import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { DoorTrip } from '#core/parcels/door/door.contract.ts'
import { doorResultNames } from '#core/parcels/door/door.text.ts'
import { useWhen } from '../../app/when.ts'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { doorText as words } from './door-page.text.ts'
import type { DoorBoard } from './use-door.ts'
import './door.css'

const tones = { out: 'active', handed: 'done', back: 'due' } as const

/** Who is on the way with what, and what came of the ways of today. */
export const DoorTrips = ({ door }: { door: DoorBoard }) => (
  <>
    <SectionHead title={words.trips} />
    {door.trips.length === 0 && <div className="tx-hint tx-soft">{words.noTrips}</div>}
    {door.trips.map((trip) => (
      <Trip key={trip.id} trip={trip} door={door} />
    ))}
  </>
)

const Trip = ({ trip, door }: { trip: DoorTrip; door: DoorBoard }) => {
  const when = useWhen()
  const { backAt } = trip
  return (
    <section className="door-trip" aria-label={trip.tripNo}>
      <div className="lay-row">
        <span className="tx-strong tx-nowrap">{trip.tripNo}</span>
        <span className="tx-soft lay-grow tx-cut">{words.trip(trip.carrier, trip.items.length)}</span>
        <StateMark hint tone={backAt === null ? 'active' : 'done'}>
          {backAt === null ? words.since(when(trip.outAt)) : words.until(when(backAt))}
        </StateMark>
      </div>
      <ul className="door-items">
        {trip.items.map(({ item, result, person }) => (
          <li key={item.id} className="lay-row">
            <UnitTag zone={item.zone} name={item.unit} />
            <span className="private tx-cut lay-grow">{person === '' ? item.addressee : person}</span>
            <StateMark hint tone={tones[result]}>
              {doorResultNames[result]}
            </StateMark>
          </li>
        ))}
      </ul>
      <div className="lay-row">
        {backAt === null && (
          <Button size="small" onClick={() => door.settle(trip)}>
            {words.settle}
          </Button>
        )}
        <Button size="small" icon={<PrinterOutlined />} onClick={() => door.print(trip.id)}>
          {words.sheet}
        </Button>
      </div>
    </section>
  )
}
