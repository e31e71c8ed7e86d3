/** Pages of a PDF of our own: the engine writes its page tree in clear, with the count in its root. */
export const pageCount = (pdf: Uint8Array): number => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const tree = bytes.lastIndexOf('/Type /Pages')
  const around =
    tree < 0 ? '' : bytes.toString('latin1', Math.max(0, tree - 200), bytes.indexOf('endobj', tree))
  return Number(/\/Count (\d+)/.exec(around)?.[1] ?? 1)
}
