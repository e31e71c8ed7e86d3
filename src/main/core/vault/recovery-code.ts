import { createHash } from 'node:crypto'

/** Crockford's alphabet: no I, L, O or U, so that a code read aloud or copied by hand is not misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 160 bits: 32 characters, and two more that catch a slip of the pen. */
export const RECOVERY_BYTES = 20

/** `7QX4-…` in eight groups of four and one of two. */
export const writeRecoveryCode = (secret: Buffer): string => {
  const body = toBase32(secret)
  return [groupsOf(secret), checkGroup(body)].join('-')
}

/** Bytes in groups of four, for paper: 20 of them make eight groups. */
export const groupsOf = (bytes: Buffer): string => (toBase32(bytes).match(/.{1,4}/g) ?? []).join('-')

/** The secret behind a typed code: case, spaces, dashes and the usual look-alikes do not matter. Null when mistyped. */
export const readRecoveryCode = (typed: string): Buffer | null => {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V')
  const body = text.slice(0, 32)
  if (text.length !== 34 || text.slice(32) !== checkGroup(body)) return null
  return fromBase32(body)
}

const checkGroup = (body: string): string => {
  const digest = createHash('sha256').update(body).digest()
  return character(digest[0] ?? 0) + character(digest[1] ?? 0)
}

const character = (value: number): string => ALPHABET.charAt(value & 31)

const toBase32 = (bytes: Buffer): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => character(Number.parseInt(five, 2))).join('')
}

const fromBase32 = (text: string): Buffer => {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
