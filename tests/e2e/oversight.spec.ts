import { writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { createApp } from '#core/app.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { signIn } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost
/** Somebody who moved out, of whom nothing has to be kept. */
let gone: { readonly name: string; readonly shown: string }

/** The first of a home of zone B whom nothing keeps once they moved out. */
const moveSomebodyOut = async (data: string): Promise<typeof gone> => {
  const app = await createApp(nodePorts(data))
  try {
    const guest = directClient(app, null)
    const { tiles } = await guest.staff.lockScreen({})
    const staffId = tiles.find(({ role }) => role === 'supervisor')?.staffId ?? ''
    const secret = { kind: 'password', password: practice.password } as const
    const desk = directClient(app, (await guest.staff.signIn({ staffId, deskCode: 'B1', secret })).token)
    const { rows } = await desk.compound.units({ zone: 'B', size: 50 })
    for (const { id } of rows)
      for (const { personId, occupancyId, placeRevision: revision, name } of (
        await desk.people.file({ unitId: id })
      ).people) {
        const { reasonsToKeep, name: shown } = await desk.privacy.person({ personId })
        if (reasonsToKeep.length !== 1) continue
        await desk.people.moveOut({ commandId: `e2e-move-out-${personId}`, occupancyId, revision })
        return { name, shown }
      }
    throw new Error('everybody has something to be kept')
  } finally {
    await app.close()
  }
}

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('oversight')
  gone = await moveSomebodyOut(house.data)
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const shot = (clerk: Clerk, name: string) =>
  clerk.page.screenshot({ path: `test-results/oversight/${name}.png` })

const toOversight = async (page: Page, clerk: Clerk): Promise<void> => {
  await page.getByRole('button', { name: '设置', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: '扫码枪和声音' })).toBeVisible()
  await page.getByRole('button', { name: '留痕', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: '留痕与个人信息' })).toBeVisible()
  await clerk.finds()
}

/** The manager types a PIN at the supervisor's desk. */
const secondPerson = async (clerk: Clerk, matter: string): Promise<void> => {
  await clerk.sees('请主管输密码')
  await clerk.sees(matter)
  await shot(clerk, `second-person-${matter.slice(0, 2)}`)
  await clerk.type(practice.pin)
  await expect(clerk.page.getByRole('dialog')).toHaveCount(0)
}

test('a supervisor reads the trail, seals the day, and prints what is held on a person', async ({ page }) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await signIn(clerk, '孙丽华', practice.password)
  await toOversight(page, clerk)

  await test.step('who looked at a home', async () => {
    await page.getByRole('combobox', { name: '房号、姓名、单号' }).focus()
    await clerk.type('3-2-1501')
    await expect(page.locator('.ant-select-item-option').first()).toBeVisible()
    await clerk.press('Enter', 'Control+Enter')
    await expect(page.getByRole('grid', { name: '操作记录' })).toBeVisible()
    await clerk.finds()
    await shot(clerk, 'trail')
  })

  await test.step('the seal typed back from paper', async () => {
    const seal = (await page.locator('.oversight-seal').textContent()) ?? ''
    expect(seal).toMatch(/^(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}$/)
    await page.getByRole('textbox', { name: '纸上的号' }).fill('1')
    await page.getByRole('textbox', { name: '纸上的封存码' }).fill(seal)
    await clerk.press('Enter')
    await clerk.sees(/^对不上/)
    await page.getByRole('button', { name: '打印当日封存单' }).press('Enter')
    expect((await clerk.paper()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    await clerk.press('Escape')
  })

  await test.step('the plan of what goes', async () => {
    await page.getByText('保留期限', { exact: true }).click()
    await clerk.sees('已出库包裹上的姓名')
    await clerk.finds()
    await shot(clerk, 'retention')
  })

  await test.step('a person’s own data', async () => {
    await page.getByText('本人资料', { exact: true }).click()
    await page.getByRole('textbox', { name: '姓名、房号、电话尾号' }).fill('林')
    const list = page.getByRole('group', { name: '找到的人' })
    await expect(list).toBeVisible()
    await list.focus()
    await clerk.press('Enter')
    await clerk.sees('现在还要保留')
    await clerk.finds()
    await shot(clerk, 'person')
    await page.getByRole('textbox', { name: '申请事由' }).fill('本人到前台申请')
    await clerk.press('Enter')
    expect((await clerk.paper()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    await shot(clerk, 'print-out')
  })
})

test('what law asks for has its blanks, a hold keeps a person, and two people erase one', async ({
  page,
}) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await signIn(clerk, '孙丽华', practice.password)
  await toOversight(page, clerk)

  await test.step('the blanks', async () => {
    for (const title of ['权限复核表', '影响评估表', '泄露处置单']) {
      await page.getByRole('button', { name: title }).press('Enter')
      const paper = await clerk.paper()
      expect(paper.subarray(0, 5).toString('latin1')).toBe('%PDF-')
      writeFileSync(`test-results/oversight/${title}.pdf`, paper)
      await clerk.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  })

  await test.step('somebody who moved out is found', async () => {
    await page.getByText('本人资料', { exact: true }).click()
    await page.getByRole('textbox', { name: '姓名、房号、电话尾号' }).fill(gone.name)
    const list = page.getByRole('group', { name: '迁出的人' })
    await expect(list).toBeVisible()
    await list.focus()
    await clerk.press('Enter')
    await clerk.sees('删除个人信息')
    await shot(clerk, 'moved-out')
  })

  await test.step('a hold keeps what is there until a second person ends it', async () => {
    await page.getByRole('textbox', { name: '保留的理由，如公安调查、诉讼' }).fill('公安调查')
    await clerk.press('Enter')
    await clerk.sees('现在还要保留')
    await expect(page.getByRole('button', { name: '删除个人信息' })).toBeDisabled()
    await clerk.finds()
    await shot(clerk, 'held')
    await page.getByRole('button', { name: '解除' }).press('Enter')
    await secondPerson(clerk, '解除法定保留：公安调查')
    await expect(page.getByText('现在还要保留')).toHaveCount(0)
  })

  await test.step('two people erase', async () => {
    await page.getByRole('textbox', { name: '删除的理由，如本人申请' }).fill('本人申请')
    await clerk.press('Enter')
    await secondPerson(clerk, `删除 ${gone.shown} 的个人信息`)
    await clerk.sees(/已删除/)
    await shot(clerk, 'erased')
  })
})
