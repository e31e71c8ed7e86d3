import type { Handlers } from '../kernel/handler.ts'
import { readDeskSettings, saveDeskSettings } from './desk-settings.service.ts'
import type { settingsContract } from './settings.contract.ts'
import { changeSettings, readSettings, type SettingsHouse } from './settings.service.ts'

export const settingsRouter = (house: SettingsHouse): Handlers<typeof settingsContract> => ({
  read: () => readSettings(house.database.reader),
  change: (input, call) => changeSettings(house, input, call),
  readDesk: (_input, call) => readDeskSettings(house.database.reader, call.caller.deskCode),
  saveDesk: (input, call) => saveDeskSettings(house, input, call),
})
