import { describe, expect, it } from 'vitest'
import { browserArguments, findBrowser, type Machine } from '../../scripts/browser.ts'

const machine = (
  platform: NodeJS.Platform,
  env: Record<string, string>,
  files: readonly string[],
): Machine => ({ platform, env, exists: (path) => files.includes(path) })

const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'

describe('the browser of a machine', () => {
  it('is the one that CHROMIUM names', () => {
    const linux = machine('linux', { CHROMIUM: '/opt/mine/chrome' }, [
      '/opt/mine/chrome',
      '/usr/bin/chromium',
    ])
    expect(findBrowser(linux)).toBe('/opt/mine/chrome')
  })

  it('is none when CHROMIUM names a file that is not there, rather than another one', () => {
    expect(findBrowser(machine('linux', { CHROMIUM: '/gone' }, ['/usr/bin/chromium']))).toBeUndefined()
  })

  it('is found in the folders of PATH before the usual places', () => {
    const linux = machine('linux', { PATH: '/home/a/bin' }, ['/home/a/bin/chromium', '/usr/bin/chromium'])
    expect(findBrowser(linux)).toBe('/home/a/bin/chromium')
  })

  it('is found in the usual places when PATH is empty', () => {
    expect(findBrowser(machine('linux', {}, ['/snap/bin/chromium']))).toBe('/snap/bin/chromium')
  })

  it('is Edge on a Windows that has nothing else', () => {
    expect(findBrowser(machine('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, [edge]))).toBe(
      edge,
    )
  })

  it('is none on a machine without one', () => {
    expect(findBrowser(machine('linux', { PATH: '/usr/bin' }, []))).toBeUndefined()
  })

  it('keeps its sandbox unless root starts it', () => {
    expect([browserArguments(1000), browserArguments(0)]).toEqual([[], ['--no-sandbox']])
  })
})
