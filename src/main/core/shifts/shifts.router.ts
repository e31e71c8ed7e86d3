import type { Handlers } from '../kernel/handler.ts'
import { beginCount, finishCount, lines, scan, tick } from './count.service.ts'
import { colleagues, doneNote, passOn, readNote } from './pass-on.service.ts'
import type { shiftsContract } from './shifts.contract.ts'
import type { ShiftsHouse } from './shifts.house.ts'
import { close, current, open } from './shifts.service.ts'

export const shiftsRouter = (house: ShiftsHouse): Handlers<typeof shiftsContract> => ({
  current: (_input, call) => current(house, call),
  open: (input, call) => open(house, input, call),
  close: (input, call) => close(house, input, call),
  beginCount: (input, call) => beginCount(house, input, call),
  lines: (input) => lines(house, input),
  tick: (input, call) => tick(house, input, call),
  scan: (input, call) => scan(house, input, call),
  finishCount: (input, call) => finishCount(house, input, call),
  colleagues: () => colleagues(house),
  passOn: (input, call) => passOn(house, input, call),
  readNote: (input, call) => readNote(house, input, call),
  doneNote: (input, call) => doneNote(house, input, call),
})
