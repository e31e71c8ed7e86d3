import { createRequire } from 'node:module'

interface Decoded {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The package brings no types. */
type Decode = (input: { readonly buffer: Uint8Array }) => Promise<Decoded>

/** Loaded when the first HEIC comes: its decoder is a megabyte and a half. */
export const decodeHeic: Decode = async (input) =>
  (createRequire(import.meta.url)('heic-decode') as Decode)(input)
