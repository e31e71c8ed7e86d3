import { type Data, sample } from '#core/parcels/documents/register.data.ts'

/** A register of so many rows: more than one page from about twenty on. */
export const manyRows = (count: number): Data => ({
  ...sample,
  rows: Array.from({ length: count }, (_, at) => sample.rows[at % 2] ?? sample.rows[0]).flatMap((row) =>
    row === undefined ? [] : [row],
  ),
})
