import { newCommandId, type TestHouseOptions } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

type Begin = Parameters<ParcelDesk['clerk']['shelfRun']['begin']>[0]
type Stored = Awaited<ReturnType<ParcelDesk['clerk']['shelfRun']['store']>>

/** A desk with a courier before it. */
export interface RunDesk extends ParcelDesk {
  /** The assistant's calls; after a restart they are signed in anew. */
  run(): ParcelDesk['clerk']['shelfRun']
  signInAgain(): Promise<void>
  begin(more?: Partial<Begin>): Promise<string>
  store(runId: string, trackingNo: string, unit: string | null, onWaybill?: string): Promise<Stored>
}

const head = {
  carrier: 'zto' as const,
  courier: { kind: 'new' as const, name: '赵师傅', phone: '13900006021', staffNo: 'ZT-0217' },
  consent: 'letter' as const,
  announced: null,
  scanFirst: false,
}

export const openRunDesk = async (options: TestHouseOptions = {}): Promise<RunDesk> => {
  const desk = await openParcelDesk(options)
  const held = { clerk: desk.clerk }
  const homes = new Map<string, string>()
  const unitId = async (name: string): Promise<string> => {
    const known = homes.get(name) ?? (await desk.unitId(name))
    homes.set(name, known)
    return known
  }
  return {
    ...desk,
    run: () => held.clerk.shelfRun,
    signInAgain: async () => {
      held.clerk = await desk.house.as('assistant', 'B1')
    },
    begin: async (more = {}) =>
      (await held.clerk.shelfRun.begin({ commandId: newCommandId(), ...head, ...more })).runId,
    store: async (runId, trackingNo, unit, onWaybill = '') =>
      held.clerk.shelfRun.store({
        ...{ commandId: newCommandId(), runId, trackingNo, carrier: 'zto', sizeClass: 'medium', onWaybill },
        ...{ flags: [], condition: 'intact' },
        addressee: unit === null ? null : { unitId: await unitId(unit), personId: null },
      }),
  }
}

export const waybill = (nth: number): string => `7531${String(nth).padStart(10, '0')}`
