import type { Migration } from '../migrate.ts'

/** What every compound charges for; prices are the compound's own and stay open. */
const tariffs: readonly (readonly [id: string, name: string, basis: string, free: number])[] = [
  ['serviceFee', '物业服务费', 'squareMetreMonth', 0],
  ['parking', '车位服务费', 'month', 0],
  ['accessCard', '门禁卡超量工本费', 'each', 3],
  ['waste', '装修垃圾清运费', 'each', 0],
  ['workerPass', '施工出入证工本费', 'each', 0],
  ['workerPassDeposit', '施工出入证押金', 'each', 0],
  ['renovationDepositOwner', '装修押金（业主）', 'each', 0],
  ['renovationDepositCompany', '装修押金（装修单位）', 'each', 0],
  ['gas', '燃气开通费', 'each', 0],
  ['cable', '有线电视费', 'each', 0],
  ['broadband', '宽带开通费', 'each', 0],
]

const standing = tariffs.map(
  ([id, name, basis, free], position) =>
    `INSERT INTO fee_tariff (id, kind, name, basis, free, position) VALUES ('${id}', '${id}', '${name}', '${basis}', ${free}, ${position})`,
)

export const feesMigration: Migration = {
  number: 250,
  name: 'fees',
  sql: [
    `CREATE TABLE fee_tariff (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, payee TEXT NOT NULL DEFAULT '',
      basis TEXT NOT NULL, price INTEGER, free INTEGER NOT NULL DEFAULT 0, zone TEXT NOT NULL DEFAULT '',
      refund_rule TEXT NOT NULL DEFAULT '', refund_days INTEGER NOT NULL DEFAULT 0,
      active INTEGER NOT NULL DEFAULT 1, position INTEGER NOT NULL DEFAULT 0, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    ...standing,
    `CREATE TABLE fee_charge (
      id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES unit (id), zone TEXT NOT NULL,
      tariff_id TEXT NOT NULL REFERENCES fee_tariff (id), kind TEXT NOT NULL, nature TEXT NOT NULL,
      name TEXT NOT NULL, payee TEXT NOT NULL, from_month TEXT NOT NULL, to_month TEXT NOT NULL,
      quantity TEXT NOT NULL, formula TEXT NOT NULL, rule TEXT NOT NULL, amount INTEGER NOT NULL,
      state TEXT NOT NULL, receipt_id TEXT, made_at INTEGER NOT NULL, made_by TEXT NOT NULL,
      drop_reason TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE INDEX fee_charge_unit ON fee_charge (unit_id, made_at)`,
    `CREATE INDEX fee_charge_receipt ON fee_charge (receipt_id) WHERE receipt_id IS NOT NULL`,
    `CREATE TABLE receipt (
      id TEXT PRIMARY KEY, book TEXT NOT NULL, number INTEGER NOT NULL, receipt_no TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL, unit_id TEXT NOT NULL REFERENCES unit (id), zone TEXT NOT NULL, payer TEXT NOT NULL,
      payee TEXT NOT NULL, nature TEXT NOT NULL, amount INTEGER NOT NULL, method TEXT NOT NULL,
      trade_tail TEXT NOT NULL, arrived INTEGER NOT NULL, invoice TEXT NOT NULL, invoice_no TEXT NOT NULL,
      buyer TEXT NOT NULL, tax_no TEXT NOT NULL, manual_no TEXT NOT NULL, at INTEGER NOT NULL,
      business_date TEXT NOT NULL, staff_id TEXT NOT NULL, desk_code TEXT NOT NULL, reverses TEXT,
      reversed_by TEXT, reason TEXT NOT NULL DEFAULT '', approved_by TEXT NOT NULL DEFAULT '', cash_up_id TEXT,
      revision INTEGER NOT NULL DEFAULT 0, UNIQUE (book, number)
    ) STRICT`,
    `CREATE INDEX receipt_at ON receipt (at, id)`,
    `CREATE INDEX receipt_day ON receipt (business_date, at, id)`,
    `CREATE INDEX receipt_unit ON receipt (unit_id, at)`,
    `CREATE INDEX receipt_till ON receipt (desk_code) WHERE cash_up_id IS NULL`,
    `CREATE INDEX receipt_invoice ON receipt (at, id) WHERE invoice = 'wanted' AND reversed_by IS NULL`,
    `CREATE INDEX receipt_arrival ON receipt (at, id) WHERE arrived = 0 AND reversed_by IS NULL`,
    `CREATE INDEX receipt_reversal ON receipt (at, id) WHERE reverses IS NOT NULL`,
    `CREATE UNIQUE INDEX receipt_manual ON receipt (manual_no) WHERE manual_no <> '' AND reverses IS NULL AND reversed_by IS NULL`,
    `CREATE TABLE receipt_line (
      receipt_id TEXT NOT NULL REFERENCES receipt (id), position INTEGER NOT NULL, charge_id TEXT NOT NULL,
      name TEXT NOT NULL, period TEXT NOT NULL, quantity TEXT NOT NULL, amount INTEGER NOT NULL,
      PRIMARY KEY (receipt_id, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE deposit (
      receipt_id TEXT PRIMARY KEY REFERENCES receipt (id), unit_id TEXT NOT NULL, zone TEXT NOT NULL,
      purpose TEXT NOT NULL, rule TEXT NOT NULL, due TEXT, state TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX deposit_held ON deposit (due) WHERE state = 'held'`,
    `CREATE TABLE deposit_refund (
      id TEXT PRIMARY KEY, refund_no TEXT NOT NULL UNIQUE, book TEXT NOT NULL, number INTEGER NOT NULL,
      receipt_id TEXT NOT NULL UNIQUE REFERENCES deposit (receipt_id), paid INTEGER NOT NULL,
      deductions TEXT NOT NULL, amount INTEGER NOT NULL, lost INTEGER NOT NULL, method TEXT NOT NULL,
      payee TEXT NOT NULL, at INTEGER NOT NULL, business_date TEXT NOT NULL, staff_id TEXT NOT NULL,
      desk_code TEXT NOT NULL, approved_by TEXT NOT NULL, cash_up_id TEXT, UNIQUE (book, number)
    ) STRICT`,
    `CREATE INDEX deposit_refund_till ON deposit_refund (desk_code) WHERE cash_up_id IS NULL`,
    `CREATE TABLE cash_up (
      id TEXT PRIMARY KEY, desk_code TEXT NOT NULL, business_date TEXT NOT NULL, at INTEGER NOT NULL,
      staff_id TEXT NOT NULL, receipts INTEGER NOT NULL, refunds INTEGER NOT NULL, by_method TEXT NOT NULL,
      total INTEGER NOT NULL, counted INTEGER NOT NULL, difference INTEGER NOT NULL, note TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX cash_up_at ON cash_up (at)`,
  ],
}
