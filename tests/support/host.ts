import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface RunningHost {
  readonly url: string
  stop(): Promise<void>
}

/** `desk serve` as its own process, the way the product runs in a browser. */
export const startHost = async (dataDir: string): Promise<RunningHost> => {
  const host = spawn(process.execPath, ['src/main/host/desk.ts', 'serve', '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(host, 'exit')
  const lines = createInterface({ input: host.stdout })
  const first = await Promise.race([
    once(lines, 'line'),
    exited.then(([code]) => {
      throw new Error(`the host ended with ${code}`)
    }),
  ])
  const { url } = JSON.parse(String(first[0])) as { url: string }
  return {
    url,
    stop: async () => {
      host.kill('SIGTERM')
      await exited
    },
  }
}
