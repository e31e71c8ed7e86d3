import type { DataOf } from './documents/kit/template.ts'
import { shelfLabel } from './parcels/documents/label.ts'
import { parcelRegister } from './parcels/documents/register.ts'

/** Every sheet of the house by name. Values run in the worker only; types may be imported anywhere. */
export const templates = {
  'parcels/label': shelfLabel,
  'parcels/register': parcelRegister,
} as const

export type TemplateName = keyof typeof templates

export type Templates = { readonly [Name in TemplateName]: DataOf<(typeof templates)[Name]> }
