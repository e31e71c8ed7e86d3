import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { PRACTICE_SECRETS } from '#core/sample/staff.ts'
import { browserArguments, findBrowser } from '../../../../scripts/browser.ts'
import { benchTexts } from '../bench.text.ts'
import { bundleFigures } from './bundle.ts'
import { type Figure, figureOf, ROUNDS, type Round } from './figure.ts'
import { type Goal, type Stopwatch, stopwatchIn } from './stopwatch.ts'
import { layOut } from './workbench.ts'

const commandLine = fileURLToPath(new URL('../desk.ts', import.meta.url))
const INTAKES_A_ROUND = 20

/**
 * `renderer.page`: key to content of the next page; `renderer.intake`: Enter to the cleared field; `renderer.shift`:
 * what moved on a page after its content was there; `bundle.*`. The built product in Chromium, over the loopback host.
 */
export const rendererFigures = async (dataDir: string): Promise<readonly Figure[]> => {
  const bundle = bundleFigures()
  const bench = layOut(dataDir)
  try {
    return [...(await inBrowser(bench.dataDir, measure)), ...bundle]
  } finally {
    bench.remove()
  }
}

type Measure = (page: Page, stopwatch: Stopwatch) => Promise<readonly Figure[]>

const inBrowser = async (dataDir: string, work: Measure): Promise<readonly Figure[]> => {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error(benchTexts.noBrowser)
  const host = spawn(process.execPath, [commandLine, 'serve', '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const browser = await chromium.launch({ executablePath, args: browserArguments() })
  try {
    const [line] = (await once(createInterface(host.stdout), 'line')) as [string]
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    const stopwatch = await stopwatchIn(page)
    await page.goto((JSON.parse(line) as { readonly url: string }).url)
    await enter(page)
    return await work(page, stopwatch)
  } finally {
    await browser.close()
    host.kill('SIGTERM')
    await once(host, 'exit')
  }
}

/** The first person of the lock screen signs in by password. */
const enter = async (page: Page): Promise<void> => {
  await page.locator('input[type=password]').first().fill(PRACTICE_SECRETS.password)
  await page.keyboard.press('Enter')
  await page.locator('.age-bar').waitFor()
}

const measure: Measure = async (page, stopwatch) => {
  const pages: Round[] = []
  const intakes: Round[] = []
  const shifts: Round[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const { took, moved } = await everyPage(page, stopwatch)
    pages.push({ own: took, floor: [] })
    shifts.push({ own: moved, floor: [] })
    intakes.push({ own: await someIntakes(page, stopwatch, round), floor: [] })
  }
  return [
    figureOf('renderer.page', 'ms', pages),
    figureOf('renderer.intake', 'ms', intakes),
    figureOf('renderer.shift', 'shift', shifts),
  ]
}

const entry = '.entry-big input'

const grid = (page: string): string => `${page} [role=grid][aria-busy=false]`

/** What a clerk presses for each page, by the words of the rail or a key of the desk, and what stands there once its data has come. */
const turns: readonly (Goal & { readonly by: { readonly rail: string } | { readonly key: string } })[] = [
  { by: { rail: '入住' }, selector: grid('.cases-page') },
  { by: { rail: '包裹信件' }, selector: '[role=grid][aria-label="包裹登记表"] [role=gridcell]' },
  { by: { rail: '打印传真' }, selector: '.service-today' },
  { by: { rail: '档案' }, selector: '.compound-page [role=gridcell]' },
  { by: { key: 'F4' }, selector: '.entry-big' },
  { by: { rail: '工作台' }, selector: '.age-bar' },
  { by: { key: 'F3' }, selector: '.intake-foot' },
]

/** Which digit a module has depends on who is signed in. */
const keyOf = async (page: Page, by: (typeof turns)[number]['by']): Promise<string> =>
  'key' in by
    ? by.key
    : ((await page.locator('.rail-entry', { hasText: by.rail }).getAttribute('aria-keyshortcuts')) ?? '')

const everyPage = async (page: Page, stopwatch: Stopwatch) => {
  const took: number[] = []
  const moved: number[] = []
  for (const turn of turns) {
    took.push(await stopwatch.timed(await keyOf(page, turn.by), turn))
    await stopwatch.settled()
    moved.push(await stopwatch.moved())
  }
  return { took, moved }
}

const someIntakes = async (page: Page, stopwatch: Stopwatch, round: number): Promise<readonly number[]> => {
  const took: number[] = []
  for (let n = 0; n < INTAKES_A_ROUND; n += 1) {
    await page.keyboard.insertText(`7599${String(round * INTAKES_A_ROUND + n).padStart(10, '0')}`)
    await page.keyboard.press('Enter')
    await page.locator('.scan-banner-ok .scan-banner-title', { hasText: '请输房号' }).waitFor()
    await page.keyboard.insertText('3 2 1501')
    await page.locator('.candidates-row-current').waitFor()
    took.push(await stopwatch.timed('Enter', { selector: entry, value: '' }))
    await page.locator('.scan-banner-title', { hasText: '放到' }).waitFor()
  }
  return took
}
