import { createApp } from '#core/app.ts'
import { serveHttp } from '#transport/http.ts'
import { machineClock } from '../../src/main/host/clock-and-chance.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { builtPage } from '../../src/main/host/serve.ts'
import { DAY } from '../support/fake-clock.ts'

/** `later-host.ts FOLDER DAYS`: the product as a browser opens it, in a house whose clock runs some days ahead. */
const [, , dataDir = '', days = '0'] = process.argv
const clock = { ...machineClock, now: () => machineClock.now() + Number(days) * DAY }
const app = await createApp({ ...nodePorts(dataDir), clock })
const http = await serveHttp(app, { port: 0, root: builtPage, origins: [] })
const leave = async (): Promise<void> => {
  await http.close()
  await app.leave()
}
process.once('SIGTERM', () => void leave())
console.log(JSON.stringify({ url: http.url }))
