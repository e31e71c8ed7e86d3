import { newCommandId, openTestHouse, PIN } from '../../support/test-house.ts'
import { csv } from '../imports/sheets.ts'

const homes = [
  ['区域', '楼栋', '单元', '房号', '业主姓名', '联系电话', '关系'],
  ['B', '3', '2', '1501', '林静怡', '13900001234', '业主'],
  ['B', '3', '2', '1501', '许明远', '13900005678', '家人'],
]

/** One home with two people, a supervisor and a project manager. */
export const openOversight = async () => {
  const house = await openTestHouse()
  const supervisor = await house.as('supervisor', 'B1')
  const { rehearsalId } = await supervisor.imports.rehearse({ file: csv(homes.map((row) => row.join(','))) })
  await supervisor.imports.commit({ commandId: newCommandId(), rehearsalId })
  const { hits } = await supervisor.search.find({ text: '3-2-1501', limit: 5 })
  const unitId = hits.find(({ kind }) => kind === 'unit')?.recordId ?? ''
  const residents = async () => (await supervisor.people.file({ unitId })).people
  const named = async (name: string) => {
    const found = (await residents()).find((person) => person.name === name)
    if (found === undefined) throw new Error(`${name} does not live here`)
    return found
  }
  return {
    house,
    supervisor,
    unitId,
    named,
    /** The project manager's PIN at the supervisor's desk. */
    agreed: async (record: string): Promise<string> => {
      const { staffId } = await house.staff('projectManager')
      const asked = { approverId: staffId, pin: PIN, permission: 'person.erase' as const, record }
      return (await supervisor.staff.approve(asked)).approval
    },
    moveOut: async (name: string) => {
      const { occupancyId, placeRevision, personId } = await named(name)
      await supervisor.people.moveOut({ commandId: newCommandId(), occupancyId, revision: placeRevision })
      return personId
    },
  }
}
