import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Line, Orders } from './protocol.ts'

const worker = join(import.meta.dirname, 'desk-worker.ts')
const compiled = join(import.meta.dirname, '../../node_modules/.cache/desk')

/** A desk in a process of its own, warmed up and waiting for its orders. */
export interface Victim {
  /** Lets it work, kills it `lateMs` after it said `lines` lines, and gives all that it said. */
  workAndDie(orders: Orders, lines: number, lateMs: number): Promise<readonly Line[]>
  /** Ends it without work. */
  leave(): Promise<void>
}

export const raise = (): Victim => {
  const child = spawn(process.execPath, [worker], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  })
  return {
    workAndDie: (orders, lines, lateMs) => workAndDie(child, orders, lines, lateMs),
    leave: async () => {
      child.stdin.end('leave\n')
      await once(child, 'exit')
    },
  }
}

const workAndDie = async (
  child: ChildProcess & { readonly stdin: NodeJS.WritableStream; readonly stdout: NodeJS.ReadableStream },
  orders: Orders,
  lines: number,
  lateMs: number,
): Promise<readonly Line[]> => {
  const said: Line[] = []
  const gone = once(child, 'exit')
  const enough = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (text) => {
      const line = JSON.parse(text) as Line
      // the orders go out when it is warm, so that the first line of work is never the start of Node
      if (line.kind === 'warm') child.stdin.write(`${JSON.stringify(orders)}\n`)
      else said.push(line)
      if (said.length >= lines) resolve()
    })
  })
  await Promise.race([enough, gone])
  await pause(lateMs)
  child.kill('SIGKILL')
  const [code] = (await gone) as [number | null]
  if (code !== null) throw new Error(`the desk ended by itself with ${code}`)
  return said
}
