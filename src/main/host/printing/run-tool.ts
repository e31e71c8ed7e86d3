import { execFile } from 'node:child_process'

export interface ToolResult {
  /** Null when it could not be started, was killed or took too long. */
  readonly code: number | null
  readonly missing: boolean
  readonly stdout: string
  readonly stderr: string
}

export interface ToolOptions {
  readonly env: NodeJS.ProcessEnv
  readonly timeoutMs: number
  readonly input?: Uint8Array
}

/** Runs a program with its arguments as they are: no shell reads them. */
export const runTool = (file: string, args: readonly string[], options: ToolOptions): Promise<ToolResult> =>
  new Promise((resolve) => {
    const child = execFile(
      file,
      [...args],
      { env: options.env, timeout: options.timeoutMs, killSignal: 'SIGKILL', encoding: 'utf8' },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null
        resolve({ code, missing: error?.code === 'ENOENT', stdout, stderr })
      },
    )
    // A tool that refuses does not read what it is given.
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input)
  })
