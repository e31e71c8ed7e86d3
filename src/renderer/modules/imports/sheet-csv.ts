/** A cell that a spreadsheet program would run as a formula is shown as text. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => `"${harmless(cell).replaceAll('"', '""')}"`

/** Rows as a CSV that Excel opens in Chinese: with byte order mark, every cell quoted. */
export const csvOf = (rows: readonly (readonly string[])[]): Blob =>
  new Blob([`\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`], {
    type: 'text/csv;charset=utf-8',
  })

/** Hands a file to the browser's own download. */
export const download = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by then; the bytes are not needed longer.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
