import { describe, expect, it, onTestFinished } from 'vitest'
import { DAY } from '../../support/fake-clock.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { newCommandId, openTestHouse } from '../../support/test-house.ts'

const backupLines = async (
  client: Awaited<ReturnType<Awaited<ReturnType<typeof openTestHouse>>['as']>>,
): Promise<readonly string[]> => {
  const { items } = await client.desk.today()
  return items.filter(({ kind }) => kind === 'backup').map(({ about }) => about)
}

describe('the work desk', () => {
  it('asks who may back up to plug the stick in once its copy is a week old, and asks no clerk', async () => {
    const house = await openTestHouse()
    onTestFinished(() => house.close())
    const supervisor = await house.as('supervisor')
    await supervisor.backup.changePlaces({
      commandId: newCommandId(),
      revision: 0,
      budgetMb: 1_000,
      places: [{ kind: 'removable', folder: tempFolder() }],
    })
    await supervisor.backup.run({})
    await supervisor.backup.prove({})
    expect(await backupLines(supervisor)).toEqual([])
    house.clock.pass(8 * DAY)
    expect(await backupLines(await house.as('supervisor'))).toEqual(['old'])
    expect(await backupLines(await house.as('assistant'))).toEqual([])
  })
})
