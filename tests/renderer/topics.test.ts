import { expect, it } from 'vitest'
import { contract } from '#core/contract.ts'
import { roomsOf } from '../../src/renderer/client/topics.ts'

/** What they answer changes by no command of another window, or is asked anew by the page that shows it. */
const ASKED_ANEW = ['setup', 'events', 'contentCheck', 'drafts', 'diagnostics', 'rescue', 'trail', 'privacy']

it('a change reaches every room: an open list never shows what was true before it', () => {
  const told = new Set<string>(Object.values(roomsOf).flat())
  const deaf = Object.keys(contract).filter((room) => !told.has(room) && !ASKED_ANEW.includes(room))
  expect(deaf).toEqual([])
})
