import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { FolderInUse, lockFolder } from '#core/vault/folder-lock.ts'
import { tempFolder } from '../../support/temp-folder.ts'

let folder: string

beforeEach(() => {
  folder = tempFolder()
})

const lockFile = () => join(folder, 'lock')

/** Another process that holds the folder until it is killed. */
const holder = async (): Promise<ChildProcess> => {
  const script = `import { lockFolder } from '#core/vault/folder-lock.ts'
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
    expect(existsSync(lockFile())).toBe(false)
    lockFolder(folder).release()
  })

  it('is refused while another process works in it', async () => {
    await holder()
    expect(() => lockFolder(folder)).toThrow(FolderInUse)
  })

  it('is taken over from a process that was killed', async () => {
    const child = await holder()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(existsSync(lockFile())).toBe(true)
    lockFolder(folder).release()
  })

  it('is taken over after a restart of the machine, whatever runs under the old number', () => {
    writeFileSync(lockFile(), `${process.ppid} another-boot`)
    lockFolder(folder).release()
  })

  it('is taken over from a lock that was half-written', () => {
    writeFileSync(lockFile(), '')
    lockFolder(folder).release()
  })

  it('of another is not freed by a release that comes late', async () => {
    const mine = lockFolder(folder)
    writeFileSync(lockFile(), '1 another')
    mine.release()
    expect(readFileSync(lockFile(), 'utf8')).toBe('1 another')
  })
})
