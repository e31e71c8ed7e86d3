import { createApp } from '#core/app.ts'
import { businessDateOf } from '#core/kernel/business-date.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../node-ports.ts'
import { type Figure, figureOf, ROUNDS, type Round, timed } from './figure.ts'
import { type DeskClient, signInAt } from './practice-staff.ts'
import { layOut } from './workbench.ts'

const WARM_UP = 50
const A_ROUND = 100
const PAGE = 100
/** Before any sample compound began. */
const EVER = '2000-01-01'

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
  const range = { from: EVER, to: businessDateOf(Date.now(), 'Asia/Shanghai') }
  const ever = { filter: 'days' as const, ...range, size: PAGE }
  const inTurn = turning(homes)
  const figure = async (name: string, once: () => Promise<unknown>): Promise<Figure> =>
    figureOf(name, 'ms', await rounds(once))
  return [
    await figure('printDesk.save', save),
    await figure('printDesk.usual', () => desk.printDesk.usual({ unitId: inTurn().id })),
    await figure('printDesk.register.page', () => desk.printDesk.list(ever)),
    await figure('printDesk.owed.page', () => desk.printDesk.list({ filter: 'owed', size: PAGE })),
    await figure('fax.out.register.page', () => desk.fax.listOut(ever)),
    await figure('fax.in.register.page', () => desk.fax.listIn(ever)),
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
