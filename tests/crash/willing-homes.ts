import type { App } from '#core/app.ts'
import type { Client } from '../support/transports.ts'

/** Homes that have not told the desk to take nothing in for them: a rule's refusal is no loss. */
export const willingHomes = async (desk: Client<App>): Promise<readonly string[]> => {
  const { rows } = await desk.compound.units({ zone: 'B', size: 50 })
  const willing: string[] = []
  for (const { id, name } of rows) {
    const candidates = await desk.parcels.candidates({ text: name })
    if (candidates.some(({ unitId, receiving }) => unitId === id && receiving !== 'stopped')) willing.push(id)
  }
  return willing
}
