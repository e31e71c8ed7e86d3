import type { Handlers } from '../kernel/handler.ts'
import { counts, detail, kept, log } from './log.service.ts'
import { preview, reserve } from './preview.service.ts'
import { answer, cancel, print, reprint, voidPrint } from './print.service.ts'
import type { printingContract } from './printing.contract.ts'
import type { PrintingHouse } from './printing.house.ts'
import { changeSetup, newRoll, printers, setup } from './setup.service.ts'
import { printTest } from './test-prints.service.ts'

export const printingRouter = (house: PrintingHouse): Handlers<typeof printingContract> => ({
  printers: () => printers(house),
  setup: (input, call) => setup(house, input, call),
  changeSetup: (input, call) => changeSetup(house, input, call),
  printTest: (input, call) => printTest(house, input, call),
  newRoll: (input, call) => newRoll(house, input, call),
  reserve: (input, call) => reserve(house, input, call),
  preview: (input, call) => preview(house, input, call),
  print: (input, call) => print(house, input, call),
  reprint: (input, call) => reprint(house, input, call),
  cancel: (input, call) => cancel(house, input, call),
  void: (input, call) => voidPrint(house, input, call),
  answer: (input, call) => answer(house, input, call),
  log: (input, call) => log(house, input, call),
  counts: (_input, call) => counts(house, call),
  detail: (input, call) => detail(house, input, call),
  kept: (input, call) => kept(house, input, call),
})
