import { readArguments, UsageError, wholeNumber } from '../arguments.ts'
import { dataFolder } from '../data-folder.ts'
import { hostTexts } from '../host.text.ts'
import { serve } from '../serve.ts'

const options = {
  data: { type: 'string' },
  port: { type: 'string', default: '0' },
  origin: { type: 'string', multiple: true, default: [] as string[] },
} as const

const portOf = (text: string): number => {
  const port = wholeNumber('port', text)
  if (port > 65_535) throw new UsageError(hostTexts.badPort)
  return port
}

const loopback = (origin: string): string => {
  if (!URL.canParse(origin) || new URL(origin).hostname !== '127.0.0.1')
    throw new UsageError(hostTexts.badOrigin)
  return new URL(origin).origin
}

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })

/** `serve [--data DIR] [--port N]`: prints `{"url": …}` when ready and works until it is told to stop. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readArguments(args, options)
  const port = portOf(values.port)
  const served = await serve({ dataDir: dataFolder(values.data), port, origins: values.origin.map(loopback) })
  const end = stopped()
  console.log(JSON.stringify({ url: served.url }))
  await end
  await served.close()
}
