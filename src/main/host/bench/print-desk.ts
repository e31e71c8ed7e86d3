import { createApp } from '#core/app.ts'
import { fillCounterYears } from '#core/bench/counter-years.service.ts'
import { addDays, businessDateOf } from '#core/kernel/business-date.ts'
import { databaseFile } from '#core/setup/foundations.ts'
import { unwrapByMachine } from '#core/vault/key-ring.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../node-ports.ts'
import { type Figure, figureOf, ROUNDS, type Round, timed } from './figure.ts'
import { type DeskClient, signInAt } from './practice-staff.ts'
import { layOut } from './workbench.ts'

const FIVE_YEARS = 1_825
/** spec/sizes.md, the design point. */
const JOBS_A_DAY = 40
const FAXES_A_DAY = 4
const WARM_UP = 50
const A_ROUND = 100
const PAGE = 100

/** A copy job saved at five years of jobs, and a page of each register over them. */
export const printDeskFigures = async (dataDir: string): Promise<readonly Figure[]> => {
  const bench = layOut(dataDir)
  try {
    const key = (await unwrapByMachine(bench.dataDir, null)) ?? noKey()
    const now = Date.now()
    const size = { days: FIVE_YEARS, jobsADay: JOBS_A_DAY, faxesADay: FAXES_A_DAY, now }
    fillCounterYears(databaseFile(bench.dataDir), key, size)
    const app = await createApp(nodePorts(bench.dataDir))
    const desk = directClient(app, (await signInAt(directClient(app, null), 'B1')).token)
    try {
      return await measured(desk)
    } finally {
      await app.close()
    }
  } finally {
    bench.remove()
  }
}

const measured = async (desk: DeskClient): Promise<readonly Figure[]> => {
  const save = await saver(desk)
  for (let n = 0; n < WARM_UP; n += 1) await save()
  const today = businessDateOf(Date.now(), 'Asia/Shanghai')
  const range = { from: addDays(today, -FIVE_YEARS), to: today }
  const jobs = () => desk.printDesk.list({ filter: 'days', ...range, size: PAGE })
  const faxes = () => desk.fax.listOut({ filter: 'days', ...range, size: PAGE })
  return [
    figureOf('printDesk.save', 'ms', await rounds(save)),
    figureOf('printDesk.register.page', 'ms', await rounds(jobs)),
    figureOf('fax.register.page', 'ms', await rounds(faxes)),
  ]
}

const rounds = async (once: () => Promise<unknown>): Promise<readonly Round[]> => {
  const all: Round[] = []
  for (let n = 0; n < ROUNDS; n += 1) {
    const own: number[] = []
    for (let at = 0; at < A_ROUND; at += 1) own.push(await timed(once))
    all.push({ own, floor: [] })
  }
  return all
}

/** A usual copy for every home in turn, at the price that the desk was told. */
const saver = async (desk: DeskClient): Promise<() => Promise<unknown>> => {
  const { rows } = await desk.compound.units({ size: 200 })
  const { priceList } = await desk.printDesk.usual({ unitId: null })
  let count = 0
  return () => {
    count += 1
    const home = rows[count % rows.length]
    if (home === undefined) throw new Error('this compound has no homes')
    return desk.printDesk.save({
      commandId: `bench-counter-${String(count).padStart(8, '0')}`,
      customer: { kind: 'unit', unitId: home.id, personId: null },
      ...{ service: 'copy', colour: 'bw', size: 'A4', faces: 'one', pages: 1, copies: 1, source: 'paper' },
      ...{ machine: '', class: 'paid', method: 'cash', signed: false, sure: false },
      ...{ quotedFen: 50, priceList },
    })
  }
}

const noKey = (): never => {
  throw new Error('this folder does not open without its recovery code')
}
