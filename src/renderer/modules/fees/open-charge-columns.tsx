import { yuanText } from '#core/kernel/format.ts'
import type { OpenCharge } from '#core/print-desk/print-desk.schema.contract.ts'
import { itemNames } from '#core/print-desk/print-desk.text.ts'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { openText } from './open-charges-page.text.ts'

const { columns: words, visitor } = openText

export const openChargeColumns = (when: (at: number) => string): readonly RegisterColumn<OpenCharge>[] => [
  {
    key: 'at',
    title: words.at,
    width: '12rem',
    render: ({ at }) => <span className="tx-soft">{when(at)}</span>,
  },
  {
    key: 'who',
    title: words.who,
    width: 'minmax(14rem, 1fr)',
    render: ({ unit, zone, customer }) =>
      unit === '' ? (
        <span className="private tx-cut">{visitor(customer)}</span>
      ) : (
        <span className="lay-row">
          <UnitTag zone={zone} name={unit} />
          <span className="tx-soft tx-cut private">{customer}</span>
        </span>
      ),
  },
  { key: 'item', title: words.item, width: '10rem', render: ({ item }) => itemNames[item] },
  { key: 'no', title: words.no, width: '16rem', render: ({ recordNo }) => recordNo },
  { key: 'desk', title: words.desk, width: '7rem', rank: 3, render: ({ deskCode }) => deskCode },
  {
    key: 'amount',
    title: words.amount,
    width: '11rem',
    align: 'end',
    render: ({ amountFen }) => <span className="tx-strong">{yuanText(amountFen)}</span>,
  },
]
