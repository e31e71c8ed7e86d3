import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** One tool with one purpose. It is run by this very Node: the driver crashes an older one. */
export interface Step {
  readonly name: string
  /** File to run, then its arguments. Paths into node_modules start with `npm:`. */
  readonly command: readonly [script: string, ...args: string[]]
  readonly env?: Readonly<Record<string, string>>
  /** Turns the tool's output into a complaint, for tools whose exit code does not say enough. */
  readonly judge?: (output: string) => string | undefined
}

export interface Outcome {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
  readonly output: string
}

const scriptPath = (script: string): string =>
  script.startsWith('npm:') ? join(root, 'node_modules', script.slice(4)) : join(root, script)

const environment = (step: Step): NodeJS.ProcessEnv => ({ ...process.env, TZ: 'UTC', ...step.env })

/** Runs a step silently and keeps what it said. */
export const runStep = (step: Step): Promise<Outcome> => {
  const [script, ...args] = step.command
  const began = performance.now()
  return new Promise((resolve) => {
    const said: Buffer[] = []
    const ended = (code: number | null, more = ''): void => {
      const output = Buffer.concat(said).toString('utf8') + more
      const complaint = code === 0 ? step.judge?.(output) : undefined
      resolve({
        name: step.name,
        passed: code === 0 && complaint === undefined,
        seconds: (performance.now() - began) / 1000,
        output: complaint ?? output,
      })
    }
    const child = spawn(process.execPath, [scriptPath(script), ...args], {
      cwd: root,
      env: environment(step),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (piece: Buffer) => said.push(piece))
    child.stderr.on('data', (piece: Buffer) => said.push(piece))
    child.on('error', (error) => ended(1, error.message))
    child.on('close', (code) => ended(code))
  })
}

/** Runs a step with its output on the screen. */
export const showStep = (step: Step): Promise<boolean> => {
  const [script, ...args] = step.command
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [scriptPath(script), ...args], {
      cwd: root,
      env: environment(step),
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

/** Runs the steps, `width` at a time, and tells of each as it ends. */
export const runAll = async (
  steps: readonly Step[],
  width: number,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> => {
  const waiting = [...steps]
  const outcomes: Outcome[] = []
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const outcome = await runStep(step)
      outcomes.push(outcome)
      tell(outcome)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return outcomes
}

export const lineOf = ({ name, passed, seconds }: Outcome): string =>
  `${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(24)} ${seconds.toFixed(1)} s`
