import type { Call } from '../kernel/handler.ts'
import type { Permission } from '../kernel/permission.ts'
import type { TemplateName } from '../templates.ts'
import type { FormClass } from './printing.schema.contract.ts'
import type { QueuedIn } from './queued.house.ts'

/** What a duty offers to be printed. It hands this in through its `*.duty.ts`; printing knows no duty. */
export interface FormSource {
  /** Short and unchanging, such as `parcel-label`. */
  readonly form: string
  /** The company's form number, such as F-12: the beginning of the serial. */
  readonly formNo: string
  readonly title: string
  readonly template: TemplateName
  readonly formClass: FormClass
  /** Held by whoever may preview, print and print again. */
  readonly permission: Permission
  /** Carries a serial of its own and is printed once; everything after that is a reprint. */
  readonly numbered: boolean
  /** A numbered copy for one holder. */
  readonly controlled: boolean
  /** Signed forms and receipts: the bytes stay, a reprint is made from them. */
  readonly keepsBytes: boolean
  /** @throws Refusal NOT_FOUND when there is no such record or the caller may not see it */
  sheetOf(recordId: string, call: Call): Promise<FormSheet>
  /** What its duty writes down when a sheet goes to the printer, in the same transaction. */
  readonly queuedIn?: QueuedIn
}

export interface FormSheet {
  readonly recordKind: string
  readonly unitId: string | null
  readonly zone: string | null
  /** Whose it is, as the log says it: a unit or a count, never a person. */
  readonly about: string
  readonly watermark: string
  /** A number that the record brought with it, such as a receipt's; else printing gives one. */
  readonly ownSerial?: string
  /** Digests of what is printed on it, by name: the duty can tell later what has changed since. */
  readonly facts?: Readonly<Record<string, string>>
  /** Draws it. `serial` is empty for what carries none. */
  make(serial: string, signal: AbortSignal | undefined): Promise<Uint8Array>
}

export type Forms = ReadonlyMap<string, FormSource>

export const formsOf = (sources: readonly FormSource[]): Forms =>
  new Map(sources.map((source) => [source.form, source]))
