import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { type Figure, figureOf, ROUNDS, type Round } from './figure.ts'
import { type DeskClient, signInAt } from './practice-staff.ts'
import { layOut } from './workbench.ts'

const STARTS_A_ROUND = 3
const commandLine = fileURLToPath(new URL('../desk.ts', import.meta.url))

/** `start.ready`: from the start of the process to the answer of the first sign-in, over the loopback host. */
export const startFigures = async (dataDir: string): Promise<readonly Figure[]> => {
  const bench = layOut(dataDir)
  try {
    await start(bench.dataDir)
    const rounds: Round[] = []
    for (let n = 0; n < ROUNDS; n += 1) rounds.push({ own: await starts(bench.dataDir), floor: [] })
    return [figureOf('start.ready', 'ms', rounds)]
  } finally {
    bench.remove()
  }
}

const starts = async (dataDir: string): Promise<readonly number[]> => {
  const took: number[] = []
  for (let n = 0; n < STARTS_A_ROUND; n += 1) took.push(await start(dataDir))
  return took
}

const start = async (dataDir: string): Promise<number> => {
  const began = performance.now()
  const host = spawn(process.execPath, [commandLine, 'serve', '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = (await once(createInterface(host.stdout), 'line')) as [string]
    await signInAt(clientOf((JSON.parse(line) as { readonly url: string }).url), 'B1')
    return performance.now() - began
  } finally {
    host.kill('SIGTERM')
    await once(host, 'exit')
  }
}

const clientOf = (url: string): DeskClient =>
  createORPCClient(new RPCLink({ url: `${url}/rpc`, headers: { origin: url } }))
