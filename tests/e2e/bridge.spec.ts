import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { bridge } from '../support/bridge.ts'
import { tinyHouse } from '../support/tiny-house.ts'

/** A page that speaks oRPC's port format by hand, so that this test stands on the preload alone. */
const page = `
window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== 'rpc:port') return
  const [port] = event.ports
  port.onmessage = ({ data }) => { document.title += typeof data === 'string' ? data : 'bytes' }
  const call = { i: '1', p: { u: '/status', b: {}, h: { authorization: 'Bearer clerk' } } }
  port.postMessage(JSON.stringify(call))
})
window.postMessage('rpc:want', location.origin)
`

let out: string
test.beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'desk-bridge-'))
  mkdirSync(join(out, 'renderer'))
  cpSync(resolve('out/preload'), join(out, 'preload'), { recursive: true })
  writeFileSync(
    join(out, 'renderer/index.html'),
    '<!doctype html><script type="module" src="/page.js"></script>',
  )
  writeFileSync(join(out, 'renderer/page.js'), page)
})
test.afterAll(() => rmSync(out, { recursive: true }))

test('the built preload hands the page a port to the house, and nothing goes over HTTP', async ({
  page: tab,
}) => {
  const { url, strays } = await bridge(tab, tinyHouse(), out)
  const complaints: string[] = []
  tab.on('console', (message) => complaints.push(message.text()))
  await tab.goto(url)
  await expect(tab).toHaveTitle(/"by":"clerk"/)
  expect(await tab.evaluate(() => Reflect.get(window, 'desk'))).toEqual({ transport: 'port' })
  expect(await tab.evaluate(() => window.isSecureContext)).toBe(true)
  expect(strays).toEqual([])
  expect(complaints).toEqual([])
})

test('the page runs under the policy of the desktop: no inline script, no foreign address', async ({
  page: tab,
}) => {
  const { url, strays } = await bridge(tab, tinyHouse(), out)
  await tab.goto(url)
  const refused = await tab.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.head.append(script)
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    )
    return { ran: 'ran' in window, fetched }
  })
  expect(refused).toEqual({ ran: false, fetched: 'refused' })
  expect(strays).toEqual([])
})
