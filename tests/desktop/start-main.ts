import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { type TinyHouse, tinyHouse } from '../support/tiny-house.ts'

type Double = typeof import('../doubles/electron.ts')

export interface Started {
  readonly electron: Double
  readonly house: TinyHouse & { readonly locks: string[]; closes: number }
  readonly dataDir: string
  /** What main does with an error that nobody caught; kept off this process, which runs the tests. */
  readonly crash: (error: Error) => void
}

export interface Situation {
  readonly env?: Readonly<Record<string, string>>
  readonly machine?: Partial<Double['machine']>
  /** What building the house ends in. */
  readonly failure?: Error
}

const smallHouse = () => {
  const house = Object.assign(tinyHouse(), {
    locks: [] as string[],
    closes: 0,
    lockAll: (reason: string) => void house.locks.push(reason),
    close: async () => {
      throw new Error('a program that ends takes its last copy first')
    },
    leave: async () => {
      house.closes += 1
    },
  })
  return house
}

const folders: string[] = []

/** Removes the data folders of all that was started. */
export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Runs the real entry of main against the double, on a house of four procedures. */
export const startMain = async ({ env = {}, machine = {}, failure }: Situation = {}): Promise<Started> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'desk-main-'))
  folders.push(dataDir)
  const house = smallHouse()
  vi.resetModules()
  vi.unstubAllEnvs()
  vi.stubEnv('DESK_DATA', dataDir)
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const before = process.listeners('uncaughtException')
  const createApp = vi.fn(async () => {
    if (failure) throw failure
    return house
  })
  vi.doMock('#core/app.ts', () => ({ createApp }))
  const electron: Double = await import('../doubles/electron.ts')
  Object.assign(electron.machine, machine)
  await import('../../src/main/electron/index.ts')
  await vi.waitUntil(() => settled(electron))
  const crash = process.listeners('uncaughtException').find((listener) => !before.includes(listener))
  if (crash) process.off('uncaughtException', crash)
  return { electron, house, dataDir, crash: (error) => crash?.(error, 'uncaughtException') }
}

const settled = ({ seen }: Double): boolean =>
  seen.windows.some(({ loaded }) => loaded !== '') || seen.exitCode !== undefined || seen.quits > 0
