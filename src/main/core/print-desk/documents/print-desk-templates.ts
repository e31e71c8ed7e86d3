import { cashSheet } from './cash-sheet.ts'
import { classifiedNotice, refusalList, refusalNote } from './classified.ts'
import { monthUse } from './month-use.ts'
import { printReceipt } from './receipt.ts'
import { printRegister } from './register.ts'

/** The sheets of the counter. */
export const printDeskTemplates = {
  'print-desk/register': printRegister,
  'print-desk/cash-sheet': cashSheet,
  'print-desk/month-use': monthUse,
  'print-desk/receipt': printReceipt,
  'print-desk/classified-notice': classifiedNotice,
  'print-desk/refusal-note': refusalNote,
  'print-desk/refusal-list': refusalList,
} as const
