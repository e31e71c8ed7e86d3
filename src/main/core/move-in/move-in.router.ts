import type { Handlers } from '../kernel/handler.ts'
import { caseView } from './case-view.service.ts'
import { counts, list, ofUnit } from './cases-list.service.ts'
import { giveKeysBack, heldKeys, lendKeys, returnKeys, takeKeys } from './custody.service.ts'
import { setDocument } from './documents.service.ts'
import { addPage, lendFile, ownerFile, placeFile, returnFile } from './file-desk.service.ts'
import { ownerFiles } from './file-list.service.ts'
import { addDefect, changeDefectDetails, recheckDefect, setCells } from './inspection.service.ts'
import { dropMeter, readMeter, setKeys } from './meters-and-keys.service.ts'
import type { moveInContract } from './move-in.contract.ts'
import type { MoveInHouse } from './move-in.house.ts'
import { buildingHomes, buildings, plan } from './planning.service.ts'
import { save } from './save.service.ts'
import { addScan, dropScan, layScan, scan, scans } from './scans.service.ts'
import { archive, cancel, countersign, handOver, hold, notify, reopen } from './standing.service.ts'
import { checkIn, finishStation, skipStation, startStation } from './stations.service.ts'
import { swap } from './swap.service.ts'

export const moveInRouter = (house: MoveInHouse): Handlers<typeof moveInContract> => ({
  list: (input, call) => list(house, input, call),
  counts: (input, call) => counts(house, input, call),
  case: ({ id }, call) => caseView(house, id, call),
  ofUnit: (input, call) => ofUnit(house, input, call),
  buildings: (_input, call) => buildings(house, call),
  buildingHomes: (input, call) => buildingHomes(house, input, call),
  plan: (input, call) => plan(house, input, call),
  notify: (input, call) => notify(house, input, call),
  checkIn: (input, call) => checkIn(house, input, call),
  save: (input, call) => save(house, input, call),
  startStation: (input, call) => startStation(house, input, call),
  finishStation: (input, call) => finishStation(house, input, call),
  skipStation: (input, call) => skipStation(house, input, call),
  setDocument: (input, call) => setDocument(house, input, call),
  hold: (input, call) => hold(house, input, call),
  handOver: (input, call) => handOver(house, input, call),
  archive: (input, call) => archive(house, input, call),
  cancel: (input, call) => cancel(house, input, call),
  reopen: (input, call) => reopen(house, input, call),
  swap: (input, call) => swap(house, input, call),
  setCells: (input, call) => setCells(house, input, call),
  addDefect: (input, call) => addDefect(house, input, call),
  changeDefect: (input, call) => changeDefectDetails(house, input, call),
  recheckDefect: (input, call) => recheckDefect(house, input, call),
  readMeter: (input, call) => readMeter(house, input, call),
  dropMeter: (input, call) => dropMeter(house, input, call),
  setKeys: (input, call) => setKeys(house, input, call),
  heldKeys: (input, call) => heldKeys(house, input, call),
  takeKeys: (input, call) => takeKeys(house, input, call),
  giveKeysBack: (input, call) => giveKeysBack(house, input, call),
  lendKeys: (input, call) => lendKeys(house, input, call),
  returnKeys: (input, call) => returnKeys(house, input, call),
  ownerFiles: (input, call) => ownerFiles(house, input, call),
  ownerFile: (input, call) => ownerFile(house, input, call),
  placeFile: (input, call) => placeFile(house, input, call),
  addPage: (input, call) => addPage(house, input, call),
  lendFile: (input, call) => lendFile(house, input, call),
  returnFile: (input, call) => returnFile(house, input, call),
  layScan: (input, call) => layScan(house, input, call),
  addScan: (input, call) => addScan(house, input, call),
  scans: (input, call) => scans(house, input, call),
  scan: (input, call) => scan(house, input, call),
  dropScan: (input, call) => dropScan(house, input, call),
  countersign: (input, call) => countersign(house, input, call),
})
