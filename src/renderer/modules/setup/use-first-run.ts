import { useState } from 'react'
import { useHouseRecheck } from '../../app/house-recheck.ts'
import type { Client } from '../../client/client.ts'
import { useAct } from '../../client/use-act.ts'
import { type AccountsForm, firstAccounts, firstHouse, type HouseForm, newHouseOf } from './new-house.ts'

export type SampleStaff = Awaited<ReturnType<Client['setup']['makeSample']>>['staff']

export type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'house' }
  | { readonly at: 'accounts' }
  | { readonly at: 'code'; readonly recoveryCode: string }
  | { readonly at: 'sample'; readonly staff: SampleStaff }

/** The first minutes of a data folder, one question after the other; what was typed stays while one goes back. */
export const useFirstRun = () => {
  /** The folder is no longer empty: the house asks again and goes on to the sign-in. */
  const finish = useHouseRecheck()
  const [stage, setStage] = useState<Stage>({ at: 'start' })
  const [house, setHouse] = useState<HouseForm>(firstHouse)
  const [accounts, setAccounts] = useState<AccountsForm>(firstAccounts)
  const create = useAct('setup', 'create')
  const confirm = useAct('setup', 'confirmRecoveryCode')
  const sample = useAct('setup', 'makeSample')

  const createHouse = async (filled: AccountsForm): Promise<void> => {
    setAccounts(filled)
    const answer = await create.act(newHouseOf(house, filled))
    if (!answer.ok) return
    setAccounts(firstAccounts)
    setStage({ at: 'code', recoveryCode: answer.value.recoveryCode })
  }
  const makeSample = async (profile: 'small' | 'year'): Promise<void> => {
    const answer = await sample.act({ profile })
    if (answer.ok) setStage({ at: 'sample', staff: answer.value.staff })
  }
  const typeBack = async (lastGroup: string): Promise<boolean> => {
    const answer = await confirm.act({ lastGroup })
    const right = answer.ok && answer.value.right
    if (right) finish()
    return right
  }
  return {
    stage,
    house,
    accounts,
    begin: () => setStage({ at: 'house' }),
    back: () => setStage(stage.at === 'accounts' ? { at: 'house' } : { at: 'start' }),
    keepHouse: (filled: HouseForm) => {
      setHouse(filled)
      setStage({ at: 'accounts' })
    },
    keepAccounts: setAccounts,
    createHouse,
    creating: create.busy,
    createProblem: create.problem,
    makeSample,
    sampling: sample.busy,
    sampleProblem: sample.problem,
    typeBack,
    checking: confirm.busy,
    finish,
  }
}
