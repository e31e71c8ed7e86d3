import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Dice } from '../../support/dice.ts'
import type { DiskEvent } from './recording.ts'

/** What a disk may write whole or not at all. */
const SECTOR = 512

type Change =
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly length: number }

/** A file without its name: what is on the platter, and what only the system's memory has. */
interface Inode {
  platter: Buffer
  readonly waiting: Change[]
}

type Names = Map<string, Inode>

/**
 * A disk that keeps what was synced and nothing else for sure. Names change in order, as in the journal of a file
 * system: a sync of any file carries all changes of names before it; of the rest some first ones survive.
 */
export interface Disk {
  take(event: DiskEvent): void
  /** One of the many states in which the power may leave it, written into `folder`. */
  cutPower(folder: string, dice: Dice): void
}

export const diskFrom = (root: string): Disk => {
  const now: Names = new Map()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('-shm')) continue
    const path = join(entry.parentPath, entry.name)
    now.set(path, { platter: readFileSync(path), waiting: [] })
  }
  let kept: Names = new Map(now)
  const renamed: ((names: Names) => void)[] = []

  const rename = (change: (names: Names) => void): void => {
    change(now)
    renamed.push(change)
  }
  const sync = (path: string): void => {
    const inode = now.get(path)
    if (inode !== undefined) {
      inode.platter = withChanges(inode.platter, inode.waiting)
      inode.waiting.length = 0
    }
    kept = new Map(now)
    renamed.length = 0
  }
  return {
    take: (event) => {
      switch (event.kind) {
        case 'open': {
          if (now.has(event.path)) {
            if (event.truncate) now.get(event.path)?.waiting.push({ kind: 'cut', length: 0 })
            return
          }
          const inode: Inode = { platter: Buffer.alloc(0), waiting: [] }
          return rename((names) => void names.set(event.path, inode))
        }
        case 'write':
        case 'cut':
          return void now.get(event.path)?.waiting.push(event)
        case 'sync':
          return sync(event.path)
        case 'rename':
          return rename((names) => {
            const inode = names.get(event.path)
            if (inode !== undefined) names.set(event.to, inode)
            names.delete(event.path)
          })
        case 'remove':
          return rename((names) => void names.delete(event.path))
        case 'said':
      }
    },
    cutPower: (folder, dice) => {
      const names: Names = new Map(kept)
      for (const change of renamed.slice(0, dice.roll(renamed.length + 1))) change(names)
      for (const [path, inode] of names) {
        const file = join(folder, relative(root, path))
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, survivors(inode, dice), { mode: 0o600 })
      }
    },
  }
}

/** Of what was not synced each change may be there or not, and a write may be torn between sectors. */
const survivors = ({ platter, waiting }: Inode, dice: Dice): Buffer => {
  const parts = waiting.flatMap((change) => (change.kind === 'cut' ? [change] : sectorsOf(change)))
  return withChanges(
    platter,
    parts.filter(() => dice.roll(2) === 0),
  )
}

const sectorsOf = ({ at, bytes }: Extract<Change, { kind: 'write' }>): readonly Change[] => {
  const parts: Change[] = []
  for (let from = 0; from < bytes.length; ) {
    const to = Math.min(bytes.length, from + SECTOR - ((at + from) % SECTOR))
    parts.push({ kind: 'write', at: at + from, bytes: bytes.subarray(from, to) })
    from = to
  }
  return parts
}

/** One copy however many changes there are: a recording has thousands. */
const withChanges = (platter: Buffer, changes: readonly Change[]): Buffer => {
  const ends = changes.map((change) =>
    change.kind === 'cut' ? change.length : change.at + change.bytes.length,
  )
  const room = Buffer.alloc(Math.max(platter.length, ...ends))
  platter.copy(room)
  let length = platter.length
  for (const change of changes) {
    if (change.kind === 'write') {
      change.bytes.copy(room, change.at)
      length = Math.max(length, change.at + change.bytes.length)
    } else {
      room.fill(0, Math.min(length, change.length), Math.max(length, change.length))
      length = change.length
    }
  }
  return Buffer.from(room.subarray(0, length))
}
