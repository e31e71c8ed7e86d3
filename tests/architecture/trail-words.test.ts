import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import { contract } from '#core/contract.ts'
import { actText, kindText, trailTexts } from '#core/oversight/trail.text.ts'

const core = join(import.meta.dirname, '../../src/main/core')

/** Procedures that write the trail under their own name. */
const procedures = (tree: AnyContractRouter, path: readonly string[] = []): readonly string[] => {
  if (isContractProcedure(tree)) {
    const { kind } = tree['~orpc'].meta as { readonly kind?: string }
    return kind === 'command' || kind === 'disclose' ? [path.join('.')] : []
  }
  return Object.entries(tree).flatMap(([name, branch]) =>
    procedures(branch as AnyContractRouter, [...path, name]),
  )
}

const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(core, name), 'utf8'))

/** What stands in the source as a word of the trail. */
const written = (pattern: RegExp): readonly string[] => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, word = '']) => word))),
]

describe('the trail', () => {
  it('reads every act in Chinese: each procedure that writes it, and each act with a name of its own', () => {
    const acts = [...procedures(contract), ...written(/\baction: '([a-zA-Z.-]+)'/g)]
    expect(acts.length).toBeGreaterThan(100)
    const mute = acts.filter((act) => actText(act).match(`${trailTexts.otherRoom}|${trailTexts.otherAct}$`))
    expect(mute).toEqual([])
  })

  it('names the jobs of the night', () => {
    const jobs = written(/\bname: '([a-z-]+)',\s+rhythm:/g)
    expect(jobs.length).toBeGreaterThan(5)
    expect(jobs.filter((name) => actText(`jobs.${name}`).endsWith(trailTexts.otherAct))).toEqual([])
  })

  it('names every kind of record', () => {
    const kinds = written(/\brecord: \{ kind: '([a-z-]+)'/g)
    expect(kinds.length).toBeGreaterThan(30)
    expect(kinds.filter((kind) => kindText(kind) === '')).toEqual([])
  })

  it('says of what was refused that it was', () => {
    expect(actText('parcels.intake.refused')).toBe('包裹 入库 没有办成')
  })
})
