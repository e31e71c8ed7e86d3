import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, type MoveInDesk, openMoveInDesk } from '../core/move-in/desk.ts'
import { readPdf } from '../documents/support/read-pdf.ts'
import { choosePrinter } from '../support/choose-printer.ts'
import { type Family, families, familyLines } from '../support/families.ts'
import { importLines } from '../support/people.ts'
import { type ScriptedPrinters, scriptedPrinters } from '../support/scripted-printers.ts'
import { soon } from '../support/soon.ts'
import { newCommandId } from '../support/test-house.ts'
import { type Opened, transports } from '../support/transports.ts'

/** A day of handing over as two desks bear it: forty families over HTTP, every sheet of theirs read back. */
let desk: MoveInDesk
let wire: Opened<MoveInDesk['house']['app']>
let printers: ScriptedPrinters
let atDesk: Client
let inHome: Client
const cases = new Map<string, string>()

type Station = Parameters<Client['moveIn']['finishStation']>[0]['station']

const command = () => ({ commandId: newCommandId() })

beforeAll(async () => {
  printers = scriptedPrinters()
  desk = await openMoveInDesk({ printers })
  await importLines(desk.house, familyLines)
  await choosePrinter(desk.supervisor, 'B1')
  await desk.supervisor.moveInPapers.saveFacts({
    ...{ ...command(), company: '云庭物业服务中心', companyPhone: '0571-88882210', builder: '' },
    ...{ developer: '云庭置业', place: 'B 区会所', route: '', term: '至另行选聘之日止' },
  })
  const http = transports.find(({ name }) => name === 'http')
  if (http === undefined) throw new Error('there is a way over HTTP')
  wire = await http.open(desk.house.app)
  atDesk = wire.as((await desk.house.signIn('assistant', 'B1')).token)
  inHome = wire.as((await desk.house.signIn('specialist', 'B2')).token)
}, 120_000)
afterAll(async () => {
  await wire.close()
  await desk.house.close()
})

const finish = (client: Client, id: string, station: Station) =>
  client.moveIn.finishStation({ ...command(), id, station, reason: '', outcome: 'done' })

const showPapers = async (id: string, lacks: boolean): Promise<void> => {
  for (const { code, closes, need, revision } of (await atDesk.moveIn.case({ id })).documents) {
    if (need === 'may') continue
    const missing = lacks && code === 'DOC-04'
    await atDesk.moveIn.setDocument({
      ...{ ...command(), id, code, revision, note: '', state: missing ? 'missing' : (closes[0] ?? 'shown') },
      promisedFor: missing ? '2026-12-01' : null,
    })
  }
}

const walkThrough = async (id: string, defect: boolean): Promise<void> => {
  for (const { meter, revision } of (await inHome.moveIn.case({ id })).meters)
    await inHome.moveIn.readMeter({
      ...{ ...command(), id, meter, meterNo: '7788', base: '0', reading: '1' },
      ...{ farAboveSeen: false, revision },
    })
  if (defect)
    await inHome.moveIn.addDefect({
      ...{ ...command(), id, room: 'kitchen', item: 'floor', text: '地砖空鼓', severity: 'B' },
      ...{ responsible: 'builder', accepted: true },
    })
}

const giveKeys = async (id: string): Promise<void> => {
  const { keys, revision, kind } = await atDesk.moveIn.case({ id })
  const lines = keys.map((line) => ({ ...line, given: line.kit }))
  if (lines.length > 0) await atDesk.moveIn.setKeys({ ...command(), id, lines })
  if (kind === 'firstHandover')
    await atDesk.moveIn.save({
      ...{ ...command(), id, seen: revision + 1 },
      fields: { keyReceiptSigned: true, releaseNo: 'JF-1', releaseDate: '2026-11-01' },
    })
}

const showPassport = async (unitId: string, number: string): Promise<void> => {
  const [owner] = (await atDesk.people.file({ unitId })).people
  if (owner === undefined) throw new Error('nobody lives here')
  const { personId, revision, name } = owner
  const paper = { kind: 'passport' as const, number }
  await atDesk.people.correct({ ...command(), personId, revision, name, samePerson: true, paper })
}

const work = async (id: string, station: Station, { lacks, defect }: Family): Promise<void> => {
  if (station === 'documents') await showPapers(id, lacks)
  if (station === 'inspection') await walkThrough(id, defect)
  if (station === 'keys') await giveKeys(id)
  desk.house.clock.pass(5_000)
  await finish(station === 'inspection' ? inHome : atDesk, id, station)
}

