import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PrintPort, SendOptions } from '#core/printing/print-port.ts'
import type { Media, Sides } from '#core/printing/printing.schema.contract.ts'

/** What is used of pdf-to-printer; it is loaded under Windows alone, where it finds the printer program it brings. */
export interface WindowsTool {
  getPrinters(): Promise<readonly { readonly name: string; readonly paperSizes: readonly string[] }[]>
  print(
    file: string,
    options: {
      readonly printer: string
      readonly copies: number
      readonly side: 'simplex' | 'duplexlong' | 'duplexshort'
      readonly paperSize?: string
      readonly scale: 'noscale'
      readonly silent: boolean
    },
  ): Promise<void>
}

const sides = {
  one: 'simplex',
  'long-edge': 'duplexlong',
  'short-edge': 'duplexshort',
} as const satisfies Record<Sides, string>

/** Only sizes that Windows knows by name; the others are the default of the printer's own queue. */
const paper: Partial<Record<Media, string>> = { A3: 'A3', A4: 'A4', A5: 'A5' }

const optionsOf = ({ printer, copies, media, sides: wanted }: SendOptions) => {
  const paperSize = paper[media]
  return {
    ...{ printer, copies, side: sides[wanted], scale: 'noscale' as const, silent: true },
    ...(paperSize !== undefined && { paperSize }),
  }
}

/** The program prints from a file only: it lies in a folder of its own for as long as that takes. */
const withFile = async <T>(bytes: Uint8Array, use: (file: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'front-desk-print-'))
  try {
    const file = join(folder, 'sheet.pdf')
    await writeFile(file, bytes, { mode: 0o600 })
    return await use(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Windows by pdf-to-printer. It ends when the sheet is in the queue and gives no number of a job, so what became of
 * it is never told: the clerk is asked.
 */
export const windowsPrinters = (
  load: () => Promise<WindowsTool> = () => import('pdf-to-printer'),
): PrintPort => ({
  printers: async () => {
    const list = await (await load()).getPrinters().catch(() => null)
    const printers = (list ?? []).map(({ name, paperSizes }) => ({
      ...{ name, info: '', state: 'ready' as const, accepting: true, cause: 'none' as const },
      media: [...paperSizes],
    }))
    return { spooler: 'windows', reachable: list !== null, printers }
  },
  send: async (sheet, how) => {
    if (how.raw) return { kind: 'refused', cause: 'noRawRoute' }
    const tool = await load()
    const known = await tool.getPrinters().catch(() => null)
    if (known !== null && !known.some(({ name }) => name === how.printer))
      return { kind: 'refused', cause: 'noQueue' }
    // The program says nothing of how far it came when it fails.
    return withFile(sheet, (file) => tool.print(file, optionsOf(how))).then(
      () => ({ kind: 'spooled' as const, job: `windows ${how.printer}` }),
      () => ({ kind: 'unsure' as const }),
    )
  },
  state: async () => ({ kind: 'untold' }),
  cancel: async () => {},
})
