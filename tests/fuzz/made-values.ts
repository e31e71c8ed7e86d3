import type { z } from 'zod'
import { textUse } from '#core/kernel/schema.ts'
import type { Dice } from '../support/dice.ts'

/** What real records are called, so that a made call reaches behind the door. */
export interface Pool {
  readonly ids: readonly string[]
  /** Said in every free text that takes it. */
  readonly says?: string
}

/** As much of it as the text has room for. */
const said = (schema: z.ZodType, says: string): string | undefined =>
  textUse.get(schema)?.use === 'free'
    ? [says, ...[60, 40, 30, 20, 16, 12, 10].map((length) => says.slice(0, length))].find(
        (text) => schema.safeParse(text).success,
      )
    : undefined

type Def = Readonly<Record<string, unknown>>

const part = (def: Def, name: string): z.ZodType => def[name] as z.ZodType

const pick = <T>(dice: Dice, from: readonly T[]): T => from[dice.roll(from.length)] as T

/** Texts of which one fits nearly every pattern of the contract. */
const texts = [
  ...['林静怡', '业主来电核对', '3-2-1501', 'B2-07', 'person', 'backup.restore', '2026-11-24', '2024-02-29'],
  ...[
    '13900001234',
    '0571-88882210',
    '246810',
    'sample-password',
    'A',
    'B1',
    'zto',
    '75142933805712',
    '浙A12345',
  ],
  ...['blank', 'a'.repeat(64), '1', '0.5', 'ljy', 'x@y', '09:41', '2026-11', 'F-10', 'ff'.repeat(32), ''],
]

const fitting = new WeakMap<z.ZodType, readonly string[]>()

const textsFor = (schema: z.ZodType, { ids }: Pool): readonly string[] => {
  const known = fitting.get(schema)
  if (known !== undefined) return known
  const found = [...texts, ...ids].filter((text) => schema.safeParse(text).success)
  const some = found.length === 0 ? ['林静怡'] : found
  fitting.set(schema, some)
  return some
}

const aFile = (dice: Dice): File =>
  new File(
    [new Uint8Array(dice.bytes(dice.roll(200)))],
    pick(dice, ['照片.jpg', '../../x', 'a\u202Egpj.exe']),
  )

/** A value that the schema takes, or nearly: what no list of texts can fit stays a guess. */
export const made = (schema: z.ZodType, dice: Dice, pool: Pool, name = ''): unknown => {
  const say = pool.says === undefined ? undefined : said(schema, pool.says)
  if (say !== undefined) return say
  const def = schema.def as unknown as Def
  const inner = (key: string) => made(part(def, key), dice, pool, name)
  switch (def['type']) {
    case 'object':
      return madeObject(schema as z.ZodObject, dice, pool)
    case 'string':
      if (name === 'commandId') return `fuzz-${dice.roll(2 ** 31)}-${dice.roll(2 ** 31)}-x`
      return pick(dice, textsFor(schema, pool))
    case 'number':
      return pick(dice, numbersFor(schema))
    case 'boolean':
      return dice.roll(2) === 0
    case 'literal':
      return pick(dice, def['values'] as unknown[])
    case 'enum':
      return pick(dice, Object.values(def['entries'] as Record<string, unknown>))
    case 'array':
      return Array.from({ length: dice.roll(3) + 1 }, () => inner('element'))
    case 'tuple':
      return (def['items'] as z.ZodType[]).map((item) => made(item, dice, pool, name))
    case 'union':
      return made(pick(dice, def['options'] as z.ZodType[]), dice, pool, name)
    case 'record':
      return { [String(made(part(def, 'keyType'), dice, pool))]: inner('valueType') }
    case 'optional':
    case 'default':
    case 'prefault':
      return dice.roll(3) === 0 ? undefined : inner('innerType')
    case 'nullable':
      return dice.roll(3) === 0 ? null : inner('innerType')
    case 'readonly':
    case 'catch':
      return inner('innerType')
    case 'pipe':
      return inner('in')
    case 'file':
      return aFile(dice)
    default:
      return pick(dice, texts)
  }
}

const numbersFor = (schema: z.ZodType): readonly number[] => {
  const found = [0, 1, 2, 7, 60, 100, 250, 1_000, 10_000, 1_795_482_000_000].filter(
    (number) => schema.safeParse(number).success,
  )
  return found.length === 0 ? [1] : found
}

const madeObject = ({ shape }: z.ZodObject, dice: Dice, pool: Pool): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape)
      .map(([key, inner]) => [key, made(inner as z.ZodType, dice, pool, key)] as const)
      .filter(([, value]) => value !== undefined),
  )
