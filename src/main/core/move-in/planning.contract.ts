import { z } from 'zod'
import { query } from '../kernel/procedure.ts'
import { Id, lookup, ZoneCode } from '../kernel/schema.ts'

/** A home of a building that is to be handed over, and how far it is. */
export const BuildingHome = z.object({
  unitId: Id,
  unit: z.string(),
  /** The number of its first handover, where one was planned, whatever became of it. */
  caseNo: z.string(),
})
export type BuildingHome = z.infer<typeof BuildingHome>

export const planningContract = {
  /** The buildings whose homes are handed over, and how many of each were never planned. */
  buildings: query('movein.work').output(
    z.array(z.object({ zone: ZoneCode, building: z.string(), homes: z.number(), unplanned: z.number() })),
  ),
  /** The homes of one building in the order in which one walks through it. */
  buildingHomes: query('movein.work')
    .input(z.object({ zone: ZoneCode, building: lookup(10) }))
    .output(z.array(BuildingHome)),
}
