import { z } from 'zod'
import { opaque } from '../kernel/schema.ts'

/** How somebody signed: on the pad, as `parcels.addPicture` took it in, or on the paper list. */
export const Signed = z.discriminatedUnion('how', [
  z.object({ how: z.literal('pad'), picture: opaque(80) }),
  z.object({ how: z.literal('paper') }),
])
export type Signed = z.infer<typeof Signed>
