import { Button, Popconfirm } from 'antd'
import { stampText } from '#core/kernel/format.ts'
import { consentTexts } from '#core/people/people.text.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'
import { useAct } from '../../client/use-act.ts'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { fileText } from './unit-file.text.ts'
import type { Occupant } from './use-unit-file.ts'

type Consent = Occupant['consents'][number]

/** What was signed and still stands, by person; withdrawn in one step. */
interface UnitConsentsProps {
  people: readonly Occupant[]
  /** Absent for whoever may only read. */
  onGive: (() => void) | undefined
}

export const UnitConsents = ({ people, onGive }: UnitConsentsProps) => {
  const signed = people.flatMap((person) => person.consents.map((consent) => ({ person, consent })))
  return (
    <div className="unit-block">
      <SectionHead
        title={fileText.consents}
        act={
          onGive === undefined ? undefined : (
            <Button type="link" size="small" onClick={onGive}>
              {fileText.give}
            </Button>
          )
        }
      />
      {signed.length === 0 && <div className="tx-soft">{fileText.noConsent}</div>}
      <ul>
        {signed.map(({ person, consent }) => (
          <li key={consent.id} className="unit-line">
            <span className="lay-grow">
              {consentTexts[consent.kind]} <span className="tx-hint tx-soft private">{person.name}</span>
              {consent.note !== '' && <span className="tx-hint tx-soft"> {consent.note}</span>}
            </span>
            <Standing consent={consent} />
            {onGive !== undefined && <Withdraw consent={consent} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Standing = ({ consent }: { consent: Consent }) => {
  const zone = useTimeZone()
  const today = stampText(useNow(), zone).slice(0, 10)
  if (consent.until !== null && consent.until < today)
    return <StateMark tone="stop">{fileText.expired}</StateMark>
  return (
    <StateMark tone="done" icon={null} strong>
      {consent.until === null ? fileText.signed : fileText.until(consent.until)}
    </StateMark>
  )
}

const Withdraw = ({ consent }: { consent: Consent }) => {
  const withdraw = useAct('people', 'withdrawConsent')
  const toasts = useToasts()
  const run = async (): Promise<void> => {
    const answer = await withdraw.act({ consentId: consent.id, revision: consent.revision })
    if (!answer.ok) toasts.show({ text: answer.problem.message })
  }
  return (
    <Popconfirm
      title={fileText.withdrawSure(consentTexts[consent.kind])}
      okText={fileText.withdraw}
      cancelText={fileText.keep}
      cancelButtonProps={{ autoFocus: true }}
      onConfirm={() => void run()}
    >
      <Button type="text" size="small">
        {fileText.withdraw}
      </Button>
    </Popconfirm>
  )
}
