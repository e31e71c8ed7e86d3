import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RECOVERY_BYTES, readRecoveryCode, writeRecoveryCode } from '#core/vault/recovery-code.ts'

const secret = Buffer.from(Array.from({ length: RECOVERY_BYTES }, (_, n) => (n * 37 + 11) % 256))
const anySecret = fc
  .uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES })
  .map((bytes) => Buffer.from(bytes))

describe('a recovery code', () => {
  const code = writeRecoveryCode(secret)

  it('stands in groups that can be read aloud', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}$/)
  })

  it('is read back to its secret, whatever the secret', () => {
    fc.assert(fc.property(anySecret, (any) => readRecoveryCode(writeRecoveryCode(any))?.equals(any) === true))
  })

  it.each([
    ['small letters', code.toLowerCase()],
    ['spaces', code.replaceAll('-', ' ')],
    ['no dashes', code.replaceAll('-', '')],
    [
      'full-width letters',
      [...code].map((c) => (c === '-' ? '－' : String.fromCharCode(c.charCodeAt(0) + 0xfee0))).join(''),
    ],
    ['a line break', `${code.slice(0, 20)}\n${code.slice(20)}`],
  ])('may be typed with %s', (_how, typed) => {
    expect(readRecoveryCode(typed)).toEqual(secret)
  })

  it('forgives the letters that look like another', () => {
    const alike: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', V: 'U' }
    const misread = (text: string) => text.replace(/[01V]/g, (c) => alike[c] ?? c)
    fc.assert(
      fc.property(
        anySecret,
        (any) => readRecoveryCode(misread(writeRecoveryCode(any)))?.equals(any) === true,
      ),
    )
    expect(readRecoveryCode(code.replaceAll('1', 'l'))).toEqual(secret)
  })

  it('with one letter wrong is nearly always noticed before the key is tried', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const plain = code.replaceAll('-', '')
    const wrong = [...plain].flatMap((right, at) =>
      [...alphabet].filter((c) => c !== right).map((c) => plain.slice(0, at) + c + plain.slice(at + 1)),
    )
    const unnoticed = wrong.filter((typed) => readRecoveryCode(typed) !== null)
    expect(unnoticed.length / wrong.length).toBeLessThan(0.01)
  })

  it.each(['', '7QX4', code.slice(0, -1), `${code}A`, '恢复码'])('of another length is none: %s', (typed) => {
    expect(readRecoveryCode(typed)).toBeNull()
  })
})
