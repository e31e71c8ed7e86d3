import { type Station, StationLine } from '../../ui/station-line.tsx'
import { AccountsStep } from './accounts-step.tsx'
import { CodeStep } from './code-step.tsx'
import { Brand } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import { HouseStep } from './house-step.tsx'
import { SampleReady } from './sample-ready.tsx'
import { StartChoice } from './start-choice.tsx'
import { type Stage, useFirstRun } from './use-first-run.ts'
import './setup.css'

const order = ['house', 'accounts', 'code', 'homes'] as const

type Step = (typeof order)[number]

const isStep = (at: Stage['at'] | Step): at is Step => order.some((step) => step === at)

const stationsAt = (at: Stage['at']): readonly Station[] => {
  const now = isStep(at) ? order.indexOf(at) : -1
  return order.map((step, index) => ({
    key: step,
    ...firstRunText.steps[step],
    state: now < 0 || index > now ? 'future' : index === now ? 'current' : 'done',
  }))
}

const FirstRunPage = ({ onRestore }: { onRestore: () => void }) => {
  const setup = useFirstRun()
  const { stage } = setup
  return (
    <div className="first-run">
      <aside className="first-run-left">
        <Brand />
        <StationLine label={firstRunText.stations} stations={stationsAt(stage.at)} />
        <span className="lay-grow" />
        <div className="tx-hint tx-quiet">{firstRunText.local}</div>
      </aside>
      <main className="first-run-main">
        {stage.at === 'start' && (
          <StartChoice
            sampling={setup.sampling}
            problem={setup.sampleProblem?.message}
            onReal={setup.begin}
            onSample={(profile) => void setup.makeSample(profile)}
            onRestore={onRestore}
          />
        )}
        {stage.at === 'house' && (
          <HouseStep house={setup.house} onNext={setup.keepHouse} onBack={setup.back} />
        )}
        {stage.at === 'accounts' && (
          <AccountsStep
            accounts={setup.accounts}
            busy={setup.creating}
            problem={setup.createProblem?.message}
            onCreate={(accounts) => void setup.createHouse(accounts)}
            onBack={(accounts) => {
              setup.keepAccounts(accounts)
              setup.back()
            }}
          />
        )}
        {stage.at === 'code' && (
          <CodeStep
            compoundName={setup.house.compoundName}
            recoveryCode={stage.recoveryCode}
            busy={setup.checking}
            onTypeBack={setup.typeBack}
          />
        )}
        {stage.at === 'sample' && <SampleReady staff={stage.staff} onGo={setup.finish} />}
      </main>
    </div>
  )
}

export default FirstRunPage
