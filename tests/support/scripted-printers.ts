import type { JobState, PrintPort, SendOptions, Sent } from '#core/printing/print-port.ts'

/** A spooler that does as it is told, for what a real queue shows too rarely. */
export interface ScriptedPrinters extends PrintPort {
  readonly sent: { readonly bytes: Uint8Array; readonly how: SendOptions }[]
  readonly cancelled: string[]
  /** What the next sending answers. */
  answer: (job: string) => Promise<Sent>
  /** What a job is said to be. */
  says: (job: string) => Promise<JobState>
}

export const scriptedPrinters = (): ScriptedPrinters => {
  const port: ScriptedPrinters = {
    sent: [],
    cancelled: [],
    answer: async (job) => ({ kind: 'spooled', job }),
    says: async () => ({ kind: 'printed' }),
    printers: async () => ({ spooler: 'cups', reachable: true, printers: [] }),
    send: (bytes, how) => {
      port.sent.push({ bytes, how })
      return port.answer(`JOB-${port.sent.length}`)
    },
    state: (job) => port.says(job),
    cancel: async (job) => void port.cancelled.push(job),
  }
  return port
}
