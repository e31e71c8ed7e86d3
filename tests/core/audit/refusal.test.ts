import { expect, it, onTestFinished } from 'vitest'
import { newCommandId, openTestHouse } from '../../support/test-house.ts'

it('a refused command leaves one audit row with its code, and no outcome', async () => {
  const house = await openTestHouse()
  onTestFinished(() => house.close())
  const supervisor = await house.as('supervisor')
  const commandId = newCommandId()
  const { staffId } = await house.staff('supervisor')
  const wrong = { commandId, id: staffId, secret: { kind: 'badge' as const, badge: 'BADGE-1' } }
  await expect(supervisor.staff.setSecret({ ...wrong, id: 'nobody' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(house.rows('SELECT action, record_id FROM audit WHERE command_id = ?', commandId)).toEqual([
    { action: 'staff.setSecret.refused', record_id: 'NOT_FOUND' },
  ])
  expect(house.rows('SELECT id FROM command WHERE id = ?', commandId)).toEqual([])
  expect(await supervisor.staff.setSecret(wrong)).toEqual({})
})
