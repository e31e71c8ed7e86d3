import type { KeyboardEvent, Ref } from 'react'
import type { ConsentBasis } from '#core/parcels/item-kinds.contract.ts'
import { EntryBig } from '../../ui/entry-big.tsx'
import { AboutHome } from './about-home.tsx'
import { CandidateList } from './candidate-list.tsx'
import { intakeText } from './intake-page.text.ts'
import { DuplicateQuestion, RefusalQuestion, UnknownQuestion } from './intake-questions.tsx'
import { tally } from './intake-rows.ts'
import type { OpenItem, Step } from './intake-types.ts'
import { unitReading } from './unit-reading.ts'
import type { Intake } from './use-intake.ts'
import './parcels.css'

const LIST = 'intake-candidates'

const consentOf = ({ said }: OpenItem, ofRun: ConsentBasis): ConsentBasis =>
  said.consent === 'run' ? ofRun : said.consent

interface IntakeWorkProps {
  intake: Intake
  entry: Ref<HTMLInputElement>
  onEscape: () => void
  onTakeBack: () => void
  onLook: (unitId: string) => void
}

const placeholderOf = (at: Step['at']): string => {
  const { entry } = intakeText
  if (at === 'saving') return entry.saving
  return at === 'open' || at === 'unknown' ? entry.placeholder : entry.codePlaceholder
}

/** The middle of the screen: one box that asks the one thing that is owed now. */
export const IntakeWork = ({ intake, entry, onEscape, onTakeBack, onLook }: IntakeWorkProps) => {
  const { run, addressee, dispatch, text } = intake
  const { step } = run
  if (step.at === 'duplicate') {
    const counts = tally(run.rows)
    return (
      <DuplicateQuestion
        here={step.here}
        stored={counts.shelved + counts.unclaimed}
        onGoOn={() => dispatch({ do: 'answerDuplicate', returned: false })}
        onReturn={() => dispatch({ do: 'answerDuplicate', returned: true })}
        onLook={() => step.here.unitId !== null && onLook(step.here.unitId)}
      />
    )
  }
  if (step.at === 'refusing')
    return (
      <RefusalQuestion
        onReason={(reason) => dispatch({ do: 'returnToCourier', reason })}
        onBack={() => dispatch({ do: 'searchAgain' })}
      />
    )
  const asksAddressee = step.at === 'open' || step.at === 'unknown'
  const meant = asksAddressee ? addressee.rows[addressee.current] : undefined
  /** Ctrl+Z is the field's own undo while it holds text; an empty field has nothing to take back but the last parcel. */
  const undo = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'z' || !event.ctrlKey || text !== '') return
    event.preventDefault()
    onTakeBack()
  }
  return (
    <div onKeyDown={undo}>
      <EntryBig
        ref={entry}
        autoFocus
        label={asksAddressee ? intakeText.entry.addressee : intakeText.entry.code}
        placeholder={placeholderOf(step.at)}
        value={text}
        onChange={(value) => dispatch({ do: 'type', text: value })}
        onMove={addressee.move}
        onEnter={() => void intake.enter()}
        onEscape={onEscape}
        {...(asksAddressee ? { listId: LIST, current: addressee.current, reading: unitReading(text) } : {})}
        {...(asksAddressee && step.problem !== null ? { problem: step.problem } : {})}
      />
      {step.at === 'open' && (
        <CandidateList
          listId={LIST}
          rows={addressee.rows}
          current={addressee.current}
          typed={text}
          none={addressee.settled ? intakeText.none : ''}
          onPick={(candidate) => void intake.take(candidate)}
        />
      )}
      {step.at === 'open' && meant !== undefined && (
        <AboutHome candidate={meant} consent={consentOf(step.item, intake.shelf.head.consent)} />
      )}
      {step.at === 'unknown' && (
        <UnknownQuestion
          onShelf={() => void intake.shelveUnclaimed()}
          onAgain={() => dispatch({ do: 'searchAgain' })}
          onReturn={() => dispatch({ do: 'returnToCourier', reason: 'notOurs' })}
        />
      )}
    </div>
  )
}
