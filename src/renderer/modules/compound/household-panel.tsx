import { InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { relationTexts } from '#core/people/people.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Masked } from '../../ui/masked.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { compoundText } from './compound-page.text.ts'
import { useHousehold } from './use-compound.ts'
import './compound.css'

/** One home: its people with masked phones, and the one thing that can be done for them now. */
export const HouseholdPanel = ({ unitId, onClose }: { unitId: string; onClose: () => void }) => {
  const { data, problem, waiting, mayRelease, showPhone } = useHousehold(unitId)
  const navigate = useNavigate()
  const release = (): void => void navigate(paths.release({ unit: unitId }))
  const some = mayRelease && waiting.length > 0
  useKeys([
    { key: 'F4', label: compoundText.keys.release, when: some, run: release },
    { key: 'Esc', label: compoundText.keys.close, run: onClose },
  ])
  if (problem !== null) return <InlineError title={problem.message} />
  if (data === undefined) return <Waiting />
  return (
    <>
      <div className="household-head">
        <UnitTag zone={data.unit.zone} name={data.unit.name} size="record" />
      </div>
      <div className="household-doing">
        <SectionHead title={compoundText.doing} />
        {some ? (
          <Doing
            count={waiting.length}
            oldest={Math.max(...waiting.map(({ days }) => days))}
            onRelease={release}
          />
        ) : (
          <div className="tx-soft">{compoundText.nothing}</div>
        )}
      </div>
      <SectionHead title={compoundText.household} />
      {data.residents.length === 0 && <div className="tx-soft">{compoundText.nobody}</div>}
      <ul>
        {data.residents.map((resident) => (
          <li key={resident.personId} className="household-person">
            <Avatar name={resident.name} size={4} />
            <div className="lay-grow">
              <div>
                <span className="tx-strong private">{resident.name}</span>{' '}
                <span className="tx-soft">{relationTexts[resident.relation]}</span>
              </div>
              <div className="tx-hint tx-soft">
                {resident.phone === '' ? (
                  compoundText.noPhone
                ) : (
                  <Masked
                    value={resident.phone}
                    label={compoundText.phone}
                    {...(showPhone === undefined ? {} : { onReveal: showPhone(resident.personId) })}
                  />
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

const Doing = ({ count, oldest, onRelease }: { count: number; oldest: number; onRelease: () => void }) => (
  <>
    <div className="lay-row lay-top">
      <span aria-hidden="true" className="household-icon tone-due">
        <InboxOutlined />
      </span>
      <div>
        <div className="tx-strong">{compoundText.waiting(count)}</div>
        <div className="tx-hint tx-quiet">{compoundText.oldest(oldest)}</div>
      </div>
    </div>
    <Button type="primary" size="large" block onClick={onRelease}>
      {compoundText.release(count)}
      <KeyCap onFill>F4</KeyCap>
    </Button>
  </>
)
