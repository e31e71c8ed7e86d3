const BYTES = 16

/**
 * Made once when Enter is pressed and sent again with every retry of the same act.
 * `crypto.randomUUID` is missing on a page that the LAN serves without TLS, `getRandomValues` is not.
 */
export const newCommandId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
