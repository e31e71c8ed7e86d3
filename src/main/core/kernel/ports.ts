/** What the core asks of the world around it. Hosts and tests hand these in; the core makes none of them. */

export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Milliseconds that never run backwards: for locks and back-off. */
  monotonic(): number
}

export interface Random {
  /** Time-ordered unique id. */
  id(): string
  bytes(length: number): Buffer
  /** Uniform integer, 0 ≤ n < below. */
  integer(below: number): number
}

export interface Log {
  /** Facts for an engineer: names of calls, milliseconds, codes. Never a name, a phone or an ID number. */
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void
  error(event: string, error: unknown): void
}

/** The operating system's own key store. Null where there is none worth the name. */
export interface Keychain {
  wrap(secret: Buffer): Promise<Buffer>
  /** Rejects when this user on this machine did not wrap it. */
  unwrap(wrapped: Buffer): Promise<Buffer>
}

/** Runs untrusted input in a process of its own: fork in the host, utilityProcess under Electron. */
export interface Jobs {
  /**
   * Starts `entry`, sends it `input`, gives back its one answer and ends it.
   * Rejects with `JobFailed` when it crashes, grows past `memoryMb` or takes longer than `timeoutMs`.
   */
  run(
    entry: URL,
    input: unknown,
    limits: { readonly timeoutMs: number; readonly memoryMb: number },
  ): Promise<unknown>
}

/** Files that are started as workers or processes: each host knows where its build put them. */
export interface Entries {
  readonly pdfWorker: URL
  readonly sheetReader: URL
  readonly pictureReader: URL
  readonly pressWorker: URL
  readonly backupWorker: URL
}

/** One design in the two weights that sheets use. */
export interface FontPair {
  readonly regular: string
  readonly bold: string
}

/** Font files, by weight and by what they are for. */
export interface FontFiles extends FontPair {
  /** Asked in this order for a character that the pair above lacks (docs/adr/0009). */
  readonly fallbacks?: readonly FontPair[]
}
