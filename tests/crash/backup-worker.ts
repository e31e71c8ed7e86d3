import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type BackUpOrder, backUp } from '#core/backup/back-up.service.ts'
import { restoreFolder } from '#core/backup/restore-folder.service.ts'
import { machineClock, machineRandom } from '../../src/main/host/clock-and-chance.ts'

/** Backs up or restores, made to be killed: it says when it begins and when it is done. */

export type Errand =
  | { readonly kind: 'back-up'; readonly order: Omit<BackUpOrder, 'dataKey' | 'chance'> & Hex }
  | { readonly kind: 'restore'; readonly dataDir: string; readonly file: string; readonly code: string }

interface Hex {
  readonly dataKey: string
  readonly chance: string
}

const say = (line: string): void => void writeSync(1, `${line}\n`)

say('warm')
const [text] = (await once(createInterface(process.stdin), 'line')) as [string]
const errand = JSON.parse(text) as Errand
say('begun')
if (errand.kind === 'back-up') {
  const { dataKey, chance } = errand.order
  const keys = { dataKey: Buffer.from(dataKey, 'hex'), chance: Buffer.from(chance, 'hex') }
  await backUp({ ...errand.order, ...keys })
} else {
  const { dataDir, file, code } = errand
  await restoreFolder({ dataDir, clock: machineClock, random: machineRandom }, file, code)
}
say('done')
process.exit(0)
