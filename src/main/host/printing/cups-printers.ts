import type { PrinterList, PrintPort, SendOptions, Sent } from '#core/printing/print-port.ts'
import { cupsQueries } from './cups-queries.ts'
import { cupsMedia, cupsSides, refusalOf } from './cups-words.ts'
import { runTool, type ToolResult } from './run-tool.ts'

/** Handing over a sheet takes some ten milliseconds; a scheduler that hangs must not hold up the desk. */
const TOOL_MS = 15_000

/** `request id is PASS-12 (0 file(s))`; a name may hold blanks and hyphens of its own. */
const jobIn = (stdout: string): string | null => /request id is (.+-\d+) \(/.exec(stdout)?.[1] ?? null

const sentOf = ({ code, missing, stdout, stderr }: ToolResult): Sent => {
  if (missing) return { kind: 'refused', cause: 'noSpooler' }
  const job = code === 0 ? jobIn(stdout) : null
  if (job !== null) return { kind: 'spooled', job }
  // Killed, or accepted without a number: it may be in the queue.
  return code === null || code === 0 ? { kind: 'unsure' } : { kind: 'refused', cause: refusalOf(stderr) }
}

/** The sheet goes in by standard input: it never lies on the disk as a file of ours. */
const lpArguments = ({ printer, title, copies, media, sides, raw }: SendOptions): string[] => [
  ...['-d', printer, '-t', title, '-n', String(copies)],
  ...(raw
    ? ['-o', 'raw']
    : ['-o', `media=${cupsMedia[media]}`, '-o', `sides=${cupsSides[sides]}`, '-o', 'print-scaling=none']),
]

/** `lp` and `cancel` are read in English, whatever the desk speaks. */
const inEnglish = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  LC_ALL: 'C.UTF-8',
  LANG: 'C.UTF-8',
  LANGUAGE: '',
})

/** CUPS: sheets go in by `lp`; what became of them is read by IPP, since `lpstat` lists aborted jobs as completed. */
export const cupsPrinters = (env: NodeJS.ProcessEnv = process.env): PrintPort => {
  const queries = cupsQueries(env)
  const tool = { env: inEnglish(env), timeoutMs: TOOL_MS }
  const printers = async (): Promise<PrinterList> => {
    const found = await queries.printers().catch(() => null)
    return { spooler: 'cups', reachable: found !== null, printers: found ?? [] }
  }
  return {
    printers,
    state: (job) => queries.state(Number(/-(\d+)$/.exec(job)?.[1])),
    send: async (sheet, how) => {
      const sent = sentOf(await runTool('lp', lpArguments(how), { ...tool, input: sheet }))
      // Without its scheduler `lp` says that the printer does not exist.
      const away = sent.kind === 'refused' && sent.cause === 'noQueue' && !(await printers()).reachable
      return away ? { kind: 'refused', cause: 'unreachable' } : sent
    },
    cancel: async (job) => {
      const { code, stderr } = await runTool('cancel', [job], tool)
      if (code !== 0 && !/already (completed|canceled|aborted)|does not exist|can't cancel/i.test(stderr))
        throw new Error(`cancel: ${code} ${stderr.slice(0, 120)}`)
    },
  }
}
