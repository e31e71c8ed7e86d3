import { z } from 'zod'
import { query, session } from '../kernel/procedure.ts'
import { DeskCode, line, nameLine, secret, ZoneCode } from '../kernel/schema.ts'
import { isEasyPin, Password, Pin } from '../staff/staff.contract.ts'

/** `empty`: nothing made yet. `sealed`: this machine cannot unwrap the key, the recovery code can. */
export const HouseState = z.enum(['empty', 'sealed', 'damaged', 'newer', 'ready'])
export type HouseState = z.infer<typeof HouseState>

const Account = z.object({
  name: nameLine(30),
  password: Password,
  pin: Pin.refine((pin) => !isEasyPin(pin)),
})

export const NewHouse = z
  .object({
    compoundName: line(30),
    zones: z
      .array(z.object({ code: ZoneCode, name: line(20) }))
      .min(1)
      .max(8),
    desks: z
      .array(z.object({ code: DeskCode, name: line(20), zone: ZoneCode }))
      .min(1)
      .max(12),
    administrator: Account,
    supervisor: Account,
  })
  .refine(({ zones, desks }) => desks.every((desk) => zones.some((zone) => zone.code === desk.zone)), {
    path: ['desks'],
  })
export type NewHouse = z.infer<typeof NewHouse>

/** The first minutes of a data folder: before it, no database and no staff exist. */
export const setupContract = {
  status: query('anybody').output(
    z.object({
      state: HouseState,
      compoundName: z.string(),
      practice: z.boolean(),
      /** Acknowledged rows that the last stop lost; told to everybody until the next start. */
      rowsLost: z.number(),
      /** Nobody can tell whether the end of the records is the true one. */
      anchorMissing: z.boolean(),
    }),
  ),
  /** Makes the encrypted database and both first accounts. The recovery code is shown this once. */
  create: session('anybody')
    .input(NewHouse)
    .output(z.object({ recoveryCode: z.string() }))
    .errors({ HOUSE_EXISTS: {}, PRACTICE_ONLY: {} }),
  /** The clerk types the last group back: a code that was not written down is a code that is lost. */
  confirmRecoveryCode: session('anybody')
    .input(z.object({ lastGroup: secret(40) }))
    .output(z.object({ right: z.boolean() })),
  /** Fills an empty folder with an invented compound, marked 演练库 on every screen. */
  makeSample: session('anybody')
    .input(z.object({ profile: z.enum(['small', 'year']) }))
    .output(
      z.object({ staff: z.array(z.object({ name: z.string(), password: z.string(), pin: z.string() })) }),
    )
    .errors({ HOUSE_EXISTS: {} }),
  openWithRecoveryCode: session('anybody')
    .input(z.object({ recoveryCode: secret(80) }))
    .output(z.object({}))
    .errors({ RECOVERY_CODE_WRONG: {} }),
}
