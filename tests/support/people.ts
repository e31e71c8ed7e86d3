import type { App } from '#core/app.ts'
import { directClient } from '#transport/direct.ts'
import { newCommandId, PASSWORD, PIN, type TestHouse } from './test-house.ts'
import type { Client } from './transports.ts'

/** Imports lines of a list as the supervisor: homes and the people in them. */
export const importLines = async (house: TestHouse, lines: readonly string[]): Promise<string> => {
  const supervisor = await house.as('supervisor')
  const file = new File([['区域,房号,姓名,电话,关系,证件号', ...lines].join('\r\n')], '业主名册.csv')
  const { rehearsalId, doubtful } = await supervisor.imports.rehearse({ file })
  if (doubtful.length > 0) throw new Error(JSON.stringify(doubtful))
  return (await supervisor.imports.commit({ commandId: newCommandId(), rehearsalId })).batchId
}

/** An assistant who works in one zone only. */
export const assistantOf = async (house: TestHouse, zone: 'A' | 'B'): Promise<Client<App>> => {
  const supervisor = await house.as('supervisor')
  const deskCode = zone === 'A' ? 'A' : 'B1'
  const profile = { name: `助理 ${zone}`, role: 'assistant' as const, zones: [zone], deskCode }
  const { id } = await supervisor.staff.create({
    commandId: newCommandId(),
    ...profile,
    password: PASSWORD,
    pin: PIN,
  })
  const secret = { kind: 'password' as const, password: PASSWORD }
  const { token } = await house.guest.staff.signIn({ staffId: id, deskCode, secret })
  return directClient(house.app, token)
}
