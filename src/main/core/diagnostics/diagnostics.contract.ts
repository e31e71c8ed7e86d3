import { z } from 'zod'
import { query } from '../kernel/procedure.ts'

export const diagnosticsContract = {
  /**
   * What an engineer asks for first, as one readable file: versions, sizes, counts, slow calls, errors without their
   * messages. It holds no person, no home and nothing that was typed, so whoever is at the desk may hand it on.
   */
  pack: query('signed-in').output(z.file()),
}
