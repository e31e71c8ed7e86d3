import { useState } from 'react'
import { useDeskStore } from '../../app/desk-store.ts'
import { useHouseChoice } from '../../app/house-choice.ts'
import { paths } from '../../app/paths.ts'
import { useSession, useSessionActs } from '../../app/session.tsx'
import { useIdleLock } from '../../app/use-idle-lock.ts'
import { useChanges } from '../../client/use-changes.ts'
import { BackupStep } from './backup-step.tsx'
import { DevicesStep } from './devices-step.tsx'
import { FirstRunShell, type Step } from './first-run-shell.tsx'
import { type Homes, HomesStep } from './homes-step.tsx'
import { TourStep } from './tour-step.tsx'

type Later = Exclude<Step, 'house' | 'accounts'>

/** Steps three to six, by the supervisor who has just founded the house. Each may be left for later. */
const FirstStepsPage = () => {
  const { token } = useSession()
  const { ended, lock } = useSessionActs()
  const store = useDeskStore()
  const { go } = useHouseChoice()
  const [at, setAt] = useState<Later>('backup')
  const [notes, setNotes] = useState<Partial<Record<Step, string>>>({})
  const [homes, setHomes] = useState<Homes>('later')
  useIdleLock()
  useChanges(token, ended)
  const pass = (step: Later, note: string, next: Later): void => {
    setNotes((before) => ({ ...before, [step]: note }))
    setAt(next)
  }
  const work = (): void =>
    store.setState({ firstSteps: false, path: homes === 'import' ? paths.import : paths.desk })
  const practise = async (): Promise<void> => {
    store.setState({ firstSteps: false })
    await lock({ idle: false })
    go('practice')
  }
  return (
    <FirstRunShell at={at} notes={notes}>
      {at === 'backup' && <BackupStep onNext={(note) => pass('backup', note, 'devices')} />}
      {at === 'devices' && (
        <DevicesStep onNext={(note) => pass('devices', note, 'homes')} onBack={() => setAt('backup')} />
      )}
      {at === 'homes' && (
        <HomesStep
          onBack={() => setAt('devices')}
          onChoose={(chosen) => {
            setHomes(chosen)
            setAt('tour')
          }}
        />
      )}
      {at === 'tour' && (
        <TourStep
          homes={homes}
          onWork={work}
          onPractise={() => void practise()}
          onBack={() => setAt('homes')}
        />
      )}
    </FirstRunShell>
  )
}

export default FirstStepsPage
