import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { PrintPort } from '#core/printing/print-port.ts'
import { cupsPrinters } from './cups-printers.ts'
import { noPrinters } from './no-printers.ts'
import { windowsPrinters } from './windows-printers.ts'

const onPath = (tool: string, env: NodeJS.ProcessEnv): boolean =>
  (env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, tool)))

/** The spooler that this machine has. */
export const systemPrinters = (
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): PrintPort => {
  if (platform === 'win32') return windowsPrinters()
  return onPath('lp', env) ? cupsPrinters(env) : noPrinters
}
