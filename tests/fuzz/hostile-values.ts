import type { Dice } from '../support/dice.ts'

const deep = (levels: number): unknown => {
  let value: unknown = 'bottom'
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { in: value }
  return value
}

/** What no form ever sends. Made anew for each call, since some are large. */
const hostile: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => '',
  () => '\0',
  () => '\ud800',
  () => '长'.repeat(100_000),
  () => "'; DROP TABLE person; --",
  () => '" OR 1=1 --',
  () => '../../../../etc/passwd',
  () => '..\\..\\CON',
  () => '<img src=x onerror=alert(1)>',
  () => '{{7*7}}%s%n',
  () => '\u202Egnp.exe\u2066',
  () => -1,
  () => 0.1,
  () => 2 ** 53,
  () => 1e308,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 10n ** 40n,
  () => true,
  () => [],
  () => ({}),
  () => Array.from({ length: 5_000 }, (_, at) => at),
  () => deep(300),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => new Date(Number.NaN),
  () => new Date(8.64e15),
  () => new Map([['a', new Set([1])]]),
  () => new File(['x'], 'x'.repeat(400)),
]

export const hostileValue = (dice: Dice): unknown => hostile[dice.roll(hostile.length)]?.()

/** One place of a good input goes wrong: replaced, left out, or joined by what nobody asked for. */
export const bent = (value: unknown, dice: Dice): unknown => {
  if (Array.isArray(value)) {
    if (value.length === 0 || dice.roll(4) === 0) return hostileValue(dice)
    const at = dice.roll(value.length)
    return value.map((item, index) => (index === at ? bent(item, dice) : item))
  }
  if (typeof value !== 'object' || value === null || value instanceof File) return hostileValue(dice)
  const entries = Object.entries(value)
  if (entries.length === 0) return hostileValue(dice)
  const at = dice.roll(entries.length)
  switch (dice.roll(8)) {
    case 0:
      return Object.fromEntries(entries.filter((_, index) => index !== at))
    case 1:
      return { ...value, __proto: 1, toString: 'x', extra: hostileValue(dice) }
    case 2:
      return hostileValue(dice)
    default:
      return Object.fromEntries(
        entries.map(([key, item], index) => [key, index === at ? bent(item, dice) : item]),
      )
  }
}
