import { z } from 'zod'
import { session } from '../kernel/procedure.ts'
import { EpochMs, opaque, secret } from '../kernel/schema.ts'
import { restoreErrors } from './backup.contract.ts'

/** Nobody can sign in to a house that does not open: whoever holds the recovery code speaks for it. */
const Asked = z.object({ recoveryCode: secret(80) })

const refusals = { RECOVERY_CODE_WRONG: {}, RESCUE_NOT_NEEDED: {} }

const Offer = z.object({
  /** To be sent back: an offer stands for one file. */
  file: opaque(600),
  madeAt: EpochMs,
  bytes: z.number(),
  compoundName: z.string(),
  rows: z.number(),
  /** A drill found it whole. */
  proven: z.boolean(),
})

/**
 * What can be done with a folder whose house is damaged, or that is empty and is to take in a house from elsewhere.
 * Sessions, since there is no trail to write into: each act writes the first row of the house that comes out of it.
 * Nothing here deletes.
 */
export const rescueContract = {
  /** Backups that this code opens, in the known places and in `folder`: proven ones first, then by age. */
  offers: session('anybody')
    .input(Asked.extend({ folder: opaque(400).optional() }))
    .output(z.array(Offer))
    .errors(refusals),
  /** Moves the damaged house into a folder of its own. The next start founds a new one. */
  setAside: session('anybody')
    .input(Asked)
    .output(z.object({ folder: z.string() }))
    .errors(refusals),
  /** Reads what can be read into a new database and opens it; the damaged one is moved aside. */
  salvage: session('anybody')
    .input(Asked)
    .output(
      z.object({
        folder: z.string(),
        tables: z.array(z.object({ table: z.string(), rows: z.number(), whole: z.boolean() })),
      }),
    )
    .errors({ ...refusals, SALVAGE_EMPTY: {} }),
  restore: session('anybody')
    .input(Asked.extend({ file: opaque(600) }))
    .output(z.object({ madeAt: EpochMs, rows: z.number() }))
    .errors({ ...refusals, ...restoreErrors }),
}
