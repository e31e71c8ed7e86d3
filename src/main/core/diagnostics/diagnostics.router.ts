import type { Handlers } from '../kernel/handler.ts'
import type { diagnosticsContract } from './diagnostics.contract.ts'
import { type DiagnosticsHouse, diagnosticsPack } from './diagnostics.service.ts'

export const diagnosticsRouter = (house: DiagnosticsHouse): Handlers<typeof diagnosticsContract> => ({
  pack: () => diagnosticsPack(house),
})
