/** A cell that a spreadsheet program would run as a formula is shown as text. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => `"${harmless(cell).replaceAll('"', '""')}"`

/** Rows as a CSV that Excel opens in Chinese: with byte order mark, every cell quoted. */
export const csvOf = (rows: readonly (readonly string[])[]): Blob =>
  new Blob([`\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`], {
    type: 'text/csv;charset=utf-8',
  })
