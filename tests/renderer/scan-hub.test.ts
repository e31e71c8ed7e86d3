import { expect, it } from 'vitest'
import { makeScanHub } from '../../src/renderer/app/scan-hub.ts'
import type { HeardScan } from '../../src/renderer/app/scanner.ts'
import { soon } from '../support/soon.ts'

const scan = (code: string): HeardScan => ({ code, length: code.length, gapMs: 4, suffix: 'enter' })

it('goes to whoever subscribed last, and on when they pass', () => {
  const hub = makeScanHub()
  const heard: string[] = []
  hub.subscribe((code) => heard.push(`shell ${code}`))
  hub.subscribe((code) => code !== 'mine' && false)
  hub.emit(scan('other'))
  expect(heard).toEqual(['shell other'])
})

it('keeps the order in which scans were fired while the gate asks about each', async () => {
  const hub = makeScanHub()
  const heard: string[] = []
  hub.subscribe((code) => heard.push(code))
  hub.guard(async (code) => {
    if (code === 'first') await new Promise((resolve) => setTimeout(resolve, 20))
    return code === 'badge'
  })
  for (const code of ['first', 'badge', 'second']) hub.emit(scan(code))
  await soon(() => heard).toEqual(['first', 'second'])
})

it('loses no scan when the gate cannot ask', async () => {
  const hub = makeScanHub()
  const heard: string[] = []
  hub.subscribe((code) => heard.push(code))
  hub.guard(() => Promise.reject(new Error('the line broke')))
  hub.emit(scan('first'))
  hub.emit(scan('second'))
  await soon(() => heard).toEqual(['first', 'second'])
})
