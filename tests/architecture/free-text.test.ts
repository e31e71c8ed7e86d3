import { type AnyContractProcedure, type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '#core/contract.ts'
import { line, textUse } from '#core/kernel/schema.ts'

const proceduresOf = (
  tree: AnyContractRouter,
  path: readonly string[] = [],
): readonly (readonly [string, AnyContractProcedure])[] =>
  isContractProcedure(tree)
    ? [[path.join('.'), tree]]
    : Object.entries(tree).flatMap(([name, branch]) => proceduresOf(branch, [...path, name]))

const inner = (schema: z.ZodType): readonly (readonly [string, z.ZodType])[] => {
  const def = schema.def as unknown as Readonly<Record<string, unknown>>
  const at = (name: string) => [[name, def[name] as z.ZodType]] as const
  if (schema instanceof z.ZodObject) return Object.entries<z.ZodType>(schema.shape)
  if (schema instanceof z.ZodArray) return at('element')
  if (schema instanceof z.ZodUnion)
    return (def['options'] as z.ZodType[]).map((option, index) => [String(index), option] as const)
  if (schema instanceof z.ZodRecord) return [...at('keyType'), ...at('valueType')]
  if (schema instanceof z.ZodTuple)
    return (def['items'] as z.ZodType[]).map((item, index) => [`${index}`, item] as const)
  if (schema instanceof z.ZodPipe) return at('in')
  return 'innerType' in def ? at('innerType') : []
}

/** A pattern names every character it lets through, so nothing can be written in it. */
const hasPattern = (schema: z.ZodString): boolean =>
  (schema.def.checks ?? []).some(({ _zod: { def } }) => def.check === 'string_format')

/** Strings of an input of which nobody said what they are for. */
const unsaid = (schema: z.ZodType, path: string): readonly string[] => {
  if (textUse.has(schema)) return []
  if (schema instanceof z.ZodString) return hasPattern(schema) ? [] : [path]
  return inner(schema).flatMap(([name, part]) => unsaid(part, `${path}.${name}`))
}

describe('typed text', () => {
  // Kept words are line, optionalLine, nameLine or paragraph of kernel/schema: they pass the content check (内容检查).
  // What is only looked up is lookup, what a program wrote is opaque, what is compared with a hash is secret.
  it.each(proceduresOf(contract))('%s takes no string outside kernel/schema', (name, procedure) => {
    const input = procedure['~orpc'].inputSchema
    expect(input === undefined ? [] : unsaid(input as z.ZodType, name)).toEqual([])
  })

  it('is found at any depth', () => {
    const planted = z.object({
      rows: z.array(z.object({ note: z.string().max(200).optional(), reason: line(60) })),
      who: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('other'), name: z.string().default('') }),
      ]),
    })
    expect(unsaid(planted, 'x')).toEqual(['x.rows.element.note.innerType', 'x.who.0.name.innerType'])
  })
})
