import { createReadStream, existsSync } from 'node:fs'
import { arch, cpus, freemem, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Diagnosed, LogLine } from '#core/diagnostics/diagnostics.port.ts'

const MB = 1024 * 1024

/** What the diagnosis pack says of this machine and reads of its log. */
export const machineReport = (dataDir: string): Diagnosed => ({
  machine: () => ({
    platform: process.platform,
    release: release(),
    arch: arch(),
    cores: cpus().length,
    memoryMb: Math.round(totalmem() / MB),
    freeMemoryMb: Math.round(freemem() / MB),
    processMb: Math.round(process.memoryUsage.rss() / MB),
    upMinutes: Math.round(process.uptime() / 60),
    ...versions(),
  }),
  lines: async (most) => {
    const file = join(dataDir, 'logs', 'desk.log')
    const older = await linesOf(`${file}.1`)
    return [...older, ...(await linesOf(file))].slice(-most)
  },
})

const versions = (): Readonly<Record<string, string>> => {
  const { node, electron, chrome } = process.versions
  return { node, ...(electron !== undefined && { electron }), ...(chrome !== undefined && { chrome }) }
}

const linesOf = async (file: string): Promise<readonly LogLine[]> => {
  if (!existsSync(file)) return []
  const lines: LogLine[] = []
  for await (const text of createInterface({ input: createReadStream(file) })) lines.push(...parsed(text))
  return lines
}

/** The last line may be half written. */
const parsed = (text: string): readonly LogLine[] => {
  try {
    return [JSON.parse(text) as LogLine]
  } catch {
    return []
  }
}
