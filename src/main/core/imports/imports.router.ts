import type { Handlers } from '../kernel/handler.ts'
import type { importsContract } from './imports.contract.ts'
import { commitImport, type ImportsHouse, importBatches, takeBackImport } from './imports.service.ts'
import { rehearse, rehearseAgain } from './rehearsal.service.ts'
import { createRehearsals } from './rehearsals.ts'

export const importsRouter = (ports: Omit<ImportsHouse, 'rehearsals'>): Handlers<typeof importsContract> => {
  const house = { ...ports, rehearsals: createRehearsals(ports.clock, ports.random) }
  return {
    rehearse: async ({ file }, call) =>
      rehearse(house, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, 'persons', call),
    rehearseAgain: (input, call) => rehearseAgain(house, input, call),
    commit: (input, call) => commitImport(house, input, call),
    takeBack: (input, call) => takeBackImport(house, input, call),
    batches: () => importBatches(house),
  }
}
