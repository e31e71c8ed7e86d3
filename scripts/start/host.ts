import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../steps.ts'

export interface Host {
  readonly url: string
  readonly process: ChildProcess
}

/** Node alone takes 32 MB twice for what is young; half of it holds an intake's garbage for less than one in twenty. */
const youngHeap = '--max-semi-space-size=16'

const addressIn = (line: string): string | undefined => {
  try {
    const { url } = JSON.parse(line) as { url?: unknown }
    return typeof url === 'string' ? url : undefined
  } catch {
    return undefined
  }
}

/** The same application on 127.0.0.1. Undefined when it ended without an address: it has said why. */
export const startHost = (
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): Promise<Host | undefined> =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [youngHeap, ...nodeArgs, join(root, 'src/main/host/desk.ts'), 'serve', ...args],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = addressIn(line)
      if (url !== undefined) resolve({ url, process: child })
    })
    child.on('exit', () => resolve(undefined))
  })
