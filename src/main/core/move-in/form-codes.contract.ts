import { z } from 'zod'

/** The forms of a move-in by their codes inside the house; what the company calls each stands in the form settings. */
export const FormCode = z.enum([
  'F-01',
  'F-02',
  'F-03',
  'F-04',
  'F-05',
  'F-06',
  'F-07',
  'F-08',
  'F-09',
  'F-10',
  'F-11',
  'F-12',
  'F-13',
  'F-14',
  'F-14a',
  'F-14b',
  'F-15',
  'F-16',
  'F-17',
  'F-18',
  'F-19',
  'F-20',
  'F-21',
  'F-22',
  'F-23',
  'F-24',
  'F-25',
  'F-26',
  'F-27',
])
export type FormCode = z.infer<typeof FormCode>

/** Forms that a family can be received with while no computer runs: spec/ux.md D9. Receipts have a book of their own. */
export const blankForms = [
  ...(['F-02', 'F-03', 'F-04', 'F-05', 'F-06', 'F-07', 'F-08', 'F-09', 'F-10', 'F-11', 'F-12'] as const),
  ...(['F-19', 'F-20', 'F-21', 'F-22', 'F-25'] as const),
] as const satisfies readonly FormCode[]

/** Which seal of the company goes on a form. A stamped blank does not exist. */
export const Seal = z.enum(['none', 'official', 'contract', 'business'])
export type Seal = z.infer<typeof Seal>
