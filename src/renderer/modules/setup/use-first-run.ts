import { useState } from 'react'
import { useDeskStore } from '../../app/desk-store.ts'
import { useHouseRecheck } from '../../app/house-recheck.ts'
import { useSessionActs } from '../../app/session.tsx'
import { useClient } from '../../client/client-context.tsx'
import { useAct } from '../../client/use-act.ts'
import { type AccountsForm, firstAccounts, firstHouse, type HouseForm, newHouseOf } from './new-house.ts'

export type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'house' }
  | { readonly at: 'accounts' }
  | { readonly at: 'code'; readonly recoveryCode: string; readonly supervisor: Supervisor }

/** Who goes on with the steps that need somebody signed in; kept until the code is typed back, and no longer. */
type Supervisor = Pick<AccountsForm['supervisor'], 'name' | 'password'>

/** Signs the supervisor in, so that the steps go on without a lock screen between them. */
const useGoingOn = () => {
  const client = useClient()
  const store = useDeskStore()
  const { enter } = useSessionActs()
  return async ({ name, password }: Supervisor): Promise<boolean> => {
    try {
      const { tiles, desks } = await client.staff.lockScreen({})
      const staffId = tiles.find((tile) => tile.name === name)?.staffId
      const deskCode = desks[0]?.code
      if (staffId === undefined || deskCode === undefined) return false
      const secret = { kind: 'password' as const, password }
      const session = await client.staff.signIn({ staffId, deskCode, secret })
      store.setState({ firstSteps: true })
      enter(session)
      return true
    } catch {
      return false
    }
  }
}

/** The first minutes of a data folder, one question after the other; what was typed stays while one goes back. */
export const useFirstRun = () => {
  /** The folder is no longer empty: the house asks again and goes on to the sign-in. */
  const finish = useHouseRecheck()
  const goOn = useGoingOn()
  const [stage, setStage] = useState<Stage>({ at: 'start' })
  const [house, setHouse] = useState<HouseForm>(firstHouse)
  const [accounts, setAccounts] = useState<AccountsForm>(firstAccounts)
  const create = useAct('setup', 'create')
  const confirm = useAct('setup', 'confirmRecoveryCode')

  const createHouse = async (filled: AccountsForm): Promise<void> => {
    setAccounts(filled)
    const answer = await create.act(newHouseOf(house, filled))
    if (!answer.ok) return
    setAccounts(firstAccounts)
    const { name, password } = filled.supervisor
    setStage({
      at: 'code',
      recoveryCode: answer.value.recoveryCode,
      supervisor: { name: name.trim(), password },
    })
  }
  const typeBack = async (lastGroup: string): Promise<boolean> => {
    const answer = await confirm.act({ lastGroup })
    if (!answer.ok || !answer.value.right || stage.at !== 'code') return false
    // Where that fails the lock screen asks for the name and the password, as on any other day.
    if (!(await goOn(stage.supervisor))) finish()
    return true
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
    typeBack,
    checking: confirm.busy,
  }
}
