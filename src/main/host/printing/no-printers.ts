import type { PrintPort } from '#core/printing/print-port.ts'

/** A machine without a spooler: every sheet is refused in words, none is lost. */
export const noPrinters: PrintPort = {
  printers: async () => ({ spooler: 'none', reachable: false, printers: [] }),
  send: async () => ({ kind: 'refused', cause: 'noSpooler' }),
  state: async () => ({ kind: 'gone' }),
  cancel: async () => {},
}
