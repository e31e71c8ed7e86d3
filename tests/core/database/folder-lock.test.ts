import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { FolderInUse, lockFolder } from '#core/database/folder-lock.ts'
import { tempFolder } from '../../support/temp-folder.ts'

let folder: string

beforeEach(() => {
  folder = tempFolder()
})

/** Another process that holds the folder until it is killed. */
const holder = async (): Promise<ChildProcess> => {
  const script = `import { lockFolder } from '#core/database/folder-lock.ts'
    lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout ?? child, 'data')
  return child
}

describe('a data folder', () => {
  it('is made when it is missing, for its owner alone', () => {
    folder = join(folder, 'new')
    lockFolder(folder).release()
    expect(existsSync(folder)).toBe(true)
  })

  it('is free again once it is released', () => {
    lockFolder(folder).release()
    lockFolder(folder).release()
  })

  it('is refused while another process works in it', async () => {
    await holder()
    expect(() => lockFolder(folder)).toThrow(FolderInUse)
  })

  it('is refused to a second house of the same process', () => {
    const mine = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(FolderInUse)
    mine.release()
  })

  it('is free at once when the process that held it was killed', async () => {
    const child = await holder()
    child.kill('SIGKILL')
    await once(child, 'exit')
    lockFolder(folder).release()
  })
})
