import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { JobFailed } from '#core/kernel/errors.ts'
import type { Jobs } from '#core/kernel/ports.ts'

type Limits = Parameters<Jobs['run']>[2]

/** Nothing of the house goes along: no environment, no streams, no open files. */
const start = (entry: URL, { memoryMb }: Limits): ChildProcess =>
  fork(fileURLToPath(entry), [], {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })

const answerOf = (child: ChildProcess, input: unknown, { timeoutMs }: Limits): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new JobFailed('timeout')), timeoutMs)
    child.once('message', resolve)
    child.once('error', () => reject(new JobFailed('crashed')))
    child.once('exit', () => {
      clearTimeout(late)
      reject(new JobFailed('crashed'))
    })
    child.send(input as never, (error) => error && reject(new JobFailed('crashed')))
  })

/** Jobs as child processes: what a host under plain Node offers. */
export const forkJobs: Jobs = {
  run: async (entry, input, limits) => {
    const child = start(entry, limits)
    try {
      return await answerOf(child, input, limits)
    } finally {
      child.kill('SIGKILL')
    }
  },
}
