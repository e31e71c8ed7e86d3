import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto'
import { closeSync, existsSync, fdatasyncSync, openSync, readSync, writeSync } from 'node:fs'

/** The last audit row that was acknowledged. */
export interface AnchorPoint {
  readonly seq: number
  readonly hash: Buffer
}

/**
 * A small file beside the database that says how far the audit trail had come.
 * It is written before a command is acknowledged: a flipped bit in the write-ahead log drops acknowledged rows
 * silently on the next opening (measured 200 of 200), and only this file can tell.
 */
export interface Anchor {
  read(): AnchorPoint | null
  write(point: AnchorPoint): void
  sync(): void
  close(): void
}

const SLOT = 8 + 32 + 32

/**
 * Two slots in turn: a torn write leaves the other one whole. Each is signed with `secret`.
 * The turn is counted here and not taken from `seq`: commands that append two rows each would always hit one slot.
 */
export const openAnchor = (file: string, secret: Buffer): Anchor => {
  const key = createSecretKey(secret)
  const fd = openSync(file, existsSync(file) ? 'r+' : 'w+', 0o600)
  const slot = Buffer.alloc(SLOT)
  const held = () => [readSlot(fd, key, 0), readSlot(fd, key, 1)] as const
  let turn = olderSlot(...held())
  return {
    read: () => newer(...held()),
    write: (point) => {
      slot.writeBigUInt64BE(BigInt(point.seq), 0)
      point.hash.copy(slot, 8)
      sign(key, slot.subarray(0, 40)).copy(slot, 40)
      writeSync(fd, slot, 0, SLOT, turn * SLOT)
      turn = 1 - turn
    },
    sync: () => fdatasyncSync(fd),
    close: () => closeSync(fd),
  }
}

/** What an anchor says, without touching it: null where there is none or it is another house's. */
export const readAnchor = (file: string, secret: Buffer): AnchorPoint | null => {
  if (!existsSync(file)) return null
  const fd = openSync(file, 'r')
  try {
    const key = createSecretKey(secret)
    return newer(readSlot(fd, key, 0), readSlot(fd, key, 1))
  } finally {
    closeSync(fd)
  }
}

const sign = (key: KeyObject, body: Buffer): Buffer => createHmac('sha256', key).update(body).digest()

const readSlot = (fd: number, key: KeyObject, index: number): AnchorPoint | null => {
  const slot = Buffer.alloc(SLOT)
  if (readSync(fd, slot, 0, SLOT, index * SLOT) < SLOT) return null
  if (!timingSafeEqual(sign(key, slot.subarray(0, 40)), slot.subarray(40))) return null
  return { seq: Number(slot.readBigUInt64BE(0)), hash: Buffer.from(slot.subarray(8, 40)) }
}

const newer = (a: AnchorPoint | null, b: AnchorPoint | null): AnchorPoint | null =>
  olderSlot(a, b) === 0 ? b : a

/** 0 when the first slot may be overwritten, else 1. */
const olderSlot = (a: AnchorPoint | null, b: AnchorPoint | null): number =>
  a === null || (b !== null && a.seq < b.seq) ? 0 : 1
