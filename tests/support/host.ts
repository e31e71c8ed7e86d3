import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface RunningHost {
  readonly url: string
  readonly port: number
  stop(): Promise<void>
  /** As a power cut does it. */
  kill(): Promise<void>
}

/** `desk serve` as its own process, the way the product runs in a browser. */
export const startHost = (dataDir: string, port = 0, env?: NodeJS.ProcessEnv): Promise<RunningHost> =>
  running(['src/main/host/desk.ts', 'serve', '--data', dataDir, '--port', String(port)], env)

/** The same house, some days on. */
export const startLaterHost = (dataDir: string, days: number): Promise<RunningHost> =>
  running(['tests/doubles/later-host.ts', dataDir, String(days)])

const running = async (
  program: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<RunningHost> => {
  const host = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'], env })
  const exited = once(host, 'exit')
  const lines = createInterface({ input: host.stdout })
  const first = await Promise.race([
    once(lines, 'line'),
    exited.then(([code]) => {
      throw new Error(`the host ended with ${code}`)
    }),
  ])
  const { url } = JSON.parse(String(first[0])) as { url: string }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    host.kill(signal)
    await exited
  }
  return {
    url,
    port: Number(new URL(url).port),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}
