import type { DeskClient } from './practice-staff.ts'

/** Homes that have not told the desk to take nothing in for them: an intake there would be refused by a rule. */
export const willingHomes = async (
  desk: DeskClient,
  asked: Parameters<DeskClient['compound']['units']>[0],
): Promise<readonly string[]> => {
  const { rows } = await desk.compound.units(asked)
  const willing: string[] = []
  for (const { id, name } of rows) {
    const candidates = await desk.parcels.candidates({ text: name })
    if (candidates.every(({ unitId, receiving }) => unitId !== id || receiving !== 'stopped'))
      willing.push(id)
  }
  return willing
}
