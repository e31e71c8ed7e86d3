import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { SampleProfile, SampleStaff } from '../sample/sample.ts'
import type { Door } from './door.ts'
import type { NewHouse, setupContract } from './setup.contract.ts'

export interface SetupHouse {
  readonly door: Door
  /** The compound's name and whether it is invented, once the house is open. */
  about(): { readonly compoundName: string; readonly practice: boolean }
  /** False where people practise: only an invented compound is made there. */
  readonly mayFound: boolean
  found(input: NewHouse, call: Call): Promise<void>
  makeSample(profile: SampleProfile): Promise<readonly SampleStaff[]>
}

export const setupRouter = ({
  door,
  about,
  mayFound,
  found,
  makeSample,
}: SetupHouse): Handlers<typeof setupContract> => ({
  status: async () => ({
    state: door.state(),
    rowsLost: door.rowsLost(),
    anchorMissing: door.anchorMissing(),
    ...about(),
  }),
  create: async (input, call) => {
    if (!mayFound) return refuse('PRACTICE_ONLY')
    return { recoveryCode: await door.create(() => found(input, call)) }
  },
  confirmRecoveryCode: async ({ lastGroup }) => ({ right: door.confirms(lastGroup) }),
  makeSample: async ({ profile }) => {
    const staff: SampleStaff[] = []
    await door.create(async () => void staff.push(...(await makeSample(profile))))
    return { staff }
  },
  openWithRecoveryCode: async ({ recoveryCode }) => {
    await door.openWithRecoveryCode(recoveryCode)
    return {}
  },
})
