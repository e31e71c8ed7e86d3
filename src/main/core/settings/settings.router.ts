import type { Handlers } from '../kernel/handler.ts'
import type { settingsContract } from './settings.contract.ts'
import { changeSettings, readSettings, type SettingsHouse } from './settings.service.ts'

export const settingsRouter = (house: SettingsHouse): Handlers<typeof settingsContract> => ({
  read: () => readSettings(house.database.reader),
  change: (input, call) => changeSettings(house, input, call),
})
