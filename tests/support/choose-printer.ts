import type { Client } from '../core/move-in/desk.ts'
import { newCommandId } from './test-house.ts'

/** Every class of sheet of a desk goes to one printer. */
export const choosePrinter = async (supervisor: Client, deskCode: string): Promise<void> => {
  const { setups } = await supervisor.printing.setup({})
  for (const { formClass, media, sides, copies, language, revision } of setups)
    await supervisor.printing.changeSetup({
      ...{ commandId: newCommandId(), deskCode, printer: '前台激光' },
      ...{ formClass, media, sides, copies, language, revision },
    })
}
