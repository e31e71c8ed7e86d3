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
