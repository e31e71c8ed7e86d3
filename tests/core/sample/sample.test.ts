import { beforeEach, describe, expect, it } from 'vitest'
import { likelyCarriers } from '#core/parcels/carriers/carriers.rules.ts'
import { Carrier } from '#core/parcels/parcels.schema.contract.ts'
import { readIdNumber, readName, readPhone } from '#core/people/person-fields.ts'
import { chanceFor } from '#core/sample/chance.ts'
import { sampleHomes } from '#core/sample/homes.ts'
import { fillWithSample } from '#core/sample/sample.ts'
import { waybillBy } from '#core/sample/waybills.ts'
import { secretFits } from '#core/staff/secrets.ts'
import { DAY, HOUR, MORNING } from '../../support/fake-clock.ts'
import { knownPatterns } from '../../support/known-patterns.ts'
import { contentOf, emptyPlace, type SamplePlace } from './sample-place.ts'

const TODAY = '2026-11-24'

const smallSample = async (seed?: number, now = MORNING): Promise<SamplePlace> => {
  const place = await emptyPlace(1, now)
  await fillWithSample(place, 'small', seed === undefined ? {} : { seed })
  return place
}

describe('the small sample compound', () => {
  let place: SamplePlace
  const q = () => place.database.reader.q
  beforeEach(async () => {
    place = await smallSample()
  })

  it('is marked as a practice compound', () => {
    expect(place.settings.current()).toMatchObject({ practice: true, compoundName: '松涛雅苑' })
  })

  it('has every role on its staff, and all sign in with the words that are printed', async () => {
    const staff = await q().selectFrom('staff').select(['id', 'role']).execute()
    expect(new Set(staff.map(({ role }) => role)).size).toBe(9)
    const hashes = await q().selectFrom('credential').select(['kind', 'hash']).execute()
    expect(hashes).toHaveLength(2 * staff.length)
    for (const [kind, secret] of [
      ['password', 'yanlian2026'],
      ['pin', '246810'],
    ] as const) {
      const [first] = hashes.filter((one) => one.kind === kind)
      expect(await secretFits(first?.hash ?? '', secret)).toBe(true)
    }
  })

  it('has 12 and 48 homes with about 3.5 people each', async () => {
    const units = await q().selectFrom('unit').select('zone').execute()
    expect([...Map.groupBy(units, ({ zone }) => zone)].map(([zone, list]) => [zone, list.length])).toEqual([
      ['A', 12],
      ['B', 48],
    ])
    const persons = await q().selectFrom('person').select('id').execute()
    expect(persons.length / units.length).toBeGreaterThan(3)
    expect(persons.length / units.length).toBeLessThan(4)
  })

  it('has names, papers and phones that a form would take, and that belong to nobody', async () => {
    for (const { name, id_number } of await q().selectFrom('person').selectAll().execute()) {
      expect(readName(name)).toBe(name)
      if (id_number === '') continue
      expect(readIdNumber(id_number, TODAY)).toEqual({ idNumber: id_number })
      expect(id_number.slice(2, 4), 'a prefecture that does not exist').toBe('99')
    }
    for (const { digits, typed } of await q().selectFrom('phone').selectAll().execute()) {
      expect(readPhone(typed)).toMatchObject({ phone: { digits } })
      expect(digits.slice(3, 7), 'a block without subscribers').toBe('0000')
    }
  })

  it('has one person with two homes, and namesakes who are two', async () => {
    const homes = await q().selectFrom('occupancy').select('person_id').execute()
    const perPerson = [...Map.groupBy(homes, ({ person_id }) => person_id).values()].map(
      (list) => list.length,
    )
    expect(Math.max(...perPerson)).toBe(2)
    expect(await q().selectFrom('person').select('id').where('name', '=', '张伟').execute()).toHaveLength(2)
  })

  it('has about forty parcels waiting, three without an addressee and some overdue', async () => {
    const open = await q().selectFrom('parcel').selectAll().where('closed_at', 'is', null).execute()
    expect(open.length).toBeGreaterThan(34)
    expect(open.length).toBeLessThan(50)
    expect(open.filter(({ state }) => state === 'unclaimed')).toHaveLength(3)
    expect(open.filter(({ received_date }) => received_date <= '2026-11-17').length).toBeGreaterThan(0)
  })

  it('has a counter with jobs of every day, two debts, two faxes nobody came for, one that waits to be sent', async () => {
    const jobs = await q().selectFrom('print_job').select('business_date').execute()
    expect(new Set(jobs.map(({ business_date }) => business_date)).size).toBe(14)
    const owed = await q()
      .selectFrom('counter_charge')
      .select('amount_fen')
      .where('paid_at', 'is', null)
      .where('amount_fen', '>', 0)
      .execute()
    expect(owed.length).toBeGreaterThanOrEqual(2)
    const waiting = await q().selectFrom('fax_in').selectAll().where('closed_at', 'is', null).execute()
    expect(waiting.filter(({ business_date }) => business_date <= '2026-11-21')).toHaveLength(2)
    expect(waiting.some(({ business_date }) => business_date === TODAY)).toBe(true)
    const toSend = await q().selectFrom('fax_out').select('state').where('closed_at', 'is', null).execute()
    expect(toSend).toEqual([{ state: 'busy' }])
    const told = await q().selectFrom('classified_refusal').select('told_at').execute()
    expect(told.filter(({ told_at }) => told_at === null)).toHaveLength(1)
  })

  it('ends in the morning of today', async () => {
    const { latest, last } = await q()
      .selectFrom('parcel')
      .select(({ fn }) => [
        fn.max<string>('received_date').as('latest'),
        fn.max<number>('received_at').as('last'),
      ])
      .executeTakeFirstOrThrow()
    expect(latest).toBe(TODAY)
    expect(last).toBeLessThanOrEqual(MORNING)
  })

  it('lets several items of a home go in one handover', async () => {
    const gone = await q()
      .selectFrom('parcel')
      .select(['handover_id', 'unit_id', 'closed_at'])
      .where('handover_id', 'is not', null)
      .execute()
    const handovers = [...Map.groupBy(gone, ({ handover_id }) => handover_id).values()]
    expect(Math.max(...handovers.map((list) => list.length))).toBeGreaterThan(1)
    for (const list of handovers)
      expect(new Set(list.map((one) => `${one.unit_id} ${one.closed_at}`)).size).toBe(1)
  })
})

