import { goodsFlagNames } from '#core/parcels/item-kinds.text.ts'
import type { Parcel } from '#core/parcels/parcels.schema.contract.ts'
import { carrierNames, placeText } from '#core/parcels/parcels.text.ts'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { doorText } from './door-page.text.ts'

const { columns: titles } = doorText

export const doorColumns: readonly RegisterColumn<Parcel>[] = [
  {
    key: 'unit',
    title: titles.unit,
    width: '9rem',
    render: ({ zone, unit }) => <UnitTag zone={zone} name={unit} />,
  },
  {
    key: 'addressee',
    title: titles.addressee,
    width: 'minmax(5rem, 1fr)',
    render: ({ addressee }) => <span className="private tx-cut">{addressee}</span>,
  },
  {
    key: 'what',
    title: titles.what,
    width: 'minmax(9rem, 1.4fr)',
    render: ({ carrier, trackingNo, flags }) => (
      <span className="tx-cut">
        {[
          `${carrierNames[carrier]} …${trackingNo.slice(-4)}`,
          ...flags.map((flag) => goodsFlagNames[flag]),
        ].join('，')}
      </span>
    ),
  },
  {
    key: 'place',
    title: titles.place,
    width: '10rem',
    render: ({ shelfNo }) => <span className="tx-strong tx-nowrap">{placeText(shelfNo)}</span>,
  },
  {
    key: 'told',
    title: titles.told,
    width: '10rem',
    rank: 3,
    render: ({ toldAt }) =>
      toldAt === null ? (
        <StateMark tone="due">{doorText.untold}</StateMark>
      ) : (
        <StateMark tone="done">{doorText.told}</StateMark>
      ),
  },
  {
    key: 'days',
    title: titles.days,
    width: '4.5rem',
    align: 'end',
    render: ({ days, overdue }) => (
      <span className={overdue ? 'tone-stop tx-strong' : ''}>{doorText.days(days)}</span>
    ),
  },
]
