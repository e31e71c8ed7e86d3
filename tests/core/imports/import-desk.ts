import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { known } from '#core/kernel/errors.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'
import { csv } from './sheets.ts'

type Supervisor = Awaited<ReturnType<TestHouse['as']>>

/** A supervisor who imports, in a house that is opened for a test or for a group of them. */
export const importDesk = () => {
  const held: { house?: TestHouse; supervisor?: Supervisor } = {}
  const house = (): TestHouse => known(held.house, 'opened before the test')
  const supervisor = (): Supervisor => known(held.supervisor, 'opened before the test')
  const open = async (): Promise<void> => {
    held.house = await openTestHouse()
    held.supervisor = await held.house.as('supervisor')
  }
  const rehearse = (file: File) => supervisor().imports.rehearse({ file })
  const commit = (rehearsalId: string, commandId = newCommandId()) =>
    supervisor().imports.commit({ commandId, rehearsalId })
  return {
    get house() {
      return house()
    },
    get supervisor() {
      return supervisor()
    },
    /** A house for each test: it will be changed. */
    newHouseEach: () => {
      beforeEach(open)
      afterEach(() => house().close())
    },
    /** One house for all tests of a group that store nothing. */
    oneHouse: () => {
      beforeAll(open)
      afterAll(() => house().close())
    },
    rehearse,
    commit,
    importAll: async (file: File) => commit((await rehearse(file)).rehearsalId),
    doubts: async (...lines: string[]) => {
      const { doubtful } = await rehearse(csv(['区域,房号,姓名,电话,关系,证件号', ...lines]))
      return doubtful.map(({ row, reason }) => [row, reason])
    },
  }
}