describe('a sample compound', () => {
  it('is the same for the same seed, whatever the hour', async () => {
    const [one, other] = [await smallSample(5), await smallSample(5, MORNING + 9 * HOUR)]
    expect(await contentOf(other)).toEqual(await contentOf(one))
  })

  it('is another one for another seed', async () => {
    const [one, other] = [await smallSample(5), await smallSample(6)]
    expect((await contentOf(other))['person']).not.toEqual((await contentOf(one))['person'])
  })

  it('ends today, whichever day that is', async () => {
    const place = await smallSample(1, MORNING + 100 * DAY)
    const { latest } = await place.database.reader.q
      .selectFrom('parcel')
      .select(({ fn }) => fn.max<string>('received_date').as('latest'))
      .executeTakeFirstOrThrow()
    expect(latest).toBe('2027-03-04')
  })

  it.each([
    ['small', 12, 48],
    ['normal', 80, 900],
    ['stress', 200, 3_000],
  ] as const)('of %s size has %i and %i homes, no place twice', (size, a, b) => {
    const homes = sampleHomes(size)
    expect(homes.filter(({ zone }) => zone === 'A')).toHaveLength(a)
    expect(homes.filter(({ zone }) => zone === 'B')).toHaveLength(b)
    expect(new Set(homes.map((home) => Object.values(home).slice(1).join('-'))).size).toBe(a + b)
  })
})

describe('an invented tracking number', () => {
  const known = Carrier.options.filter((carrier) => carrier !== 'other')

  it.each(known)('of %s is known for one of its own', (carrier) => {
    const chance = chanceFor(1, carrier)
    for (let running = 0; running < 50; running += 1)
      expect(likelyCarriers(knownPatterns, waybillBy(chance, carrier, running))[0]?.carrier).toBe(carrier)
  })
})
