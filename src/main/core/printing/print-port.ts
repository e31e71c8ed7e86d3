import type { Printer } from './printing.contract.ts'
import type { Media, PrintCause, Sides } from './printing.schema.contract.ts'

export interface SendOptions {
  readonly printer: string
  /** Shown by the queue to anybody who looks: form and serial, never a person. */
  readonly title: string
  readonly copies: number
  readonly media: Media
  readonly sides: Sides
  /** The printer's own language: no filter may touch it. */
  readonly raw: boolean
}

/** What became of handing a sheet over. `unsure`: it may lie in the queue or not, and nobody can tell. */
export type Sent =
  | { readonly kind: 'spooled'; readonly job: string }
  | { readonly kind: 'refused'; readonly cause: PrintCause }
  | { readonly kind: 'unsure' }

/** What a queue says of a job. `untold`: it was handed over, and this spooler never says more. */
export type JobState =
  | { readonly kind: 'waiting'; readonly place: number; readonly cause: PrintCause; readonly note: string }
  | { readonly kind: 'printed' | 'cancelled' | 'gone' | 'untold' }
  | { readonly kind: 'failed'; readonly cause: PrintCause }

export interface PrinterList {
  readonly spooler: 'cups' | 'windows' | 'none'
  readonly reachable: boolean
  readonly printers: readonly Printer[]
}

/** The spooler of this machine. The core never assumes an outcome that the queue did not tell. */
export interface PrintPort {
  printers(): Promise<PrinterList>
  send(sheet: Uint8Array, how: SendOptions): Promise<Sent>
  /** Rejects while the spooler does not answer: that says nothing about the job. */
  state(job: string): Promise<JobState>
  cancel(job: string): Promise<void>
}
