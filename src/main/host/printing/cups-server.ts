import { existsSync } from 'node:fs'
import { type IncomingMessage, type RequestOptions, request } from 'node:http'
import { decodeAnswer, encodeRequest, type IppAnswer, type IppRequest } from './ipp-message.ts'

/** Where the scheduler listens. */
export type CupsServer = { readonly socketPath: string } | { readonly host: string; readonly port: number }

const SOCKETS = ['/run/cups/cups.sock', '/var/run/cups/cups.sock']

/** As the CUPS tools themselves read `CUPS_SERVER`: a socket's path, `host`, `host:port`, `/version=…` ignored. */
export const cupsServer = (
  asked: string | undefined,
  exists: (path: string) => boolean = existsSync,
): CupsServer => {
  const place = (asked ?? '').replace(/\/version=[\d.]+$/, '')
  if (place.startsWith('/')) return { socketPath: place }
  if (place !== '') {
    const [, host = place, port = '631'] = /^(.*?)(?::(\d+))?$/.exec(place) ?? []
    return { host, port: Number(port) }
  }
  const socketPath = SOCKETS.find(exists)
  return socketPath === undefined ? { host: 'localhost', port: 631 } : { socketPath }
}

const TIMEOUT_MS = 5_000
const MOST_BYTES = 4 * 1024 * 1024

/** One question to the scheduler. Rejects when it does not answer in time or answers no IPP. */
export const askCups = async (server: CupsServer, path: string, question: IppRequest): Promise<IppAnswer> => {
  const body = encodeRequest(question)
  const answer = await post({
    ...server,
    path,
    method: 'POST',
    headers: { host: 'localhost', 'content-type': 'application/ipp', 'content-length': body.length },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    body,
  })
  if (answer.statusCode !== 200) throw new Error(`CUPS answered ${answer.statusCode}`)
  return decodeAnswer(await wholeOf(answer))
}

const post = ({ body, ...options }: RequestOptions & { readonly body: Buffer }): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request(options, resolve).on('error', reject).end(body)
  })

const wholeOf = async (answer: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of answer as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > MOST_BYTES) throw new Error('IPP answer too long')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
