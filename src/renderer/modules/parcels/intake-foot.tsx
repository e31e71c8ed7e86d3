import { Button } from 'antd'
import { SizeClass } from '#core/parcels/parcels.schema.contract.ts'
import { placeText, sizeClassNames } from '#core/parcels/parcels.text.ts'
import { useRead } from '../../client/use-read.ts'
import { intakeText } from './intake-page.text.ts'
import type { ItemInHand } from './item-in-hand.ts'
import { saidWords } from './item-said.ts'
import { saidText } from './item-said-panel.text.ts'
import './parcels.css'

interface IntakeFootProps {
  item: ItemInHand | null
  unclaimed: boolean
  onSay: () => void
}

/** Where the open parcel would go, and how large it is. A suggestion: the core decides when it is saved. */
export const IntakeFoot = ({ item, unclaimed, onSay }: IntakeFootProps) => {
  const sizeClass = item?.sizeClass ?? 'medium'
  const said = item === null ? [] : saidWords(item.said)
  const { data } = useRead('parcels', 'nextShelf', { sizeClass }, { keep: true })
  return (
    <div className="intake-foot">
      <div>
        <div className="tx-hint tx-soft">{intakeText.place}</div>
        <div className="tx-title tx-nowrap" data-place="next">
          {unclaimed ? intakeText.unclaimedPlace : data === undefined ? '' : placeText(data.shelfNo)}
        </div>
      </div>
      <div>
        <div className="tx-hint tx-soft">{intakeText.sizes}</div>
        <fieldset className="intake-sizes" aria-label={intakeText.sizes}>
          {SizeClass.options.map((size) => (
            <Button
              key={size}
              size="small"
              tabIndex={-1}
              aria-pressed={size === sizeClass}
              aria-keyshortcuts={intakeText.sizeKeys[size]}
              className={size === sizeClass ? 'intake-size-on' : ''}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => item?.size(size)}
            >
              {sizeClassNames[size]} <span className="tx-hint tx-quiet">{intakeText.sizeKeys[size]}</span>
            </Button>
          ))}
        </fieldset>
      </div>
      <div>
        <div className="tx-hint tx-soft">{said.length === 0 ? ' ' : said.join('、')}</div>
        <Button
          size="small"
          tabIndex={-1}
          disabled={item === null}
          aria-keyshortcuts={saidText.key}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onSay}
        >
          {saidText.foot} <span className="tx-hint tx-quiet">{saidText.key}</span>
        </Button>
      </div>
    </div>
  )
}
