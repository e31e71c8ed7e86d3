import type { Receipt } from '#core/fees/fees.schema.contract.ts'
import { methodNames, natureNames } from '#core/fees/fees.text.ts'
import { yuanText } from '#core/kernel/format.ts'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { feesText } from './fees.text.ts'

const { columns: words, states } = feesText

const stateOf = (receipt: Receipt): readonly [Tone, string] => {
  if (receipt.reverses !== '') return ['idle', states.reversal]
  if (receipt.reversedBy !== '') return ['stop', states.reversed]
  if (!receipt.arrived) return ['due', states.arrival]
  return receipt.invoice === 'wanted' ? ['due', states.invoice] : ['done', states.ok]
}

export const receiptColumns = (when: (at: number) => string): readonly RegisterColumn<Receipt>[] => [
  {
    key: 'no',
    title: words.no,
    width: '18rem',
    render: ({ receiptNo }) => <span className="tx-strong tx-nowrap">{receiptNo}</span>,
  },
  { key: 'at', title: words.at, width: '12rem', rank: 3, render: ({ at }) => when(at) },
  {
    key: 'unit',
    title: words.unit,
    width: '14rem',
    render: ({ unit, zone }) => <UnitTag zone={zone} name={unit} />,
  },
  {
    key: 'payer',
    title: words.payer,
    width: 'minmax(8rem, 1fr)',
    render: ({ payer }) => <span className="private tx-cut">{payer}</span>,
  },
  { key: 'nature', title: words.what, width: '10rem', rank: 2, render: ({ nature }) => natureNames[nature] },
  { key: 'method', title: words.method, width: '8rem', rank: 3, render: ({ method }) => methodNames[method] },
  {
    key: 'state',
    title: words.state,
    width: '12rem',
    render: (receipt) => {
      const [tone, word] = stateOf(receipt)
      return <StateMark tone={tone}>{word}</StateMark>
    },
  },
  {
    key: 'amount',
    title: words.amount,
    width: '10rem',
    align: 'end',
    render: ({ amount }) => <span className="tx-strong">{yuanText(amount)}</span>,
  },
]
