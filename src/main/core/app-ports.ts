import type { Diagnosed } from './diagnostics/diagnostics.port.ts'
import type { Clock, Entries, FontFiles, Jobs, Keychain, Log, Random } from './kernel/ports.ts'
import type { PrintPort } from './printing/print-port.ts'

/** What the house asks of the machine that it stands on; each host fills it once. */
export interface AppPorts {
  readonly dataDir: string
  /** Named in each backup. */
  readonly programVersion: string
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly keychain: Keychain | null
  /** Whether this machine may open the house without the recovery code next time. */
  readonly rememberKey: boolean
  readonly jobs: Jobs
  readonly entries: Entries
  readonly fonts: FontFiles
  /** The folder of texts that come with the program: agreements that a compound may word anew. */
  readonly resources: URL
  readonly printers: PrintPort
  readonly diagnosed: Diagnosed
  /** The folder beside the compound's own in which people practise: no real house is founded there. */
  readonly practiceOnly?: boolean
}
