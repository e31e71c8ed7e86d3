/** One line of the log, as it was written. */
export type LogLine = Readonly<Record<string, unknown>>

/** What only the host knows: the machine it runs on and the log that it keeps. */
export interface Diagnosed {
  /** Names of versions and sizes; never a user's name or a path. */
  machine(): Readonly<Record<string, string | number>>
  /** The newest lines of the log, oldest first. */
  lines(most: number): Promise<readonly LogLine[]>
}
