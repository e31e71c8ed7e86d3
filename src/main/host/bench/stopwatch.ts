import type { Page } from '@playwright/test'

/** Frames without a question, an answer or a movement: what comes late would have come. */
const STILL_FRAMES = 10
/** A page that has not come by then will not come. */
const PATIENCE_MS = 15_000

/** In the page, so that neither the browser's protocol nor this process is measured. */
const script = `
const STILL_FRAMES = ${STILL_FRAMES}, PATIENCE_MS = ${PATIENCE_MS}
const asked = { open: 0 }
const ask = window.fetch
window.fetch = async (...call) => {
  asked.open += 1
  const done = () => {
    asked.open -= 1
  }
  const answer = await ask(...call).catch((error) => {
    done()
    throw error
  })
  // The stream of changes never ends; every other answer is there once its body is.
  if (String(call[0]?.url ?? call[0]).includes('/events/')) done()
  else void answer.clone().arrayBuffer().then(done, done)
  return answer
}
window.stopwatch = {
  shifts: [],
  /** Until nothing is asked for, nothing moves and the page has drawn what came: several frames in a row. */
  settled() {
    return new Promise((resolve) => {
      let still = 0
      const look = () => {
        still = asked.open === 0 && document.getAnimations().length === 0 ? still + 1 : 0
        if (still > STILL_FRAMES) resolve()
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  },
  /** Counts from the next key, not a modifier, until the selector is there (and holds the value) and drawn. */
  arm(selector, value) {
    const fits = () => {
      const found = document.querySelector(selector)
      return found !== null && (value === null || found.value === value)
    }
    this.took = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('never came: ' + selector)), PATIENCE_MS)
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
  /** Nothing is asked for and nothing moves any more. */
  settled(): Promise<void>
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
    settled: () => page.evaluate<void>('stopwatch.settled()'),
    moved: () => page.evaluate<number>('stopwatch.moved()'),
  }
}
