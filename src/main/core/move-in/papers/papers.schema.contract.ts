import { z } from 'zod'
import { BusinessDate, EpochMs, Id, line, optionalLine, Revision } from '../../kernel/schema.ts'
import { FormCode, Seal } from '../form-codes.contract.ts'

/** How the company prints one of its forms. */
export const FormSetting = z.object({
  form: FormCode,
  title: z.string(),
  /** The company's own number and version: QR-KF-012, A/0. */
  companyNo: line(20),
  version: line(8),
  effective: BusinessDate,
  seal: Seal,
  /** Who keeps one; as many are printed. */
  copies: z.array(line(8)).min(1).max(6),
  revision: Revision,
})
export type FormSetting = z.infer<typeof FormSetting>

/** Names and places that the forms of this compound say, beside its own name. */
export const PaperFacts = z.object({
  /** The property company or its service centre, as it signs. */
  company: optionalLine(40).default(''),
  companyPhone: optionalLine(20).default(''),
  developer: optionalLine(40).default(''),
  builder: optionalLine(40).default(''),
  /** Where a handover takes place, and how to get there. */
  place: optionalLine(60).default(''),
  route: optionalLine(80).default(''),
  /** Printed where the agreement says until when. */
  term: optionalLine(60).default('自签订之日起至业主大会另行选聘的物业服务企业接管之日止'),
})
export type PaperFacts = z.infer<typeof PaperFacts>

/** Where a form of a case stands. `stale`: a datum has changed since it was printed, so its serial is void. */
export const PaperState = z.enum(['none', 'queued', 'printed', 'trouble', 'signed', 'stale'])
export type PaperState = z.infer<typeof PaperState>

export const Paper = z.object({
  form: FormCode,
  title: z.string(),
  /** Whether it belongs to the pack of this case as it is now. */
  inPack: z.boolean(),
  state: PaperState,
  serial: z.string(),
  sheetId: z.string(),
  printId: z.string(),
  pages: z.number(),
  copies: z.number(),
  /** What has changed since: 手机. */
  changed: z.array(z.string()),
})
export type Paper = z.infer<typeof Paper>

/** A numbered form without a home, printed to be written on by hand. */
export const BlankSheet = z.object({
  sheetId: Id,
  form: FormCode,
  title: z.string(),
  serial: z.string(),
  printedAt: EpochMs,
  voided: z.boolean(),
})
export type BlankSheet = z.infer<typeof BlankSheet>

/** By how many millimetres a desk's dot-matrix printer is to print further right and down. */
export const ReceiptOffset = z.object({
  right: z.number().min(-15).max(15).default(0),
  down: z.number().min(-15).max(15).default(0),
})
export type ReceiptOffset = z.infer<typeof ReceiptOffset>
