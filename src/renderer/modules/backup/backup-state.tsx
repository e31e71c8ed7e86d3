import { Button } from 'antd'
import { useState } from 'react'
import { backupWarningTexts } from '#core/backup/backup.text.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { backupText as words } from './backup-page.text.ts'
import { SecondPerson } from './second-person.tsx'
import type { Backup } from './use-backup.ts'

interface BackupStateProps {
  state: NonNullable<Backup['state']>
  when: (at: number) => string
  onSettle: () => void
}

/** How the backups stand: ages, places, the one thing to be done about them. */
export const BackupState = ({ state, when, onSettle }: BackupStateProps) => {
  const mayChange = useMay('settings')
  const moment = (at: number | null): string => (at === null ? words.facts.never : when(at))
  return (
    <>
      <SectionHead
        title={words.state}
        act={mayChange && <Button onClick={onSettle}>{words.placesForm.open}</Button>}
      />
      {state.warning !== null && (
        <InlineError
          tone={state.warning === 'proofFailed' ? 'stop' : 'due'}
          title={backupWarningTexts[state.warning]}
        />
      )}
      <FactList
        facts={[
          { label: words.facts.last, value: moment(state.lastAt) },
          { label: words.facts.proven, value: moment(state.provenAt) },
        ]}
      />
      {state.places.map((place) => (
        <section key={place.id} className="backup-place">
          <div className="lay-row">
            <span className="tx-strong lay-grow">{words.places[place.kind]}</span>
            <span className="tx-soft">
              {words.facts.copies(place.copies)} {words.size(place.bytes)}
            </span>
          </div>
          <div className="tx-hint tx-soft">{moment(place.lastAt)}</div>
          {place.problem !== null && <div className="tx-hint tone-due">{place.problem}</div>}
        </section>
      ))}
      {state.wayBackUntil !== null && <WayBack until={when(state.wayBackUntil)} />}
    </>
  )
}

const WayBack = ({ until }: { until: string }) => {
  const [asking, setAsking] = useState(false)
  const revert = useAct('backup', 'revert')
  const done = async (approval: string): Promise<string | null> => {
    const answer = await revert.act({ approval })
    return answer.ok ? null : answer.problem.message
  }
  return (
    <section className="backup-place">
      <div className="tx-hint tx-soft">{words.wayBack(until)}</div>
      <div>
        <Button onClick={() => setAsking(true)}>{words.revert}</Button>
      </div>
      <SecondPerson
        open={asking}
        matter={words.revertMatter}
        record="revert"
        onApproved={done}
        onClose={() => setAsking(false)}
      />
    </section>
  )
}
