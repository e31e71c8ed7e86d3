import type { SaveInput } from '#core/print-desk/jobs.service.ts'
import { importLines } from '../../support/people.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

export type Client = Awaited<ReturnType<TestHouse['as']>>
export type Asked = Omit<SaveInput, 'commandId' | 'quotedFen' | 'priceList'>

/** Two homes of zone B with the welfare of thirty faces, one of zone A under contract, a clerk at B1. */
export interface PrintDesk {
  readonly house: TestHouse
  readonly clerk: Client
  readonly supervisor: Client
  /** Time goes by, and both sign in anew: the house locks itself. */
  later(ms: number): Promise<void>
  unitId(name: string): Promise<string>
  /** A job as the page would ask for it: six A4 faces in black and white, paid in cash. */
  asked(unit: string | null, changes?: Partial<Asked>): Promise<Asked>
  /** Saves it at the price that the desk was told. */
  save(unit: string | null, changes?: Partial<Asked>): Promise<Saved>
}

export interface Saved {
  readonly id: string
  readonly jobNo: string
  readonly amountFen: number
  readonly freeUnits: number
  readonly revision: number
}

const lines = [
  'B,3-2-1501,林静怡,13900001234,业主,',
  'B,3-2-1502,郭小满,13900007410,业主,',
  'A,2-1-301,单雪梅,13900000945,业主,',
]

export const visitor = { kind: 'visitor' as const, name: '郑访客', phone: '13700001111' }

const plain = {
  service: 'copy' as const,
  colour: 'bw' as const,
  size: 'A4' as const,
  faces: 'one' as const,
  pages: 6,
  copies: 1,
  source: 'paper' as const,
  machine: '',
  method: 'cash' as const,
  signed: false,
  sure: false,
}

export const openPrintDesk = async (): Promise<PrintDesk> => {
  const house = await openTestHouse()
  await importLines(house, lines)
  const signedIn = async () => ({
    clerk: await house.as('assistant', 'B1'),
    supervisor: await house.as('supervisor', 'B1'),
  })
  let at = await signedIn()
  const unitId = async (name: string): Promise<string> => {
    const { hits } = await at.clerk.search.find({ text: name, limit: 5 })
    return hits.find(({ kind }) => kind === 'unit')?.recordId ?? 'no such unit'
  }
  const asked = async (unit: string | null, changes: Partial<Asked> = {}): Promise<Asked> => {
    const customer =
      unit === null ? visitor : { kind: 'unit' as const, unitId: await unitId(unit), personId: null }
    const home = customer.kind === 'unit' ? customer.unitId : null
    const { class: usual } = await at.clerk.printDesk.usual({ unitId: home })
    return { ...plain, customer, class: usual, ...changes }
  }
  const save = async (unit: string | null, changes: Partial<Asked> = {}): Promise<Saved> => {
    const job = await asked(unit, changes)
    const { amountFen, priceList } = await at.clerk.printDesk.quote(quoteOf(job))
    return at.clerk.printDesk.save({ ...job, commandId: newCommandId(), quotedFen: amountFen, priceList })
  }
  return {
    house,
    get clerk() {
      return at.clerk
    },
    get supervisor() {
      return at.supervisor
    },
    later: async (ms) => {
      house.clock.pass(ms)
      at = await signedIn()
    },
    unitId,
    asked,
    save,
  }
}

export const quoteOf = ({ customer, service, colour, size, faces, pages, copies, class: kind }: Asked) => ({
  ...{ service, colour, size, faces, pages, copies, class: kind },
  unitId: customer.kind === 'unit' ? customer.unitId : null,
})
