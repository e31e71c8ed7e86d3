import { fileURLToPath } from 'node:url'
import { type UtilityProcess, utilityProcess } from 'electron'
import { JobFailed } from '#core/kernel/errors.ts'
import type { Jobs } from '#core/kernel/ports.ts'

const answerOf = (child: UtilityProcess, input: unknown, timeoutMs: number): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new JobFailed('timeout')), timeoutMs)
    child.once('message', resolve)
    child.once('exit', () => {
      clearTimeout(late)
      reject(new JobFailed('crashed'))
    })
    child.postMessage(input)
  })

/** Jobs as utility processes: a packaged program cannot fork itself as Node (fuse RunAsNode). */
export const utilityJobs: Jobs = {
  run: async (entry, input, { timeoutMs, memoryMb }) => {
    const execArgv = [`--max-old-space-size=${memoryMb}`]
    const child = utilityProcess.fork(fileURLToPath(entry), [], { execArgv, env: {}, stdio: 'ignore' })
    try {
      return await answerOf(child, input, timeoutMs)
    } finally {
      child.kill()
    }
  },
}
