import { newCommandId } from '../../support/test-house.ts'
import { openPrintDesk, type PrintDesk } from '../print-desk/desk.ts'

type Prepare = Parameters<PrintDesk['clerk']['fax']['prepare']>[0]
type Receive = Parameters<PrintDesk['clerk']['fax']['receive']>[0]

export interface FaxDesk extends PrintDesk {
  /** Three pages with a cover to a number far away, for a home of zone B. */
  prepare(changes?: Partial<Prepare>): Promise<Handle>
  dial(fax: Handle): Promise<Handle>
  /** Dials and tells what came of it. */
  call(fax: Handle, result: 'sent' | 'busy' | 'noAnswer' | 'failed', sentPages: number): Promise<Outcome>
  receive(changes?: Partial<Receive>): Promise<Handle>
}

export interface Handle {
  readonly id: string
  readonly revision: number
}

export interface Outcome extends Handle {
  readonly state: string
  readonly amountFen: number
}

export const centre = { kind: 'centre' as const, department: '客服部' }

export const openFaxDesk = async (): Promise<FaxDesk> => {
  const desk = await openPrintDesk()
  const whose = async () => ({
    kind: 'unit' as const,
    unitId: await desk.unitId('3-2-1501'),
    personId: null,
  })
  const dial = async ({ id, revision }: Handle): Promise<Handle> => ({
    id,
    ...(await desk.clerk.fax.dial({ commandId: newCommandId(), id, revision })),
  })
  return Object.assign(Object.create(desk) as PrintDesk, {
    prepare: async (changes: Partial<Prepare> = {}) =>
      desk.clerk.fax.prepare({
        commandId: newCommandId(),
        for: await whose(),
        destination: '区人民法院',
        addressee: '立案庭',
        number: '021-5566 8816',
        lineKind: 'longDistance',
        documentNo: '',
        summary: '',
        pages: 3,
        cover: true,
        approvedBy: '',
        again: false,
        ...changes,
      }),
    dial,
    call: async (fax: Handle, result: 'sent' | 'busy' | 'noAnswer' | 'failed', sentPages: number) => {
      const dialled = await dial(fax)
      const answer = await desk.clerk.fax.result({
        ...{ commandId: newCommandId(), ...dialled, result, sentPages },
        method: 'cash',
      })
      return { id: fax.id, ...answer }
    },
    receive: async (changes: Partial<Receive> = {}) =>
      desk.clerk.fax.receive({
        commandId: newCommandId(),
        for: await whose(),
        sender: '市图书馆',
        number: '0571-88002210',
        pages: 3,
        expected: 4,
        legible: true,
        summary: '',
        ...changes,
      }),
  })
}
