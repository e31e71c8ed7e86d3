import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Orders } from '../protocol.ts'

/** What a process asked of the disk, in order, and what it said meanwhile. */
export type DiskEvent =
  | { readonly kind: 'open'; readonly path: string; readonly truncate: boolean }
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly path: string; readonly length: number }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'said'; readonly text: string }

export const mayRecord = (): boolean => process.platform === 'linux' && existsSync('/usr/bin/strace')

const CALLS =
  'openat,pwrite64,write,lseek,ftruncate,fdatasync,fsync,rename,renameat,renameat2,unlink,unlinkat'
const worker = join(import.meta.dirname, '../desk-worker.ts')

/** A desk works under strace until it has done its acts, and ends without closing anything. */
export const recordDesk = async (orders: Orders, log: string): Promise<readonly DiskEvent[]> => {
  const strace = ['-f', '-y', '-xx', '-s', '4000000', '-e', `trace=${CALLS}`, '-o', log]
  const child = spawn('/usr/bin/strace', [...strace, process.execPath, worker], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  child.stdin.write(`${JSON.stringify(orders)}\n`)
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`the recorded desk ended with ${code}`)
  return readLog(log, orders.folder)
}

const unhex = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex')
const named = (text: string | undefined): string => unhex(text ?? '').toString('utf8')

/** Calls of two threads may cross: a line that was left unfinished is put together with its end. */
async function* wholeLines(log: string): AsyncGenerator<string> {
  const begun = new Map<string, string>()
  for await (const line of createInterface({ input: createReadStream(log) })) {
    const space = line.indexOf(' ')
    const [pid, call] = [line.slice(0, space), line.slice(space).trimStart()]
    const resumed = /^<\.\.\. \w+ resumed>/.exec(call)
    if (call.endsWith('<unfinished ...>')) begun.set(pid, call.slice(0, -'<unfinished ...>'.length).trimEnd())
    else if (resumed) yield `${begun.get(pid) ?? ''}${call.slice(resumed[0].length)}`
    else yield call
  }
}

const FD = /^(\d+)<([^>]*)>/

const readLog = async (log: string, folder: string): Promise<readonly DiskEvent[]> => {
  const events: DiskEvent[] = []
  const places = new Map<string, number>()
  const mine = (path: string): boolean => path.startsWith(`${folder}/`) && !path.endsWith('-shm')
  for await (const line of wholeLines(log)) {
    const [, name = '', rest = ''] = /^(\w+)\((.*)$/.exec(line) ?? []
    const result = Number(/\)\s+= (-?\d+)/.exec(line)?.[1] ?? -1)
    if (result < 0) continue
    const event = eventOf(name, rest, result, places)
    if (event !== null && (event.kind === 'said' || mine(event.path))) events.push(event)
  }
  return events
}

const eventOf = (
  name: string,
  rest: string,
  result: number,
  places: Map<string, number>,
): DiskEvent | null => {
  const [, fd = '', hex = ''] = FD.exec(rest) ?? []
  const path = named(hex)
  const quoted = [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text]) => text)
  switch (name) {
    case 'openat': {
      places.set(String(result), 0)
      const made = rest.includes('O_CREAT') || rest.includes('O_TRUNC')
      return made ? { kind: 'open', path: named(quoted[0]), truncate: rest.includes('O_TRUNC') } : null
    }
    case 'lseek':
      places.set(fd, result)
      return null
    case 'pwrite64': {
      const at = Number(/, (\d+)\)\s+=/.exec(rest)?.[1] ?? 0)
      return { kind: 'write', path, at, bytes: unhex(quoted[0] ?? '').subarray(0, result) }
    }
    case 'write': {
      const bytes = unhex(quoted[0] ?? '').subarray(0, result)
      if (fd === '1') return { kind: 'said', text: bytes.toString('utf8') }
      const at = places.get(fd) ?? 0
      places.set(fd, at + result)
      return { kind: 'write', path, at, bytes }
    }
    case 'ftruncate':
      return { kind: 'cut', path, length: Number(/, (\d+)\)/.exec(rest)?.[1] ?? 0) }
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', path }
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return { kind: 'rename', path: named(quoted[0]), to: named(quoted[1]) }
    case 'unlink':
    case 'unlinkat':
      return { kind: 'remove', path: named(quoted[0]) }
    default:
      return null
  }
}
