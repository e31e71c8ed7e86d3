import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const draft = { form: 'parcel-intake' as const, title: '快递入库', content: '{"trackingNo":"SF1"}' }

it('a draft outlives a restart and waits on its desk', async () => {
  await (await house.as('assistant')).drafts.save(draft)
  await house.restart()
  const clerk = await house.as('assistant')
  expect(await clerk.drafts.load({ form: 'parcel-intake' })).toMatchObject({
    content: draft.content,
    title: draft.title,
  })
  expect((await house.guest.staff.lockScreen({ deskCode: 'A' })).drafts).toEqual([{ title: '快递入库' }])
})

it('the next person at the desk goes on with it, another desk does not see it', async () => {
  await (await house.as('assistant', 'A')).drafts.save(draft)
  expect(await (await house.as('specialist', 'A')).drafts.load({ form: 'parcel-intake' })).not.toBeNull()
  expect(await (await house.as('specialist', 'B1')).drafts.load({ form: 'parcel-intake' })).toBeNull()
})

it('who may not fill the form may not open its draft', async () => {
  const guard = await house.as('guard')
  for (const work of [guard.drafts.save(draft), guard.drafts.load({ form: 'parcel-intake' })])
    await expect(work).rejects.toMatchObject({ code: 'FORBIDDEN', data: { need: 'parcel.intake' } })
})

it('saving again replaces it, discarding ends it', async () => {
  const clerk = await house.as('assistant')
  await clerk.drafts.save(draft)
  await clerk.drafts.save({ ...draft, content: 'second' })
  expect(await clerk.drafts.load({ form: 'parcel-intake' })).toMatchObject({ content: 'second' })
  await clerk.drafts.discard({ form: 'parcel-intake' })
  expect(await clerk.drafts.load({ form: 'parcel-intake' })).toBeNull()
})

it('drafts are no records: they leave no audit row', async () => {
  const clerk = await house.as('assistant')
  const rows = () => house.rows('SELECT seq FROM audit').length
  const before = rows()
  await clerk.drafts.save(draft)
  await clerk.drafts.discard({ form: 'parcel-intake' })
  expect(rows()).toBe(before)
})

it('of a form that is half typed for two records, each keeps its own', async () => {
  const clerk = await house.as('assistant')
  const entry = { form: 'move-in-entry' as const, title: '入住登记 3-2-1501，填了一半' }
  await clerk.drafts.save({ ...entry, record: 'case-1', content: 'first' })
  await clerk.drafts.save({ ...entry, record: 'case-2', content: 'second' })
  await clerk.drafts.discard({ form: 'move-in-entry', record: 'case-2' })
  expect(await clerk.drafts.load({ form: 'move-in-entry', record: 'case-1' })).toMatchObject({
    content: 'first',
  })
  expect(await clerk.drafts.load({ form: 'move-in-entry', record: 'case-2' })).toBeNull()
  expect(await clerk.drafts.load({ form: 'move-in-entry' })).toBeNull()
})
