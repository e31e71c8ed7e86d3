import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSampleFolder } from '#core/sample/sample-folder.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { type Dice, dice } from '../support/dice.ts'
import { inspect, wasCarriedOut } from './inspection.ts'
import type { Act, Done, Line } from './protocol.ts'
import { raise, type Victim } from './victim.ts'

/** After so many the next folder begins, so that the checks of a long run do not grow with it. */
const KILLS_A_FOLDER = 50
const MOST_LINES = 24
const LATE_MS = 8

/** What many kills in a row came to. */
export interface Tally {
  readonly faults: string[]
  acknowledged: number
  /** Commands whose outcome nobody heard: the next desk sends them again. */
  unheard: number
  unheardYetDone: number
}

export const killManyTimes = async (kills: number, seed: number): Promise<Tally> => {
  const tally: Tally = { faults: [], acknowledged: 0, unheard: 0, unheardYetDone: 0 }
  const chance = dice(seed)
  // the first desk ends well, so that what Node compiled of the source is kept for all others
  await raise().leave()
  const relay = startRelay()
  for (let done = 0; done < kills; done += KILLS_A_FOLDER) {
    const rounds = Array.from({ length: Math.min(KILLS_A_FOLDER, kills - done) }, (_, n) => done + n + 1)
    await killInOneFolder(rounds, relay, chance, tally)
  }
  await relay.end()
  return tally
}

/** The next desk warms up while this one works. */
const startRelay = () => {
  const waiting = [raise(), raise()]
  return {
    next: (): Victim => {
      waiting.push(raise())
      return waiting.shift() ?? raise()
    },
    end: () => Promise.all(waiting.map((victim) => victim.leave())),
  }
}

const killInOneFolder = async (
  rounds: readonly number[],
  relay: { next(): Victim },
  chance: Dice,
  tally: Tally,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-crash-'))
  try {
    await makeSampleFolder(nodePorts(folder), 'small', {})
    let retry: Act | null = null
    for (const round of rounds) {
      const lines = 1 + chance.roll(MOST_LINES)
      const said = await relay.next().workAndDie({ folder, round, retry }, lines, chance.roll(LATE_MS))
      const done = doneIn(said)
      const faults = await inspect(folder, done)
      tally.faults.push(...faults.map((fault) => `kill ${round}: ${fault}`))
      tally.acknowledged += done.length
      retry = unheardIn(said) ?? (done.length === 0 ? retry : null)
      countUnheard(tally, folder, retry)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const countUnheard = (tally: Tally, folder: string, act: Act | null): void => {
  if (act === null) return
  tally.unheard += 1
  if (wasCarriedOut(folder, act)) tally.unheardYetDone += 1
}

const doneIn = (said: readonly Line[]): readonly Done[] =>
  said.flatMap((line) => (line.kind === 'done' ? [line.done] : []))

/** The command that was asked for and not answered. */
const unheardIn = (said: readonly Line[]): Act | null => {
  const last = said.filter(({ kind }) => kind === 'ask' || kind === 'done').at(-1)
  return last?.kind === 'ask' ? last.act : null
}
