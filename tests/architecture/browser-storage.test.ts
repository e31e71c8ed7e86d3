import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '../../src/renderer')

/** Whatever a browser keeps beyond the page. */
const STORES =
  /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches\.|navigator\.serviceWorker|showSaveFilePicker)/

it('the page keeps the desk, the look and the size of letters in the browser, and no record', () => {
  const users = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('gallery'))
    .filter((name) => STORES.test(readFileSync(join(renderer, name), 'utf8')))
  expect(users).toEqual([join('app', 'desk-store.ts')])
  const store = readFileSync(join(renderer, 'app/desk-store.ts'), 'utf8')
  const kept = [...store.matchAll(/setItem\(\w+, JSON\.stringify\((\{[^}]*\})\)\)/g)].map(([, what]) => what)
  expect(kept).toEqual(['{ deskCode, mode, scale }'])
})
