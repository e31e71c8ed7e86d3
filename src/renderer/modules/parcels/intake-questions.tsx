import { InboxOutlined } from '@ant-design/icons'
import type { RefusedReason } from '#core/parcels/item-kinds.contract.ts'
import { refusedReasonNames } from '#core/parcels/item-kinds.text.ts'
import type { Parcel } from '#core/parcels/parcels.schema.contract.ts'
import { parcelStateNames, sizeClassNames } from '#core/parcels/parcels.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { StatePill } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { intakeText } from './intake-page.text.ts'
import './parcels.css'

interface DuplicateQuestionProps {
  here: Parcel
  stored: number
  onGoOn: () => void
  onReturn: () => void
  onLook: () => void
}

/** The same number is on a shelf: a slip of the scanner unless somebody says otherwise. */
export const DuplicateQuestion = ({ here, stored, onGoOn, onReturn, onLook }: DuplicateQuestionProps) => {
  const text = intakeText.duplicate
  return (
    <div className="intake-question">
      <div className="intake-found">
        <div>
          <div className="tx-hint tx-soft">{intakeText.onShelf}</div>
          <div className="tx-display tx-nowrap">{here.shelfNo}</div>
        </div>
        <div className="lay-col">
          <span className="lay-row tx-lead">
            {here.unit === '' ? null : <UnitTag zone={here.zone} name={here.unit} size="large" />}
            <span className="private tx-cut">{here.addressee}</span>
          </span>
          <span className="tx-soft">{sizeClassNames[here.sizeClass]}</span>
        </div>
        <StatePill tone="active" icon={<InboxOutlined />}>
          {parcelStateNames[here.state]}
        </StatePill>
      </div>
      <h2 className="parcel-ask">{intakeText.what}</h2>
      <div className="tile-stack">
        <ChoiceTile
          autoFocus
          keyCap="Enter"
          title={text.goOn}
          detail={text.goOnDetail(stored)}
          onChoose={onGoOn}
        />
        <ChoiceTile keyCap="R" title={text.courier} detail={text.courierDetail} onChoose={onReturn} />
        {here.unitId !== null && (
          <ChoiceTile keyCap="G" title={text.look} detail={text.lookDetail} onChoose={onLook} />
        )}
      </div>
    </div>
  )
}

/** Why a courier takes an item along again; whose home nobody finds is asked elsewhere. */
const reasons = ['noConsent', 'stopped', 'damaged', 'cashOnDelivery', 'freightDue', 'dangerous'] as const

interface RefusalQuestionProps {
  onReason: (reason: RefusedReason) => void
  onBack: () => void
}

/** The item goes back with the courier: one digit says why, and the count of the run knows it. */
export const RefusalQuestion = ({ onReason, onBack }: RefusalQuestionProps) => {
  const { refusing } = intakeText
  useKeys([
    {
      key: reasons.map((_, nth) => String(nth + 1)),
      label: refusing.key,
      cap: refusing.cap(reasons.length),
      run: (key) => {
        const reason = reasons[Number(key) - 1]
        if (reason !== undefined) onReason(reason)
      },
    },
    { key: 'Esc', label: refusing.back, run: onBack },
  ])
  return (
    <div className="intake-question">
      <h2 className="parcel-ask">{refusing.title}</h2>
      <div className="tile-stack">
        {reasons.map((reason, nth) => (
          <ChoiceTile
            key={reason}
            autoFocus={nth === 0}
            keyCap={String(nth + 1)}
            title={refusedReasonNames[reason]}
            detail={refusing.details[reason]}
            onChoose={() => onReason(reason)}
          />
        ))}
      </div>
    </div>
  )
}

interface UnknownQuestionProps {
  onShelf: () => void
  onAgain: () => void
  onReturn: () => void
}

export const UnknownQuestion = ({ onShelf, onAgain, onReturn }: UnknownQuestionProps) => {
  const text = intakeText.unknown
  return (
    <div className="intake-question">
      <h2 className="parcel-ask">{intakeText.what}</h2>
      <div className="tile-stack">
        <ChoiceTile keyCap="Enter" title={text.shelf} detail={text.shelfDetail} onChoose={onShelf} />
        <ChoiceTile keyCap="Esc" title={text.again} detail={text.againDetail} onChoose={onAgain} />
        <ChoiceTile keyCap="Alt+R" title={text.courier} detail={text.courierDetail} onChoose={onReturn} />
      </div>
    </div>
  )
}
