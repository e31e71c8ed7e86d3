import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page, test } from '@playwright/test'
import { createApp } from '#core/app.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { bridge } from '../support/bridge.ts'
import { writeHomesSheet } from '../support/homes-sheet.ts'
import { startHost } from '../support/host.ts'
import { findingAndClaiming, handingOut, labelAndTakeBack, register, settingUp, takingIn } from './loop.ts'
import { clerkAt } from './models/clerk.ts'

interface Standing {
  readonly url: string
  stop(): Promise<void>
}

/** The same product twice: over loopback HTTP, and through the built preload over a bridged port. */
const roads: Readonly<Record<string, (page: Page, dataDir: string) => Promise<Standing>>> = {
  'over HTTP': (_page, dataDir) => startHost(dataDir),
  'through the preload': async (page, dataDir) => {
    const app = await createApp(nodePorts(dataDir))
    const { url } = await bridge(page, app)
    return { url, stop: () => app.close() }
  },
}

for (const [road, open] of Object.entries(roads)) {
  test(`a courier's parcels go in and out of an empty house, by keyboard and scanner, ${road}`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    const folder = mkdtempSync(join(tmpdir(), 'desk-loop-'))
    const standing = await open(page, join(folder, 'data'))
    try {
      const sheet = await writeHomesSheet(folder)
      await page.goto(standing.url)
      const clerk = await clerkAt(page)
      await test.step('setting up', () => settingUp(clerk, sheet))
      await test.step('taking in', () => takingIn(clerk))
      await test.step('label and taking back', () => labelAndTakeBack(clerk))
      await test.step('finding and claiming', () => findingAndClaiming(clerk))
      await test.step('handing out', () => handingOut(clerk))
      await test.step('register', () => register(clerk))
    } finally {
      await standing.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
