import type { Page } from '@playwright/test'

/** In the page, so that neither the browser's protocol nor this process is measured. */
const script = `
window.stopwatch = {
  shifts: [],
  /** Counts from the next key, not a modifier, until the selector is there (and holds the value) and drawn. */
  arm(selector, value) {
    const fits = () => {
      const found = document.querySelector(selector)
      return found !== null && (value === null || found.value === value)
    }
    this.took = new Promise((resolve) => {
      const begin = (event) => {
        if (event.key === 'Alt') return
        window.removeEventListener('keydown', begin, { capture: true })
        const look = () =>
          fits() ? this.afterPaint(() => resolve(this.read(event.timeStamp))) : requestAnimationFrame(look)
        requestAnimationFrame(look)
      }
      window.addEventListener('keydown', begin, { capture: true })
    })
  },
  /** Called from a frame, a message comes back once that frame is on the screen. */
  afterPaint(run) {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = run
    port2.postMessage(null)
  },
  read(began) {
    this.contentAt = performance.now()
    return this.contentAt - began
  },
  /** What moved since the last content was there. */
  moved() {
    return this.shifts.filter(({ at }) => at > this.contentAt).reduce((sum, { score }) => sum + score, 0)
  },
}
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.stopwatch.shifts.push({ at: entry.startTime, score: entry.value })
}).observe({ type: 'layout-shift', buffered: true })
`

export interface Goal {
  readonly selector: string
  /** Of the field that is found. */
  readonly value?: string
}

export interface Stopwatch {
  /** Milliseconds from the key to the content, by the page's own clock. */
  timed(key: string, goal: Goal): Promise<number>
  /** Layout-shift score since that content. */
  moved(): Promise<number>
}

export const stopwatchIn = async (page: Page): Promise<Stopwatch> => {
  await page.addInitScript(script)
  return {
    timed: async (key, { selector, value = null }) => {
      await page.evaluate(`stopwatch.arm(${JSON.stringify(selector)}, ${JSON.stringify(value)})`)
      await page.keyboard.press(key)
      return page.evaluate<number>('stopwatch.took')
    },
    moved: () => page.evaluate<number>('stopwatch.moved()'),
  }
}
