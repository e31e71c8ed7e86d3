import { lazy, type ReactNode, Suspense, useState } from 'react'
import { MemoryRouter } from 'react-router'
import { useRead } from '../client/use-read.ts'
import { Waiting } from '../ui/waiting.tsx'
import { AppShell } from './app-shell.tsx'
import { useDesk, useDeskStore } from './desk-store.ts'
import { useHouseChoice } from './house-choice.ts'
import { RecheckContext } from './house-recheck.ts'
import { LockScreen } from './lock-screen.tsx'
import { RecoveryPage } from './recovery-page.tsx'
import { TroublePage } from './trouble-page.tsx'

const FirstRunPage = lazy(() => import('../modules/setup/first-run-page.tsx'))
const FirstStepsPage = lazy(() => import('../modules/setup/first-steps-page.tsx'))
const PracticeStartPage = lazy(() => import('../modules/setup/practice-start-page.tsx'))
const RescuePage = lazy(() => import('../modules/rescue/rescue-page.tsx'))

/** What the data folder allows: first run, recovery code, an honest word, or sign-in and work. */
export const House = () => {
  const status = useRead('setup', 'status', undefined)
  const session = useDesk((desk) => desk.session)
  const firstSteps = useDesk((desk) => desk.firstSteps)
  const store = useDeskStore()
  if (status.data === undefined)
    return status.problem === null ? <Waiting /> : <TroublePage kind="unreachable" onAgain={status.refresh} />
  const { state, compoundName, practice } = status.data
  const inside = (page: ReactNode) => (
    <RecheckContext value={status.refresh}>
      <Suspense fallback={<Waiting />}>{page}</Suspense>
    </RecheckContext>
  )
  if (state === 'empty') return inside(<EmptyFolder />)
  if (state === 'damaged') return inside(<RescuePage kind="damaged" />)
  if (state === 'sealed') return inside(<RecoveryPage />)
  if (state !== 'ready') return <TroublePage kind={state} onAgain={status.refresh} />
  if (session === null) return <LockScreen compoundName={compoundName} practice={practice} />
  if (firstSteps) return inside(<FirstStepsPage />)
  return (
    // Not as a transition: a key pressed after F3 is already meant for the page that F3 opens.
    <MemoryRouter key={session.token} initialEntries={[store.getState().path]} useTransitions={false}>
      <AppShell />
    </MemoryRouter>
  )
}

/** Nothing was made here yet: the wizard, a backup of another computer, or, where people practise, the sample. */
const EmptyFolder = () => {
  const { house } = useHouseChoice()
  const [restoring, setRestoring] = useState(false)
  if (house === 'practice') return <PracticeStartPage />
  if (restoring) return <RescuePage kind="elsewhere" onBack={() => setRestoring(false)} />
  return <FirstRunPage onRestore={() => setRestoring(true)} />
}
