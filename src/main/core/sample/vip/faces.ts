import type { Look } from '../../vip/vip.schema.contract.ts'

/** Draws somebody who does not exist: the same one for the same seed. Tests bring a picture that costs nothing. */
export type Faces = (
  look: Look,
  seed: number,
) => Promise<{ readonly full: Uint8Array; readonly thumb: Uint8Array }>
