import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { startHost } from '../support/host.ts'
import { clerkAt } from './models/clerk.ts'
import { foundCompound } from './models/first-run.ts'
import { signIn, standAt } from './models/lock-screen.ts'
import { finds } from './models/search.ts'
import {
  importOwners,
  importRent,
  importVehicles,
  laidOut,
  nothingTheThirdTime,
  stoppedAndTakenBack,
} from './models/untidy.ts'

const administrator = { name: '孙示例', password: 'guanli-2026', pin: '820417' }
const supervisor = { name: '赵示例', password: 'zhuguan-2026', pin: '730912' }

/** What a clerk types, and the home that stands there: every key that a person, a home or a car has. */
const searches = [
  ['3-2-1501', '3-2-1501'],
  ['3栋2单元1501', '3-2-1501'],
  ['321501', '3-2-1501'],
  ['林静怡', '3-2-1501'],
  ['linjingyi', '3-2-1501'],
  ['ljy', '3-2-1501'],
  ['zengguoqing', '3-2-1502'],
  ['cengguoqing', '3-2-1502'],
  ['shanxiaoyu', '3-2-1502'],
  ['qiuxiaoyu', '5-1-101'],
  ['chouxiaoyu', '5-1-101'],
  ['13800000002', '3-2-1501'],
  ['0002', '3-2-1501'],
  ['002X', '3-2-1501'],
  ['浙AD12345', '3-2-1501'],
  ['D12345', '3-2-1501'],
  ['john', '12-2-1602'],
] as const

test('three lists of a hurried sales office are imported in the window, checked row by row, and found by keys', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'desk-untidy-'))
  const host = await startHost(join(folder, 'data'))
  try {
    await page.goto(host.url)
    const clerk = await clerkAt(page)
    await foundCompound(clerk, '松涛雅苑', [administrator, supervisor])
    await standAt(clerk, 'B1')
    await signIn(clerk, supervisor.name, supervisor.password)
    await test.step('the homes', () => laidOut(clerk))
    await test.step('a wrong column', () => stoppedAndTakenBack(clerk))
    await test.step('owners', () => importOwners(clerk))
    await test.step('tenants', () => importRent(clerk))
    await test.step('vehicles', () => importVehicles(clerk))
    await test.step('the third time', () => nothingTheThirdTime(clerk))
    await test.step('found by keys', async () => {
      for (const [typed, home] of searches) await test.step(typed, () => finds(clerk, typed, home))
    })
  } finally {
    await host.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
