import { CrownOutlined } from '@ant-design/icons'
import type { VipView } from '#core/vip/vip.schema.contract.ts'
import { levelTexts } from '#core/vip/vip.text.ts'
import { useRead } from '../../client/use-read.ts'
import { useMay } from '../session.tsx'
import { cardText } from './reception-card.text.ts'
import './reception-card.css'

/**
 * Whoever is before the clerk and stands in the handbook, in the clerk's own class. The screen may be seen from the
 * counter: what names the person blurs with F9, and nothing here says VIP.
 */
export const ReceptionCard = ({ unitId }: { unitId: string | undefined }) => {
  const reads = useMay('vip.study')
  const cards = useRead('vip', 'cards', unitId === undefined ? {} : { unitId }, {
    when: reads && unitId !== undefined,
  })
  const shown = unitId === undefined ? [] : (cards.data ?? [])
  return shown.map((view) => <Card key={view.id} view={view} />)
}

/** An owner at the counter may see the screen: whoever is not named in public stands under the alias. */
const shownName = ({ quiet, alias, salutation, salutationPost }: VipView): string =>
  (quiet === true ? alias : salutation) || salutationPost || ''

const Card = ({ view }: { view: VipView }) => {
  const lines = view.reception ?? []
  const calls = (view.calls ?? []).map(({ name, minutes }) => cardText.call(name, minutes))
  return (
    <section className="reception-card" aria-label={cardText.label}>
      <div className="lay-row">
        <CrownOutlined aria-hidden="true" />
        <b className="private">{shownName(view)}</b>
        {view.level !== undefined && <span>{levelTexts[view.level].letter}</span>}
        <span className="private">{view.greeting}</span>
      </div>
      {view.quiet === true && <div className="tx-strong">{cardText.quiet}</div>}
      {view.mail !== undefined && view.mail !== '' && <div className="tx-strong">{view.mail}</div>}
      {lines.length > 0 && <div>{lines.join('；')}</div>}
      {view.taboos !== undefined && view.taboos.length > 0 && (
        <div className="tx-hint">{cardText.taboos(view.taboos.join('；'))}</div>
      )}
      {calls.length > 0 && <div className="tx-hint">{cardText.calls(calls.join('，'))}</div>}
    </section>
  )
}
