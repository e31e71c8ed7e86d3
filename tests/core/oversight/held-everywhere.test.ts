import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { type Content, emptyContent } from '#core/vip/vip.schema.contract.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openOversight } from './desk.ts'

const NAME = '许明远'
const PHONE = '13900005678'

const page: Content = {
  ...emptyContent,
  ...{ salutationPost: '许先生', name: NAME, reception: [`${NAME}怕吵`] },
}

let desk: Awaited<ReturnType<typeof openOversight>>
let personId: string

/** The database behind the house's back. */
const behind = <R>(work: (raw: Sqlite.Database) => R): R => {
  const key = Buffer.from(readFileSync(join(desk.house.folder, 'desk.key'), 'utf8'), 'hex')
  const raw = openConnection(join(desk.house.folder, 'desk.db'), key, { cacheMb: 8 })
  try {
    return work(raw)
  } finally {
    raw.close()
  }
}

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What many days at the counter would leave of one man: a row in each table, with nothing where nothing matters. */
const write = (raw: Sqlite.Database, rows: Rows): void => {
  raw.pragma('foreign_keys=OFF')
  raw.pragma('ignore_check_constraints=ON')
  for (const [table, given] of Object.entries(rows)) {
    const needed = raw
      .prepare(`SELECT name, type FROM pragma_table_info(?) WHERE "notnull" = 1 AND dflt_value IS NULL`)
      .all(table) as { name: string; type: string }[]
    const nothing = needed.map(({ name, type }) => [name, type === 'INTEGER' ? 0 : ''])
    const row = { ...Object.fromEntries(nothing), ...given }
    const names = Object.keys(row)
    raw
      .prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`)
      .run(row)
  }
}

/** Every column in which one of the texts stands. */
const whereStands = (raw: Sqlite.Database, ...texts: readonly string[]): readonly string[] => {
  const columns = raw
    .prepare(
      `SELECT t.name AS "table", c.name AS "column" FROM sqlite_master t, pragma_table_info(t.name) c
        WHERE t.type = 'table' AND c.type = 'TEXT'`,
    )
    .all() as { table: string; column: string }[]
  const stands = ({ table, column }: (typeof columns)[number], text: string): boolean =>
    raw.prepare(`SELECT 1 FROM ${table} WHERE instr(${column}, ?) > 0 LIMIT 1`).get(text) !== undefined
  return columns
    .filter((one) => texts.some((text) => stands(one, text)))
    .map(({ table, column }) => `${table}.${column}`)
}

const erase = async () => {
  const { revision } = await desk.supervisor.privacy.person({ personId })
  const approval = await desk.agreed(personId)
  return desk.supervisor.privacy.erase({
    ...{ commandId: newCommandId(), personId, revision, approval },
    reason: '本人申请',
  })
}

beforeAll(async () => {
  desk = await openOversight()
  personId = (await desk.named(NAME)).personId
  const home = { unit_id: desk.unitId, zone: 'B' }
  const his = { person_id: personId }
  const rows: Rows = {
    print_job: { id: 'p1', job_no: 'P1', ...his, service: 'copy', visitor_name: NAME, visitor_phone: PHONE },
    counter_charge: { record_id: 'p1', disputed: 1, dispute_note: `${NAME}说是 5 页` },
    fax_out: {
      ...{ id: 'f1', fax_no: 'F1', state: 'confirmed', ...his, addressee: NAME, number: PHONE },
      ...{ digits: PHONE, summary: `${NAME}的材料`, confirmed_with: NAME, closed_at: 1 },
    },
    fax_in: {
      id: 'f2',
      fax_no: 'F2',
      state: 'collected',
      ...his,
      number: PHONE,
      collector: NAME,
      closed_at: 1,
    },
    receipt: {
      id: 'r1',
      receipt_no: 'R1',
      ...home,
      payer: NAME,
      amount: 12_300,
      business_date: '2026-03-01',
    },
    waybill_name: { phone_tail: '5678', name_key: NAME, unit_id: desk.unitId, ...his },
    receive_letter: { id: 'l1', unit_id: desk.unitId, signed_by: personId, signed_on: '2026-03-01' },
    receive_agent: { id: 'a1', unit_id: desk.unitId, name: NAME, phone: PHONE, since: '2026-03-01' },
    receive_stop: { id: 's1', unit_id: desk.unitId, kind: 'all', asked_by: NAME },
    parcel: {
      ...{ id: 'x1', item_no: 'X1', tracking_no: 'T1', carrier: 'zto', state: 'collected', ...home, ...his },
      ...{ name_on_label: NAME, collector: NAME, collector_person_id: personId },
      ...{ closed_at: 1, closed_date: '2026-03-01' },
    },
    parcel_step: { parcel_id: 'x1', state: 'collected', person: NAME },
    parcel_consent: { id: 'c1', parcel_id: 'x1', ...his, answer: `${NAME}说可以` },
    parcel_incident: {
      id: 'i1',
      incident_no: 'I1',
      parcel_id: 'x1',
      account: `${NAME}说少了一件`,
      payer: NAME,
    },
    door_trip: { id: 'd1', trip_no: 'D1' },
    door_trip_item: { trip_id: 'd1', parcel_id: 'x1', person: NAME },
    move_in_case: { id: 'm1', case_no: 'M1', kind: 'new', phase: 'archived', ...home, closed_at: 1 },
    move_in_entry: {
      case_id: 'm1',
      field: `person:${personId}`,
      value: JSON.stringify({ assistance: NAME }),
    },
    key_custody: { id: 'k1', custody_no: 'K1', ...home },
    key_loan: {
      id: 'k2',
      custody_id: 'k1',
      borrower: NAME,
      phone: PHONE,
      paper_tail: '5678',
      returned_at: 1,
    },
    vip_entry: { id: 'v1', code: 'B-001', kind: 'household', ...home },
    vip_version: { id: 'v2', entry_id: 'v1', state: 'approved', content: JSON.stringify(page) },
    vip_photo: {
      ...{ id: 'v3', entry_id: 'v1', purpose: '接待', until: '2027-01-01' },
      digest: 'face',
      thumb_digest: 'thumb',
    },
    move_in_scan: { id: 'm2', case_id: 'm1', digest: 'scan' },
    vip_plate: { plate: '浙A12345', entry_id: 'v1' },
  }
  behind((raw) => write(raw, rows))
})
afterAll(() => desk.house.close())

describe('a man who is on file in every room', () => {
  it('finds all of it on his print-out', async () => {
    const { sections } = await desk.supervisor.privacy.person({ personId })
    expect(sections.map(({ title }) => title)).toEqual([
      ...['本人资料', '房屋', '寄给本人的包裹', '本人取走的包裹', '面单上的写法', '代收委托'],
      ...['指定的代收人', '对代收的答复', '打印复印', '入住登记里填的内容', '本人借用的钥匙'],
      ...['代发的传真', '代收的传真', 'VIP 手册里的内容', 'VIP 手册里的照片', '以本人名义开的收据'],
    ])
  })

  it('is not erased while a room still needs him; each says what to do', async () => {
    await desk.moveOut(NAME)
    const { reasonsToKeep } = await desk.supervisor.privacy.person({ personId })
    expect(reasonsToKeep).toEqual([
      '包裹异常 I1 还没有办结，请先办结',
      '还有 1 笔打印费有争议，请先处理',
      'VIP 手册 B-001 里还有这个人，请先从手册里去掉或停用这一条',
    ])
    await expect(erase()).rejects.toMatchObject({ code: 'ERASE_HELD' })
  })

  it('stands nowhere once he is erased but in the book of accounts, which the law keeps', async () => {
    behind((raw) =>
      raw.exec(`UPDATE parcel_incident SET closed_at = 1; UPDATE counter_charge SET disputed = 0;
        UPDATE vip_entry SET retired_at = 1`),
    )
    await erase()
    expect(behind((raw) => whereStands(raw, NAME, PHONE))).toEqual(['receipt.payer'])
    expect(desk.house.rows('SELECT id FROM vip_photo')).toEqual([])
    expect(desk.house.rows('SELECT digest FROM gone_file ORDER BY digest')).toMatchObject([
      { digest: 'face' },
      { digest: 'thumb' },
    ])
    expect(desk.house.rows('SELECT id FROM parcel')).toHaveLength(1)
  })
})
