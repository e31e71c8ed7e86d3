import type { Call, Handlers } from '../kernel/handler.ts'
import type { SampleProfile, SampleStaff } from '../sample/sample.ts'
import type { Door } from './door.ts'
import type { NewHouse, setupContract } from './setup.contract.ts'

export interface SetupHouse {
  readonly door: Door
  /** The compound's name and whether it is invented, once the house is open. */
  about(): { readonly compoundName: string; readonly practice: boolean }
  found(input: NewHouse, call: Call): Promise<void>
  makeSample(profile: SampleProfile): Promise<readonly SampleStaff[]>
}

export const setupRouter = ({
  door,
  about,
  found,
  makeSample,
}: SetupHouse): Handlers<typeof setupContract> => ({
  status: async () => ({ state: door.state(), ...about() }),
  create: async (input, call) => {
    const recoveryCode = await door.create()
    await found(input, call)
    return { recoveryCode }
  },
  confirmRecoveryCode: async ({ lastGroup }) => ({ right: door.confirms(lastGroup) }),
  makeSample: async ({ profile }) => {
    await door.create()
    return { staff: [...(await makeSample(profile))] }
  },
  openWithRecoveryCode: async ({ recoveryCode }) => {
    await door.openWithRecoveryCode(recoveryCode)
    return {}
  },
})
