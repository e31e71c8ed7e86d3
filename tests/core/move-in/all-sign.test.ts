import { afterAll, beforeAll, expect, it } from 'vitest'
import { newCommandId } from '../../support/test-house.ts'
import { type MoveInDesk, openMoveInDesk } from './desk.ts'

let desk: MoveInDesk
let id: string
beforeAll(async () => {
  desk = await openMoveInDesk()
  id = await desk.arrive('5-1-802')
})
afterAll(() => desk.house.close())

const command = () => ({ commandId: newCommandId() })
const identity = () =>
  desk.assistant.moveIn.finishStation({
    ...{ ...command(), id, station: 'identity', outcome: 'done', reason: '' },
  })
const setAll = async (allOwnersSign: boolean): Promise<void> => {
  const { revision } = await desk.supervisor.settings.read()
  await desk.supervisor.settings.change({ ...command(), revision, changes: { allOwnersSign } })
}

it('where all are to sign, every co-owner shows a paper; without it one of them suffices (民法典 300)', async () => {
  await setAll(true)
  await expect(identity()).rejects.toMatchObject({
    code: 'OWNERS_NOT_SEEN',
    message: '设置了全体签，许晓岚的证件还没看，请共有人都到场',
  })
  await setAll(false)
  await identity()
  expect((await desk.see(id)).state).toBe('identityOk')
})

it('the stations are proposed in the order that the supervisor set', async () => {
  const { revision } = await desk.supervisor.settings.read()
  const moveInOrder = ['identity', 'documents', 'signing', 'fees', 'inspection', 'keys']
  await desk.supervisor.settings.change({ ...command(), revision, changes: { moveInOrder } })
  const { stations } = await desk.see(id)
  expect(stations.map(({ station }) => station)).toEqual(['checkIn', ...moveInOrder, 'archive'])
})
