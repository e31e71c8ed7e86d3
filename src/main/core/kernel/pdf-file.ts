const isUnshared = (bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer

/** A sheet as it goes to a page. `File` copies the bytes itself: a copy made for it first would be a second one. */
export const pdfFile = (bytes: Uint8Array, name: string): File =>
  new File([isUnshared(bytes) ? bytes : Uint8Array.from(bytes)], name, { type: 'application/pdf' })
