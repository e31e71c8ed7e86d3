import type { Database, Tx } from '../database/database.ts'
import type { Call } from '../kernel/handler.ts'
import type { FileStore } from './file-store.ts'

/** A content whose time is over: it is no longer of the house, and its bytes are taken off the disk after this commit. */
export const forgetFileIn = async (tx: Tx, digest: string): Promise<void> => {
  await tx.q.deleteFrom('stored_file').where('digest', '=', digest).execute()
  await tx.q
    .insertInto('gone_file')
    .values({ digest, at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const AT_ONCE = 200

/** Takes away what was forgotten; a crash between the two leaves it for the next night. */
export const removeGoneFiles = async (
  { database, files }: { readonly database: Database; readonly files: FileStore },
  call: Call,
): Promise<number> => {
  const gone = await database.reader.q
    .selectFrom('gone_file')
    .leftJoin('stored_file', 'stored_file.digest', 'gone_file.digest')
    .select(['gone_file.digest', 'stored_file.digest as again'])
    .limit(AT_ONCE)
    .execute()
  // The same content may have come in anew since: then it stays.
  for (const { digest, again } of gone) if (again === null) await files.remove(digest)
  if (gone.length > 0)
    await database.session(call, async (tx) => {
      await tx.q
        .deleteFrom('gone_file')
        .where(
          'digest',
          'in',
          gone.map(({ digest }) => digest),
        )
        .execute()
    })
  return gone.length
}
