import { Button } from 'antd'
import { SizeClass } from '#core/parcels/parcels.schema.contract.ts'
import { placeText, sizeClassNames } from '#core/parcels/parcels.text.ts'
import { useRead } from '../../client/use-read.ts'
import { intakeText } from './intake-page.text.ts'
import { saidText } from './item-said-panel.text.ts'
import './parcels.css'

interface IntakeFootProps {
  sizeClass: SizeClass
  unclaimed: boolean
  onSize: (sizeClass: SizeClass) => void
  /** What is odd about it, in a few words. */
  said: readonly string[]
  /** None while there is nothing in hand. */
  onSay: (() => void) | null
}

/** Where the open parcel would go, and how large it is. A suggestion: the core decides when it is saved. */
export const IntakeFoot = ({ sizeClass, unclaimed, onSize, said, onSay }: IntakeFootProps) => {
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
              onClick={() => onSize(size)}
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
          disabled={onSay === null}
          aria-keyshortcuts={saidText.key}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onSay?.()}
        >
          {saidText.foot} <span className="tx-hint tx-quiet">{saidText.key}</span>
        </Button>
      </div>
    </div>
  )
}
