import { expect, it } from 'vitest'
import { commands } from '../../src/renderer/app/commands.ts'
import { pages } from '../../src/renderer/app/routes.tsx'
import { everyPage } from '../e2e/models/every-page.ts'

const routes = pages.map(({ path }) => path).toSorted()

it('looks at every page of the window', () => {
  const seen = new Set(Object.keys(everyPage).map((key) => key.split(' ')[0] ?? ''))
  expect(seen).toEqual(new Set(routes))
})

/** They show one record and are opened from it. */
const ofARecord = ['/move-in/case', '/parcels/item', '/parcels/receiving', '/vip/entry', '/vip/sitting']

it('has a name in the palette for every page that needs no record', () => {
  expect(commands.map(({ path }) => path).toSorted()).toEqual(
    routes.filter((path) => !ofARecord.includes(path)),
  )
})

it('lets nobody see the name of a page that they may not open', () => {
  for (const { path, permission } of commands)
    expect(permission, path).toEqual(pages.find((page) => page.path === path)?.permission)
})
