import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hasDisplay } from '../../scripts/start/display.ts'
import { electronBinary } from '../../scripts/start/electron-binary.ts'
import { fetchElectron } from '../../scripts/start/fetch-electron.ts'
import { isFresh } from '../../scripts/start/fresh-build.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-start-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const put = (path: string, text = '', at = 1_000): string => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  utimesSync(file, at, at)
  return file
}

describe('a Node that cannot run the source', () => {
  const runAs = (version: string) => {
    const runner = pathToFileURL(resolve('scripts/run.mjs')).href
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('${runner}')`
    return spawnSync(process.execPath, ['--input-type=module', '-e', pretend], { encoding: 'utf8' })
  }

  it.each(['18.20.0', '20.20.2', '22.17.1'])(
    '%s ends in one line that names the version it has',
    (version) => {
      const { status, stderr, stdout } = runAs(version)
      expect(status).toBe(1)
      expect(stdout).toBe('')
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(stderr).toContain(version)
    },
  )

  it('a name that is no script is refused', () => {
    expect(runAs('24.21.0').status).toBe(2)
  })
})

describe('whether to build', () => {
  const built = (at: number) => {
    for (const path of ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'])
      put(path, '', at)
  }
  beforeEach(() => {
    for (const path of ['src/main/a.ts', 'src/renderer/b.tsx', 'package.json', 'electron.vite.config.ts'])
      put(path)
  })

  it('nothing built yet: build', () => expect(isFresh(folder)).toBe(false))

  it('built after the last change: do not', () => {
    built(2_000)
    expect(isFresh(folder)).toBe(true)
  })

  it.each(['src/renderer/deep/new.tsx', 'electron.vite.config.ts', 'package.json'])(
    '%s changed since: build',
    (path) => {
      built(2_000)
      put(path, '', 3_000)
      expect(isFresh(folder)).toBe(false)
    },
  )

  it('one part missing: build', () => {
    built(2_000)
    rmSync(join(folder, 'out/preload'), { recursive: true })
    expect(isFresh(folder)).toBe(false)
  })
})

describe('the desktop shell', () => {
  it('is found by its files, where Electron says it put it', () => {
    expect(electronBinary(folder)).toBeUndefined()
    put('path.txt', 'electron-here')
    expect(electronBinary(folder)).toBeUndefined()
    const binary = put('dist/electron-here')
    expect(electronBinary(folder)).toBe(binary)
  })

  it('may lie elsewhere', () => {
    put('path.txt', 'electron-here')
    const binary = put('other/electron-here')
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(folder, 'other'))
    expect(electronBinary(folder)).toBe(binary)
  })

  it('that was fetched gives no reason, one that was not gives one line', async () => {
    expect(await fetchElectron(put('install.js', ''))).toBeUndefined()
    const failing = "console.error('TypeError: fetch failed\\n    at somewhere'); process.exit(1)"
    expect(await fetchElectron(put('install.js', failing))).toBe('TypeError: fetch failed')
  })

  it('needs a display on Linux alone', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('win32', {})).toBe(true)
  })
})
