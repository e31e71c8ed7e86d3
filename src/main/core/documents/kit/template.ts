import type { Definition } from './definition.ts'

/** A sheet: a pure function from data to a definition. It runs in the worker and knows no font. */
export interface Template<Data> {
  /** Counts up when the sheet changes: the print record keeps it beside the digest. */
  readonly version: number
  /** Invented data that fills every field: for the gallery and the tests. */
  readonly sample: Data
  define(data: Data): Definition
}

export type DataOf<T> = T extends Template<infer Data> ? Data : never
