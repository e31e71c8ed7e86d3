import { importLines } from '../../support/people.ts'
import {
  newCommandId,
  openTestHouse,
  type TestHouse,
  type TestHouseOptions,
} from '../../support/test-house.ts'

export type Client = Awaited<ReturnType<TestHouse['as']>>
type View = Awaited<ReturnType<Client['moveIn']['case']>>

/** Homes of both zones whose owners are on file, and who works at the desk. */
export interface MoveInDesk {
  readonly house: TestHouse
  assistant: Client
  specialist: Client
  supervisor: Client
  /** After a restart or a long while: everybody signs in again. */
  signInAgain(): Promise<void>
  unitId(name: string): Promise<string>
  /** A first handover planned for today, unless it says otherwise. */
  plan(
    unit: string,
    entries?: Parameters<Client['moveIn']['plan']>[0]['homes'][number]['entries'],
    kind?: View['kind'],
  ): Promise<{ id: string; caseNo: string }>
  /** Planned and here. */
  arrive(unit: string, kind?: View['kind']): Promise<string>
  see(id: string): Promise<View>
  /** Everything that a handover asks for, the way one family does it. */
  makeReady(id: string): Promise<void>
}

export const homes = [
  'B,5-1-802,周文清,13900008020,业主,110105194912310038',
  'B,5-1-802,许晓岚,13900008021,共有人,',
  'B,5-1-803,郭小满,13900008030,业主,11010519491231002X',
  'B,5-1-804,贺兰,13900008040,业主,',
  'B,5-1-804,阮青,13900008041,租户,320311197707070013',
  'A,2-1-301,单雪梅,13900003010,业主,',
]

export const openMoveInDesk = async (options: TestHouseOptions = {}): Promise<MoveInDesk> => {
  const house = await openTestHouse(options)
  await importLines(house, homes)
  const [assistant, specialist, supervisor] = [
    await house.as('assistant', 'B1'),
    await house.as('specialist', 'B2'),
    await house.as('supervisor', 'B1'),
  ]
  const unitId = async (name: string): Promise<string> => {
    const { hits } = await desk.assistant.search.find({ text: name, limit: 5 })
    return hits.find(({ kind }) => kind === 'unit')?.recordId ?? 'no such unit'
  }
  const see = (id: string) => desk.assistant.moveIn.case({ id })
  const desk: MoveInDesk = {
    ...{ house, assistant, specialist, supervisor, unitId, see },
    signInAgain: async () => {
      desk.assistant = await house.as('assistant', 'B1')
      desk.specialist = await house.as('specialist', 'B2')
      desk.supervisor = await house.as('supervisor', 'B1')
    },
    plan: async (unit, entries = {}, kind = 'firstHandover') => {
      const input = { commandId: newCommandId(), kind, homes: [{ unitId: await unitId(unit), entries }] }
      const [planned] = (await desk.assistant.moveIn.plan(input)).cases
      return planned ?? { id: 'no case', caseNo: '' }
    },
    arrive: async (unit, kind) => {
      const { id } = await desk.plan(unit, {}, kind)
      await desk.assistant.moveIn.checkIn({ commandId: newCommandId(), id })
      return id
    },
    makeReady: async (id) => {
      const act = { commandId: '', id, reason: '', outcome: 'done' as const }
      const finish = (client: Client, station: Parameters<Client['moveIn']['finishStation']>[0]['station']) =>
        client.moveIn.finishStation({ ...act, commandId: newCommandId(), station })
      await finish(desk.assistant, 'identity')
      for (const { code, closes, need } of (await see(id)).documents)
        if (need !== 'may')
          await desk.assistant.moveIn.setDocument({
            ...{ commandId: newCommandId(), id, code, state: closes[0] ?? 'shown' },
            ...{ promisedFor: null, note: '', revision: 0 },
          })
      await finish(desk.assistant, 'documents')
      for (const { meter, revision } of (await see(id)).meters)
        await desk.specialist.moveIn.readMeter({
          ...{ commandId: newCommandId(), id, meter, meterNo: '7788', base: '0', reading: '1' },
          ...{ farAboveSeen: false, revision },
        })
      await finish(desk.specialist, 'inspection')
      await finish(desk.assistant, 'signing')
      await finish(desk.assistant, 'fees')
      const { keys } = await see(id)
      await desk.assistant.moveIn.setKeys({
        ...{ commandId: newCommandId(), id },
        lines: keys.map(({ kind, kit, revision }) => ({ kind, kit, given: kit, reason: '', revision })),
      })
      await finish(desk.assistant, 'keys')
      await desk.assistant.moveIn.save({
        ...{ commandId: newCommandId(), id, seen: (await see(id)).revision },
        fields: { releaseNo: 'JF-0802', releaseDate: '2026-11-01', keyReceiptSigned: true },
      })
    },
  }
  return desk
}
