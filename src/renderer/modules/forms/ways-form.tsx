import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import type { Station } from '#core/move-in/move-in.schema.contract.ts'
import { stationTexts } from '#core/move-in/move-in.text.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { formsText } from './forms-page.text.ts'

const words = formsText.ways
const usual: readonly Station[] = ['identity', 'documents', 'inspection', 'signing', 'fees', 'keys']

/** The supervisor's order as far as it names stations; what it leaves out follows in the usual one. */
const orderOf = (named: readonly string[]): readonly Station[] => [
  ...usual
    .filter((station) => named.includes(station))
    .toSorted((a, b) => named.indexOf(a) - named.indexOf(b)),
  ...usual.filter((station) => !named.includes(station)),
]

const moved = (order: readonly Station[], at: number, by: 1 | -1): readonly Station[] => {
  const [taken] = order.slice(at, at + 1)
  const rest = order.filter((_, place) => place !== at)
  return taken === undefined ? order : rest.toSpliced(at + by, 0, taken)
}

/** How families are taken through: the order of the stations, copies of identity papers, who signs. */
export const WaysForm = () => {
  const read = useRead('settings', 'read', undefined)
  if (read.data === undefined) return null
  return <Ways key={read.data.revision} data={read.data} onSaved={read.refresh} />
}

interface WaysProps {
  data: {
    revision: number
    settings: { moveInOrder: string[]; identityCopies: boolean; allOwnersSign: boolean }
  }
  onSaved: () => void
}

const Ways = ({ data: { revision, settings }, onSaved }: WaysProps) => {
  const toasts = useToasts()
  const change = useAct('settings', 'change')
  const [order, setOrder] = useState(orderOf(settings.moveInOrder))
  const [identityCopies, setCopies] = useState(settings.identityCopies)
  const [allOwnersSign, setAll] = useState(settings.allOwnersSign)
  const save = async (): Promise<void> => {
    const changes = { moveInOrder: [...order], identityCopies, allOwnersSign }
    const answer = await change.act({ revision, changes })
    if (!answer.ok) return
    toasts.show({ text: words.saved })
    onSaved()
  }
  return (
    <div className="forms-ways">
      {change.problem !== null && <InlineError title={change.problem.message} />}
      <span className="tx-hint tx-soft">{words.order}</span>
      <ol aria-label={words.order}>
        {order.map((station, at) => (
          <li key={station} className="lay-row">
            <span className="forms-way">{stationTexts[station]}</span>
            <Button
              size="small"
              icon={<ArrowUpOutlined />}
              aria-label={words.up(stationTexts[station])}
              disabled={at === 0}
              onClick={() => setOrder(moved(order, at, -1))}
            />
            <Button
              size="small"
              icon={<ArrowDownOutlined />}
              aria-label={words.down(stationTexts[station])}
              disabled={at === order.length - 1}
              onClick={() => setOrder(moved(order, at, 1))}
            />
          </li>
        ))}
      </ol>
      <Checkbox checked={identityCopies} onChange={({ target }) => setCopies(target.checked)}>
        {words.copies}
      </Checkbox>
      <Checkbox checked={allOwnersSign} onChange={({ target }) => setAll(target.checked)}>
        {words.all}
      </Checkbox>
      <div>
        <Button loading={change.busy} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </div>
  )
}