/** One family from the plan to its last station, in the order of its kind. */
const take = async (family: Family): Promise<string> => {
  const { unit, kind, passport } = family
  // As keys and mouse do: whoever works is not signed out.
  await atDesk.staff.touch()
  await inHome.staff.touch()
  const { hits } = await atDesk.search.find({ text: unit, limit: 5 })
  const unitId = hits.find((hit) => hit.kind === 'unit' && hit.unit === unit)?.unitId ?? ''
  const entries = { ...family.entries, appointmentDate: '2026-11-24', buildArea: 11_860 }
  const [planned] = (await atDesk.moveIn.plan({ ...command(), kind, homes: [{ unitId, entries }] })).cases
  const id = planned?.id ?? ''
  await atDesk.moveIn.checkIn({ ...command(), id })
  if (passport !== undefined) await showPassport(unitId, passport)
  const stations = (await atDesk.moveIn.case({ id })).stations.map(({ station }) => station)
  for (const station of stations)
    if (station !== 'checkIn' && station !== 'archive') await work(id, station, family)
  return id
}

interface Sheet {
  readonly form: string
  readonly serial: string
  readonly text: string
}

/** The pack of a family as it left for the printer, read back. */
const packOf = async (caseId: string): Promise<readonly Sheet[]> => {
  const before = printers.sent.length
  const { sheets } = await atDesk.moveInPapers.printPack({ ...command(), caseId })
  await soon(() => printers.sent.length).toBe(before + sheets)
  const { pack } = await atDesk.moveInPapers.list({ caseId })
  return Promise.all(
    printers.sent.slice(before).map(async ({ bytes }, at) => {
      const pages = await readPdf(new Uint8Array(bytes))
      const { form = '', serial = '' } = pack[at] ?? {}
      return { form, serial, text: pages.map(({ text }) => text).join('') }
    }),
  )
}

/** What the sheets of a family lack, and what of another family stands on them. */
const faultsOf = (family: Family, sheets: readonly Sheet[]): readonly string[] => {
  const lacks = (form: string, text: string, words: readonly string[]) =>
    words.filter((word) => !text.includes(word)).map((word) => `${family.unit} ${form}: ${word}`)
  const strangers = families.filter(({ unit }) => unit !== family.unit).flatMap(({ phones }) => phones)
  return [
    ...sheets.flatMap(({ form, serial, text }) =>
      lacks(form, text, [family.unit, serial, ...family.printed]),
    ),
    ...Object.entries(family.says).flatMap(([form, words]) =>
      lacks(form, sheets.find((sheet) => sheet.form === form)?.text ?? '', words),
    ),
    ...sheets.flatMap(({ form, text }) =>
      strangers.filter((phone) => text.includes(phone)).map((phone) => `${family.unit} ${form}: !${phone}`),
    ),
  ]
}

describe('a day of handing over', () => {
  it('takes forty families of every kind to their keys', async () => {
    for (const family of families) {
      const id = await take(family)
      cases.set(family.unit, id)
      await atDesk.moveIn.handOver({ ...command(), id })
    }
    const states = await Promise.all(
      [...cases.values()].map(async (id) => (await atDesk.moveIn.case({ id })).state),
    )
    expect(states).toEqual(families.map(() => 'handedOver'))
  }, 300_000)

  it('is as long in the report as it was', async () => {
    await desk.signInAgain()
    const { tables } = await desk.supervisor.moveInReports.read({ from: '2026-11-24', to: '2026-11-24' })
    const rows = (key: string) => tables.find((table) => table.key === key)?.rows
    expect(rows('days')).toEqual([['2026-11-24', 40, 40, 40, 0, 0]])
    expect(rows('unarchived')).toEqual([['员工 assistant', 40, expect.any(Number)]])
    expect(rows('missing')).toHaveLength(families.filter(({ lacks }) => lacks).length)
  })

  it('prints for each family its own sheets: every one says the home, the owner and its serial', async () => {
    let sheets = 0
    for (const family of families) {
      const pack = await packOf(cases.get(family.unit) ?? '')
      expect(faultsOf(family, pack)).toEqual([])
      sheets += pack.length
    }
    expect(sheets).toBeGreaterThan(40 * 10)
  }, 900_000)

  it('puts every file away that lacks nothing, and one that promised', async () => {
    for (const { unit, lacks } of families) {
      const id = cases.get(unit) ?? ''
      if (lacks) {
        const { revision } = await atDesk.moveIn.case({ id })
        await atDesk.moveIn.save({ ...command(), id, seen: revision, fields: { promiseSigned: true } })
      }
      await atDesk.moveIn.archive({ ...command(), id, place: 'A 柜 3 层' })
    }
    expect((await atDesk.moveIn.counts({})).unarchived).toBe(0)
  }, 120_000)
})
