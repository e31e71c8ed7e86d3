import { createHmac, pbkdf2Sync } from 'node:crypto'
import { open } from 'node:fs/promises'

/** SQLCipher 4: pages of 4,096 bytes, each ending in an HMAC-SHA512 over what stands before it and its number. */
const PAGE = 4096
const MAC = 64
const SALT = 16
const SALT_MASK = 0x3a
const PAGES_AT_ONCE = 256
/** The page on which SQLite takes its locks, one gigabyte into the file: it is never written and has no MAC. */
const LOCK_PAGE = 0x4000_0000 / PAGE + 1

/**
 * Numbers of the pages whose MAC does not fit, read from the file itself. SQLite reads only the pages that a query
 * needs; this reads every one, free ones too. Of a database that nobody writes.
 */
export const damagedPages = async (file: string, key: Buffer): Promise<readonly number[]> => {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const buffer = Buffer.alloc(PAGE * PAGES_AT_ONCE)
    const damaged: number[] = []
    let fits: (page: Buffer, number: number) => boolean = () => false
    for (let at = 0; at < size; at += buffer.length) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, at)
      if (at === 0) fits = macCheck(key, buffer.subarray(0, SALT))
      for (let from = 0; from < bytesRead; from += PAGE) {
        const number = (at + from) / PAGE + 1
        if (!fits(buffer.subarray(from, Math.min(from + PAGE, bytesRead)), number)) damaged.push(number)
      }
    }
    return damaged
  } finally {
    await handle.close()
  }
}

const macCheck = (key: Buffer, salt: Buffer): ((page: Buffer, number: number) => boolean) => {
  const masked = Buffer.from(salt.map((byte) => byte ^ SALT_MASK))
  const macKey = pbkdf2Sync(key, masked, 2, 32, 'sha512')
  return (page, number) => {
    if (number === LOCK_PAGE) return true
    if (page.length !== PAGE) return false
    const place = Buffer.alloc(4)
    place.writeUInt32LE(number)
    // The first page begins with the salt, which only makes the key.
    const body = page.subarray(number === 1 ? SALT : 0, PAGE - MAC)
    return createHmac('sha512', macKey)
      .update(body)
      .update(place)
      .digest()
      .equals(page.subarray(PAGE - MAC))
  }
}
