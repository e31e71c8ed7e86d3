import { CloseOutlined, PhoneOutlined } from '@ant-design/icons'
import { useEffect, useState } from 'react'
import { relationTexts } from '#core/people/people.text.ts'
import { useMay } from '../../app/session.tsx'
import { useClient } from '../../client/client-context.tsx'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { PersonTile } from '../../ui/person-tile.tsx'
import type { ResidentTile } from './collector-choice.tsx'
import { releaseText } from './release-page.text.ts'
import { useAnswerKeys } from './use-release-keys.ts'
import './parcels.css'

const text = releaseText.guard

/** The full number while the call is being made; the reason writes itself and the look is audited. */
const useNumberToCall = ({ personId, phone }: Pick<ResidentTile, 'personId' | 'phone'>): string => {
  const client = useClient()
  const may = useMay('person.reveal')
  const [known, setKnown] = useState({ personId: '', phone: '' })
  useEffect(() => {
    if (!may || phone === '') return
    let gone = false
    client.people.reveal({ personId, field: 'phone', reason: text.reason }).then(
      ({ value }) => gone || setKnown({ personId, phone: value }),
      // The masked number stays; somebody who may see it can make the call.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [client, may, personId, phone])
  return known.personId === personId ? known.phone : phone
}

interface AskOwnerProps {
  first: ResidentTile
  residents: readonly ResidentTile[]
  onAgreed: (personId: string) => void
  onRefused: () => void
  onBack: () => void
}

/** Whom the clerk calls, on which number, and what was answered. */
export const AskOwner = ({ first, residents, onAgreed, onRefused, onBack }: AskOwnerProps) => {
  const [asked, setAsked] = useState(first)
  const phone = useNumberToCall(asked)
  useAnswerKeys({ onAgreed: () => onAgreed(asked.personId), onRefused, onBack })
  return (
    <>
      <h2 className="parcel-ask">{text.asked}</h2>
      <div role="radiogroup" aria-label={text.asked} className="release-people">
        {residents.map((resident) => (
          <PersonTile
            key={resident.personId}
            name={resident.name}
            note={relationTexts[resident.relation]}
            chosen={resident.personId === asked.personId}
            onChoose={() => setAsked(resident)}
          />
        ))}
      </div>
      <div className="lay-row tx-display" data-call="number">
        <PhoneOutlined className="tone-active" aria-hidden="true" />
        <span className="private">{phone === '' ? text.noPhone : phone}</span>
      </div>
      <ChoiceTile
        autoFocus
        keyCap="1"
        title={text.agreed}
        detail={text.agreedDetail}
        onChoose={() => onAgreed(asked.personId)}
      />
      <ChoiceTile
        keyCap="2"
        icon={<CloseOutlined />}
        title={text.refusedAnswer}
        detail={text.refusedDetail}
        onChoose={onRefused}
      />
    </>
  )
}
