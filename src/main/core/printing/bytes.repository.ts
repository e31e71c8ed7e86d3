import type { Reader, Tx } from '../database/database.ts'

/**
 * The bytes between a command and the spooler. They lie in the encrypted database, so that the outbox row and what
 * it sends are committed together, and go when they were sent. What is kept for good is a file (bytes.service.ts).
 */
export const putBytes = async (tx: Tx, digest: string, bytes: Uint8Array): Promise<void> => {
  await tx.q
    .insertInto('print_bytes')
    .values({ digest, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const bytesInOutbox = async (db: Reader, digest: string): Promise<Buffer | null> =>
  (await db.q.selectFrom('print_bytes').select('bytes').where('digest', '=', digest).executeTakeFirst())
    ?.bytes ?? null

/** Drops bytes that none has still to send. Those kept before there were files for it stay where they are. */
export const dropBytesUnlessWanted = async (tx: Tx, digest: string): Promise<void> => {
  const wanted = await tx.q
    .selectFrom('print')
    .select('id')
    .where('digest', '=', digest)
    .where('kept_file', 'is', null)
    .where((where) => where.or([where('keeps_bytes', '=', 1), where('state', 'in', ['queued', 'sending'])]))
    .limit(1)
    .executeTakeFirst()
  if (wanted === undefined) await tx.q.deleteFrom('print_bytes').where('digest', '=', digest).execute()
}
