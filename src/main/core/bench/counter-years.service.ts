import { openConnection } from '../database/connection.ts'

/** Jobs and faxes of so many days that end at `now`, so many a day: rows as the counter leaves them. */
export interface CounterYears {
  readonly days: number
  readonly jobsADay: number
  readonly faxesADay: number
  readonly now: number
}

const DAY_MS = 86_400_000

const dayOf = `date((@now - n.day * ${DAY_MS}) / 1000 + 28800, 'unixepoch')`
const momentOf = (perDay: string): string =>
  `@now - n.day * ${DAY_MS} - (n.at % ${perDay}) * (36000000 / ${perDay}) - 60000`
const numbers = (perDay: string): string =>
  `WITH RECURSIVE c(at) AS (SELECT 0 UNION ALL SELECT at + 1 FROM c WHERE at + 1 < @days * ${perDay}),
    n AS (SELECT at, at / ${perDay} AS day FROM c),
    home AS (SELECT row_number() OVER (ORDER BY id) - 1 AS nth, count(*) OVER () AS homes, id, zone FROM unit)`

/** One in eight is a visitor's and paid; the others are free or paid at a home's expense. */
const JOBS = `${numbers('@jobsADay')}
  INSERT INTO print_job SELECT 'bench-job-' || n.at, 'YB-' || n.at, ${momentOf('@jobsADay')}, ${dayOf}, 'B1', 'bench',
    CASE WHEN n.at % 8 = 0 THEN NULL ELSE home.id END, CASE WHEN n.at % 8 = 0 THEN NULL ELSE home.zone END, NULL,
    '', '', 'copy', 'paper', '', 'bw', 'A4', 'one', 1 + n.at % 9, 1, 1 + n.at % 9, 1 + n.at % 9, 0, NULL
  FROM n JOIN home ON home.nth = n.at % home.homes`

const CHARGES = `INSERT INTO counter_charge
  SELECT id, 'printDesk', job_no, service, at, business_date, desk_code, staff_id, unit_id, zone,
    CASE WHEN unit_id IS NULL THEN 'paid' ELSE 'welfare' END, units,
    CASE WHEN unit_id IS NULL THEN 0 ELSE units END, 50, CASE WHEN unit_id IS NULL THEN units * 50 ELSE 0 END, 0,
    'cash', CASE WHEN unit_id IS NULL THEN at END, CASE WHEN unit_id IS NULL THEN business_date END,
    0, '', NULL, NULL, NULL, '', 0
  FROM print_job WHERE id LIKE 'bench-job-%'`

const MONEY = `INSERT INTO counter_money
  SELECT 'bench-money-' || record_id, record_id, at, business_date, desk_code, staff_id, business_date, amount_fen,
    method, '', NULL FROM counter_charge WHERE amount_fen > 0 AND record_id LIKE 'bench-job-%'`

const FAXES = `${numbers('@faxesADay')}
  INSERT INTO fax_out SELECT 'bench-fax-' || n.at, 'FB-' || n.at, 'confirmed', ${momentOf('@faxesADay')}, ${dayOf},
    'B1', 'bench', home.id, home.zone, NULL, '', '', '', 'bench', '', '021-55668816', '02155668816', 'longDistance',
    '', '', 3, 1, '', 4, 1, NULL, NULL, '', NULL, NULL, '', 1, '', '', ${momentOf('@faxesADay')}, NULL, 0
  FROM n JOIN home ON home.nth = n.at % home.homes`

/** Written straight into the file, while no house is open on it: what is measured afterwards goes the usual road. */
export const fillCounterYears = (file: string, key: Buffer, years: CounterYears): void => {
  const raw = openConnection(file, key, { cacheMb: 64 })
  try {
    raw.exec('BEGIN IMMEDIATE')
    raw.prepare(JOBS).run(given(years, ['now', 'days', 'jobsADay']))
    raw.exec(CHARGES)
    raw.exec(MONEY)
    raw.prepare(FAXES).run(given(years, ['now', 'days', 'faxesADay']))
    raw.exec('COMMIT')
    raw.exec('ANALYZE')
  } finally {
    raw.close()
  }
}

/** The driver refuses a value that its statement does not name. */
const given = (years: CounterYears, names: readonly (keyof CounterYears)[]): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, years[name]]))
