import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SampleHouse {
  readonly data: string
  remove(): void
}

/** Every account of the sample compound has these. */
export const practice = { password: 'yanlian2026', pin: '246810' } as const

/** The small sample compound in a folder of its own. */
export const makeSampleHouse = (name: string): SampleHouse => {
  const folder = mkdtempSync(join(tmpdir(), `desk-${name}-`))
  const data = join(folder, 'data')
  const desk = ['src/main/host/desk.ts', 'sample', '--data', data, '--profile', 'small']
  execFileSync(process.execPath, desk, { stdio: 'ignore' })
  return { data, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
