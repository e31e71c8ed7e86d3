import { writeSync } from 'node:fs'
import { nextSerial } from '#core/database/serial.ts'
import { openFoundations } from '#core/setup/foundations.ts'
import { machineClock, machineRandom } from '../../src/main/host/clock-and-chance.ts'
import { callBy } from '../support/foundation.ts'

/** One of many processes that take numbers of one counter at once: `serial-taker FOLDER KEY COUNT NAME`. */

const [folder = '', key = '', count = '0', name = ''] = process.argv.slice(2)
const ports = { clock: machineClock, random: machineRandom }
const house = await openFoundations(folder, Buffer.from(key, 'hex'), ports)
/** Some in each transaction, as a pack of forms takes them. */
const BATCH = 20

/** Another process holds the lock: a desk asks again, as its clerk would. */
const untilFree = async <R>(work: () => Promise<R>): Promise<R> => {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error
    }
  }
}

for (let taken = 0; taken < Number(count); taken += BATCH) {
  const input = { commandId: `serial-${name}-${String(taken).padStart(7, '0')}` }
  const serials = await untilFree(() =>
    house.database.command(callBy('serial.take'), input, async (tx) => {
      const got: number[] = []
      for (let n = 0; n < BATCH; n += 1) got.push(await nextSerial(tx, 'shared'))
      return got
    }),
  )
  writeSync(1, `${serials.join(' ')}\n`)
}
house.close()
