import { expect, type Page, test } from '@playwright/test'
import { createApp } from '#core/app.ts'
import { directClient } from '#transport/direct.ts'
import { serveHttp } from '#transport/http.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { builtPage } from '../../src/main/host/serve.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { signIn } from './models/lock-screen.ts'

/** What a browser would run, in the shapes that reach attributes, styles, addresses and templates. */
const payloads = [
  '<script>window.__ran=1</script>',
  '<img src=x onerror=__ran=1>',
  '<svg onload=__ran=1>',
  '"onfocus=__ran=1 autofocus x="',
  "javascript:__ran=1//'",
  '</title><script>__ran=1</script>',
  '{{constructor.constructor("__ran=1")()}}',
  '<a href="//evil.test" target=_blank>x',
  '<style>*{background:url(//evil.test)}',
  '<iframe srcdoc="<script>top.__ran=1">',
] as const

type Client = ReturnType<typeof directClient<Awaited<ReturnType<typeof createApp>>>>

let ids = 0
const commandId = (): string => {
  ids += 1
  return `stored-script-${String(ids).padStart(8, '0')}`
}

/** Every text that a clerk may type and that comes back on a page; a refusal keeps it out, which is as good. */
const plant = async (client: Client, payload: string): Promise<number> => {
  const { hits } = await client.search.find({ text: '3-2-1501', limit: 5 })
  const unitId = hits.find(({ kind }) => kind === 'unit')?.recordId ?? ''
  const { people } = await client.people.file({ unitId })
  const personId = people[0]?.personId ?? ''
  const short = payload.slice(0, 20)
  const tries = [
    () =>
      client.parcels.intake({
        commandId: commandId(),
        trackingNo: `7514${String(ids).padStart(10, '0')}`,
        carrier: 'zto' as const,
        sizeClass: 'medium' as const,
        addressee: { unitId, personId: null },
        nameOnLabel: short,
      }),
    () =>
      client.people.add({
        commandId: commandId(),
        unitId,
        name: payload.slice(0, 30),
        phones: [],
        relation: 'helper' as const,
        detail: short,
        another: true,
      }),
    () =>
      client.people.addVehicle({
        commandId: commandId(),
        unitId,
        plate: `浙A${String(10_000 + ids)}`,
        colour: payload.slice(0, 10),
        place: short,
        keeper: payload.slice(0, 30),
      }),
    () =>
      client.people.giveConsent({
        commandId: commandId(),
        personId,
        kind: 'photo' as const,
        note: payload.slice(0, 40),
      }),
    () => client.privacy.placeHold({ commandId: commandId(), personId, reason: payload.slice(0, 60) }),
    () => client.people.reveal({ personId, field: 'phone' as const, reason: payload.slice(0, 60) }),
    () =>
      client.staff.create({
        commandId: commandId(),
        ...{ name: payload.slice(0, 20), role: 'guard' as const, zones: ['B'], deskCode: 'B1' },
        password: 'sample-password',
      }),
    () =>
      client.drafts.save({
        form: 'parcel-intake' as const,
        title: short,
        content: JSON.stringify({ note: payload }),
      }),
  ]
  const kept = await Promise.all(
    tries.map((attempt) =>
      attempt().then(
        () => 1,
        () => 0,
      ),
    ),
  )
  return kept.reduce<number>((sum, one) => sum + one, 0)
}

interface Watch {
  readonly left: string[]
  readonly violations: () => Promise<readonly string[]>
}

/** Scripts that ran, windows that opened, addresses that were asked for, and what the policy stopped. */
const watch = async (page: Page, origin: string): Promise<Watch> => {
  const left: string[] = []
  page.on('popup', (popup) => left.push(`window ${popup.url()}`))
  page.on('dialog', (dialog) => {
    left.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) left.push(request.url())
  })
  await page.addInitScript(() => {
    const held: string[] = []
    Object.assign(window, { __violations: held })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // The test's own questions are evaluated in the page, which is told as well; what ran is seen by its mark.
      if (blockedURI !== 'eval') held.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  return {
    left,
    violations: () => page.evaluate(() => (window as unknown as { __violations: string[] }).__violations),
  }
}

const places = ['工作台', '包裹信件', '打印传真', '档案', '设置'] as const
const tabs = ['员工账号', '备份', '留痕'] as const

const walk = async (clerk: Clerk, check: () => Promise<void>): Promise<void> => {
  const { page } = clerk
  for (const name of places) {
    await page
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .press('Enter')
    await page.waitForTimeout(500)
    await check()
  }
  for (const name of tabs) {
    await page.getByRole('button', { name, exact: true }).press('Enter')
    await page.waitForTimeout(500)
    await check()
  }
  for (const path of ['3-2-1501', '3 2 1501']) {
    await clerk.press('F2')
    await clerk.type(path)
    await page.waitForTimeout(400)
    await clerk.press('Enter')
    await page.waitForTimeout(600)
    await check()
  }
}

let house: SampleHouse
test.beforeAll(() => {
  test.setTimeout(120_000)
  house = makeSampleHouse('script')
})
test.afterAll(() => house.remove())

test('stored script stays text on every page: nothing runs, opens or leaves', async ({ page }) => {
  test.setTimeout(180_000)
  const app = await createApp(nodePorts(house.data))
  const http = await serveHttp(app, { port: 0, root: builtPage })
  try {
    const { tiles } = await directClient(app, null).staff.lockScreen({})
    const staffId = tiles.find(({ name }) => name === '孙丽华')?.staffId ?? ''
    const secret = { kind: 'password' as const, password: practice.password }
    const { token } = await directClient(app, null).staff.signIn({ staffId, deskCode: 'B1', secret })
    let kept = 0
    for (const payload of payloads) kept += await plant(directClient(app, token), payload)
    expect(kept).toBeGreaterThan(payloads.length * 2)
    const watched = await watch(page, http.url)
    await page.goto(http.url)
    const clerk = await clerkAt(page)
    await signIn(clerk, '孙丽华', practice.password)
    await walk(clerk, async () => {
      expect(await page.evaluate(() => (window as unknown as { __ran?: unknown }).__ran)).toBeUndefined()
      expect(
        await page.locator('main script, main iframe, main svg[onload], main img[onerror]').count(),
      ).toBe(0)
    })
    expect(watched.left).toEqual([])
    expect(await watched.violations()).toEqual([])
    // The watch itself sees: what is planted by hand is stopped and reported.
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.__ran = 1'
      document.body.append(script)
    })
    await expect.poll(async () => (await watched.violations()).length).toBeGreaterThan(0)
    expect(await page.evaluate(() => (window as unknown as { __ran?: unknown }).__ran)).toBeUndefined()
  } finally {
    await http.close()
    await app.close()
  }
})
