import { createApp } from '#core/app.ts'
import { FaxInFilter, FaxOutFilter } from '#core/fax/fax.contract.ts'
import { addDays, businessDateOf } from '#core/kernel/business-date.ts'
import { JobFilter } from '#core/print-desk/print-desk.schema.contract.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../node-ports.ts'
import { type Figure, figureOf, ROUNDS, type Round, timed } from './figure.ts'
import { type DeskClient, signInAt } from './practice-staff.ts'
import { layOut } from './workbench.ts'

const WARM_UP = 50
const A_ROUND = 100
const PAGE = 50
/** Ranges of days that a register is opened for. */
const RANGES = [7, 31, 365] as const

/** A copy job saved on top of the years that the folder has, what stands ready for a home, and a page of each register. */
export const printDeskFigures = async (dataDir: string): Promise<readonly Figure[]> => {
  const bench = layOut(dataDir)
  try {
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
  const homes = (await desk.compound.units({ size: 200 })).rows
  const save = await saver(desk, homes)
  for (let n = 0; n < WARM_UP; n += 1) await save()
  const inTurn = turning(homes)
  const figure = async (name: string, once: () => Promise<unknown>): Promise<Figure> =>
    figureOf(name, 'ms', await rounds(once))
  return [
    await figure('printDesk.save', save),
    await figure('printDesk.usual', () => desk.printDesk.usual({ unitId: inTurn().id })),
    await figure('printDesk.register.page', everyList(desk.printDesk.list, JobFilter.options)),
    await figure('fax.out.register.page', everyList(desk.fax.listOut, FaxOutFilter.options)),
    await figure('fax.in.register.page', everyList(desk.fax.listIn, FaxInFilter.options)),
  ]
}

interface Listed<Filter> {
  readonly filter: Filter | 'days'
  readonly from?: string
  readonly to?: string
  readonly size: number
}

/** Each list of a register in turn, that of chosen days over a week, a month and a year. */
const everyList = <Filter extends string>(
  page: (asked: Listed<Filter>) => Promise<unknown>,
  filters: readonly NoInfer<Filter | 'days'>[],
): (() => Promise<unknown>) => {
  const to = businessDateOf(Date.now(), 'Asia/Shanghai')
  const lists: readonly Listed<Filter>[] = [
    ...filters.filter((filter) => filter !== 'days').map((filter) => ({ filter, size: PAGE })),
    ...RANGES.map((days) => ({ filter: 'days' as const, from: addDays(to, -days), to, size: PAGE })),
  ]
  let count = 0
  return () => {
    count += 1
    const asked = lists[count % lists.length]
    if (asked === undefined) throw new Error('a register has lists')
    return page(asked)
  }
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

type Homes = Awaited<ReturnType<DeskClient['compound']['units']>>['rows']

const turning = (homes: Homes): (() => Homes[number]) => {
  let count = 0
  return () => {
    count += 1
    const home = homes[count % homes.length]
    if (home === undefined) throw new Error('this compound has no homes')
    return home
  }
}

/** A usual copy for every home in turn, at the price that the desk was told. */
const saver = async (desk: DeskClient, homes: Homes): Promise<() => Promise<unknown>> => {
  const { priceList } = await desk.printDesk.usual({ unitId: null })
  const inTurn = turning(homes)
  let count = 0
  return () => {
    count += 1
    return desk.printDesk.save({
      commandId: `bench-counter-${String(count).padStart(8, '0')}`,
      customer: { kind: 'unit', unitId: inTurn().id, personId: null },
      ...{ service: 'copy', colour: 'bw', size: 'A4', faces: 'one', pages: 1, copies: 1, source: 'paper' },
      ...{ machine: '', class: 'paid', method: 'cash', signed: false, sure: false },
      ...{ quotedFen: 50, priceList },
    })
  }
}
