import { useHouseChoice } from '../../app/house-choice.ts'
import { AccountsStep } from './accounts-step.tsx'
import { CodeStep } from './code-step.tsx'
import { FirstRunShell, type Step } from './first-run-shell.tsx'
import { HouseStep } from './house-step.tsx'
import { StartChoice } from './start-choice.tsx'
import { type Stage, useFirstRun } from './use-first-run.ts'

/** The code belongs to the accounts: it is what the administrator takes away. */
const stepOf = (at: Stage['at']): Step | null => (at === 'start' ? null : at === 'code' ? 'accounts' : at)

const FirstRunPage = ({ onRestore }: { onRestore: () => void }) => {
  const setup = useFirstRun()
  const { go } = useHouseChoice()
  const { stage } = setup
  return (
    <FirstRunShell at={stepOf(stage.at)}>
      {stage.at === 'start' && (
        <StartChoice onReal={setup.begin} onPractise={() => go('practice')} onRestore={onRestore} />
      )}
      {stage.at === 'house' && <HouseStep house={setup.house} onNext={setup.keepHouse} onBack={setup.back} />}
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
    </FirstRunShell>
  )
}

export default FirstRunPage
