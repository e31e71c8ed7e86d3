import type { SizeClass } from '#core/parcels/parcels.schema.contract.ts'
import type { ItemSaid } from './item-said.ts'
import { type Intake, itemOf } from './use-intake.ts'
import type { ScanFirstState } from './use-scan-first.ts'

/** The one parcel that is spoken of now: scanned last, or the line of the grid that is being filled in. */
export interface ItemInHand {
  readonly trackingNo: string
  readonly sizeClass: SizeClass
  readonly said: ItemSaid
  readonly size: (sizeClass: SizeClass) => void
  readonly say: (said: ItemSaid) => void
}

export const itemInHand = ({ run, dispatch, shelf }: Intake, grid: ScanFirstState): ItemInHand | null => {
  if (shelf.head.scanFirst)
    return grid.row === undefined
      ? null
      : {
          ...{ trackingNo: grid.row.trackingNo, ...grid.noted },
          size: (sizeClass) => grid.note({ sizeClass }),
          say: (said) => grid.note({ said }),
        }
  const item = itemOf(run)
  return item === null
    ? null
    : {
        ...{ trackingNo: item.trackingNo, sizeClass: item.sizeClass, said: item.said },
        size: (sizeClass) => dispatch({ do: 'size', sizeClass }),
        say: (said) => dispatch({ do: 'say', said }),
      }
}
