import type { Data } from '#core/parcels/documents/label.ts'

/** Labels of invented items: long, short and unclaimed. */
export const sample: Data = {
  labels: [
    { shelfNo: 'B2-07-46', zone: 'A', unit: '3幢2单元1501', date: '2026-11-24', itemNo: 'B2-26-000146' },
    { shelfNo: 'B1-D-123', zone: null, unit: '待认领', date: '2026-11-24', itemNo: 'B1-26-012345' },
  ],
}
