import type { Tx } from '../../database/database.ts'
import { recordFile } from '../../files/stored-files.ts'
import type { Tray } from '../../files/tray.ts'
import type { Signed } from '../signed.contract.ts'
import type { PictureKind } from './items.contract.ts'
import { insertPictures } from './pictures.repository.ts'

export interface NewPicture {
  readonly kind: PictureKind
  /** What `parcels.addPicture` gave for it. */
  readonly ticket: string
}

/** Ties pictures that came in before to the items they show. */
export const keepPicturesIn = async (
  tray: Tray,
  tx: Tx,
  parcelIds: readonly string[],
  pictures: readonly NewPicture[],
  handoverId: string | null = null,
): Promise<void> => {
  const { sessionId, staffId } = tx.call.caller
  for (const { kind, ticket } of pictures) {
    const content = tray.look(sessionId, ticket)
    await recordFile(tx, content, `parcel-${kind}`)
    await insertPictures(
      tx,
      parcelIds.map((parcelId) => ({
        ...{ id: tx.id(), parcel_id: parcelId, handover_id: handoverId, kind },
        ...{ digest: content.digest, at: tx.now, by_staff: staffId },
      })),
    )
  }
}

/** A signature on paper leaves no picture. */
export const signedPictures = (signed: Signed | undefined, kind: PictureKind): readonly NewPicture[] =>
  signed?.how === 'pad' ? [{ kind, ticket: signed.picture }] : []
