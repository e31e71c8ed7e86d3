import type { Handlers } from '../../kernel/handler.ts'
import { blanks, enterBlank, printBlanks, reserveBlanks } from './blanks.service.ts'
import { printPack, resumePack } from './packs.service.ts'
import type { moveInPapersContract } from './papers.contract.ts'
import type { PapersHouse } from './papers.house.ts'
import { list, settle, sign } from './papers.service.ts'
import {
  clauses,
  paperSettings,
  saveClauses,
  saveFacts,
  saveOffset,
  saveSetting,
  seals,
} from './settings.service.ts'

export const moveInPapersRouter = (house: PapersHouse): Handlers<typeof moveInPapersContract> => ({
  list: (input, call) => list(house, input, call),
  settle: (input, call) => settle(house, input, call),
  printPack: (input, call) => printPack(house, input, call),
  resumePack: (input, call) => resumePack(house, input, call),
  printBlanks: (input, call) => printBlanks(house, input, call),
  reserveBlanks: (input, call) => reserveBlanks(house, input, call),
  blanks: () => blanks(house),
  enterBlank: (input, call) => enterBlank(house, input, call),
  sign: (input, call) => sign(house, input, call),
  settings: (_input, call) => paperSettings(house, call),
  saveSetting: (input, call) => saveSetting(house, input, call),
  saveFacts: (input, call) => saveFacts(house, input, call),
  saveOffset: (input, call) => saveOffset(house, input, call),
  clauses: (input) => clauses(house, input),
  saveClauses: (input, call) => saveClauses(house, input, call),
  seals: (input) => seals(house, input),
})
