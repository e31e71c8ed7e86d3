import { expect } from '@playwright/test'
import type { Clerk } from './models/clerk.ts'
import { foundCompound } from './models/first-run.ts'
import { giveTo, openIntake, storedCount, stripOf } from './models/intake.ts'
import { lock, signIn, standAt } from './models/lock-screen.ts'
import { atUnit, openRelease, waitingRows } from './models/release.ts'
import { finds } from './models/search.ts'
import { importHomes, openAccount } from './models/setting-up.ts'

const administrator = { name: '孙示例', password: 'guanli-2026', pin: '820417' }
const supervisor = { name: '赵示例', password: 'zhuguan-2026', pin: '730912' }
const assistant = { name: '陈示例', password: 'zhuli-2026' }

const waybills = {
  first: '75142933805712',
  typed: 'SF1390000047752',
  unknown: '75280061441778',
  third: '75281402332217',
}

const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString('latin1') === '%PDF-'

/** An empty folder becomes a desk with homes and an assistant. */
export const settingUp = async (clerk: Clerk, sheet: string): Promise<void> => {
  await foundCompound(clerk, '松涛雅苑', [administrator, supervisor])
  await clerk.finds()
  await standAt(clerk, 'B1')
  await signIn(clerk, supervisor.name, supervisor.password)
  await openAccount(clerk, assistant)
  await importHomes(clerk, sheet)
  await lock(clerk)
  await signIn(clerk, assistant.name, assistant.password)
}

/** A courier's parcels: scanned, typed, one twice, one for nobody. */
export const takingIn = async (clerk: Clerk): Promise<void> => {
  await openIntake(clerk)
  await clerk.scan(waybills.first)
  await clerk.isTold('已扫到第 1 件，请输房号')
  await giveTo(clerk, '3 2 1501', '3-2-1501')
  await clerk.isTold(/^放到 B1 架 \d\d 格$/)
  await storedCount(clerk, 1)

  await clerk.type(waybills.typed)
  await clerk.press('Enter')
  await clerk.isTold('已扫到第 2 件，请输房号')
  await giveTo(clerk, 'ljy', '3-2-1501')
  await storedCount(clerk, 2)

  await clerk.scan(waybills.first)
  await clerk.isTold(/^这件已入库，在 B1 架/)
  await clerk.finds()
  await clerk.scan(waybills.third)
  await clerk.sees('后面还有 1 件')
  await clerk.press('Enter')
  await expect(stripOf(clerk, 'duplicate')).toContainText('没有再记')

  await clerk.isTold('已扫到第 3 件，请输房号')
  await giveTo(clerk, '4420', '8-2-1102')
  await clerk.scan(waybills.unknown)
  await clerk.isTold('已扫到第 4 件，请输房号')
  await clerk.type('0317')
  await clerk.press('Enter')
  await clerk.isTold('查不到收件人，先放待认格')
  await clerk.press('Enter')
  await expect(stripOf(clerk, 'unclaimed')).toContainText('先放待认格')
  await storedCount(clerk, 4)
  await clerk.finds()
}

/** A slip of the hand is taken back, a label is seen as it will be printed. */
export const labelAndTakeBack = async (clerk: Clerk): Promise<void> => {
  await clerk.scan('YT1234567890123')
  await clerk.isTold('已扫到第 5 件，请输房号')
  await giveTo(clerk, '3 2 1502', '3-2-1502')
  await clerk.press('Control+p')
  expect(isPdf(await clerk.paper())).toBe(true)
  await clerk.press('Escape')
  await expect(clerk.page.getByRole('dialog')).toHaveCount(0)
  await clerk.press('Control+z')
  await expect(stripOf(clerk, 'withdrawn')).toContainText('已撤回')
  await storedCount(clerk, 4)
}

/** Found by number, by unit and by initials; claimed when somebody knows whose it is. */
export const findingAndClaiming = async (clerk: Clerk): Promise<void> => {
  await finds(clerk, '5712', '3-2-1501')
  await finds(clerk, '8 2 1102', '8-2-1102')
  await finds(clerk, 'wrl', '8-2-1102')
  await clerk.press('Alt+3')
  const grid = clerk.page.getByRole('grid', { name: '包裹登记表' })
  await expect(grid).toBeFocused()
  await expect(grid.getByRole('row')).toHaveCount(5)
  await clerk.finds()
  await clerk.press('ArrowRight', 'ArrowRight', 'ArrowRight')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await clerk.press('Enter')
  await clerk.sees('面单写的是 0317')
  await giveTo(clerk, '5 1 1 01', '5-1-101')
  await clerk.sees(/^已认领，5-1-101/)
}

/** Somebody from outside is asked about; the owner answers; all of the home goes out at once. */
export const handingOut = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await openRelease(clerk, '5678', '3-2-1501')
  await expect(waitingRows(clerk)).toHaveCount(2)
  await clerk.press('0')
  await clerk.type('高示例')
  await clerk.press('Enter')
  await clerk.type('邻居')
  await clerk.press('Enter', 'Enter', 'Enter', 'Enter')
  await clerk.sees('请先核对，来人不在本户名单')
  await expect(page.getByRole('button', { name: /^交出/ })).toBeDisabled()
  await clerk.finds()
  await clerk.press('1')
  await clerk.sees('15000005678')
  await clerk.press('1')
  await clerk.sees('已问过业主')
  await clerk.press('Enter')
  await clerk.sees('请当面看过包装，再打勾')
  await clerk.press('b', 'Enter')
  await clerk.isTold('已出库 2 件，3-2-1501')

  await clerk.scan(waybills.third)
  await atUnit(clerk, '8-2-1102')
  await clerk.scan(waybills.unknown)
  await clerk.isTold('请先核对，这件是 5-1-101 的')
  await clerk.press('Escape')
  await clerk.isToldNothing()
  await clerk.press('1', 'b', 'Enter')
  await clerk.isTold('已出库 1 件，8-2-1102')
}

/** The day's register as it goes on file. */
export const register = async (clerk: Clerk): Promise<void> => {
  await clerk.press('Alt+3')
  await expect(clerk.page.getByRole('grid', { name: '包裹登记表' })).toBeFocused()
  await clerk.press('Control+p')
  expect(isPdf(await clerk.paper())).toBe(true)
  await clerk.press('Escape')
}
