import type { LabelLanguage } from '../printing.schema.contract.ts'

/** What the worker can be asked. It is given bytes and words; it sees no record, key or path but its font's. */
export type PressTask =
  | { readonly kind: 'mark'; readonly pdf: Uint8Array; readonly text: string; readonly fromPage: number }
  | {
      readonly kind: 'label'
      readonly pdf: Uint8Array
      readonly language: Exclude<LabelLanguage, 'pdf'>
      readonly copies: number
    }

export interface PressRequest {
  readonly id: number
  readonly task: PressTask
}

export type PressAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failed: string }
