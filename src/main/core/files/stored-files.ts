import type { Reader, Tx } from '../database/database.ts'
import type { StoredContent } from './file-store.ts'

/** Records a content that came in. The same content may come in many times and is recorded once. */
export const recordFile = async (tx: Tx, { digest, size }: StoredContent, kind: string): Promise<void> => {
  await tx.q
    .insertInto('stored_file')
    .values({ digest, size, kind, created_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const recordedFiles = async (db: Reader): Promise<readonly StoredContent[]> =>
  db.q.selectFrom('stored_file').select(['digest', 'size']).orderBy('digest').execute()
