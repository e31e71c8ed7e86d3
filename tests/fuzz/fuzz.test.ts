import { ORPCError } from '@orpc/client'
import { type AnyContractProcedure, type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { App } from '#core/app.ts'
import { contract } from '#core/contract.ts'
import type { Role } from '#core/staff/staff.contract.ts'
import { csv } from '../core/imports/sheets.ts'
import { type Dice, dice } from '../support/dice.ts'
import { scriptedPrinters } from '../support/scripted-printers.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../support/test-house.ts'
import { type Opened, transports } from '../support/transports.ts'
import { bent, hostileValue } from './hostile-values.ts'
import { made, type Pool } from './made-values.ts'

/** `DESK_FUZZ=1000000 npx vitest run --project fuzz` for the long run; `DESK_FUZZ_SEED` for another chance. */
const CALLS = Number(process.env['DESK_FUZZ'] ?? 20_000)
const SEED = Number(process.env['DESK_FUZZ_SEED'] ?? 20261124)

interface Named {
  readonly path: string
  readonly procedure: AnyContractProcedure
}

const proceduresOf = (tree: AnyContractRouter, path: readonly string[] = []): readonly Named[] =>
  isContractProcedure(tree)
    ? [{ path: path.join('.'), procedure: tree }]
    : Object.entries(tree).flatMap(([name, branch]) =>
        proceduresOf(branch as AnyContractRouter, [...path, name]),
      )

const procedures = proceduresOf(contract)

/** They take long by nature, whatever they are given: a few of each are enough. */
const LONG = new Set(['backup.run', 'backup.prove', 'search.reindex', 'trail.verify', 'staff.lock'])
const FEW = 3

/** A stack, a statement, a place in the source: nothing of it may leave the house. */
const LEAK =
  /\bat .+:\d+:\d+|Sqlite|SELECT |INSERT INTO|UPDATE .+ SET|node_modules|\/src\/|\.ts:\d|TypeError|RangeError|ENOENT/

type Ask = (input: unknown) => Promise<unknown>

const procedureAt = (client: unknown, path: string): Ask =>
  path.split('.').reduce((node, name) => (node as Record<string, unknown>)[name], client) as Ask

interface Fuzzer {
  readonly role: Role
  client: unknown
}

describe.each(transports.filter(({ name }) => name !== 'direct'))(
  'calls made from the contract over $name',
  ({ open, name }) => {
    let house: TestHouse
    let opened: Opened<App>
    let pool: Pool
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)

    beforeAll(async () => {
      process.on('unhandledRejection', note)
      house = await openTestHouse({ printers: scriptedPrinters() })
      opened = await open(house.app)
      pool = { ids: await settle(house) }
    })
    afterAll(async () => {
      process.off('unhandledRejection', note)
      await opened.close()
      await house.close()
    })

    const signIn = async (fuzzer: Fuzzer): Promise<void> => {
      // A made call may have closed the account or changed its password: then its old client goes on being refused.
      const session = await house.signIn(fuzzer.role, 'B1').catch(() => null)
      if (session !== null) fuzzer.client = opened.as(session.token)
    }

    it('are answered by a result or a declared refusal in Chinese; nothing leaks, nothing is left unhandled', {
      timeout: 3_600_000,
    }, async () => {
      const { faults, reached } = await spree({ chance: dice(SEED + name.length), pool, signIn })
      expect(faults).toEqual([])
      expect(unhandled).toEqual([])
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      // Made calls get past the door of most procedures, or this proves little.
      expect(reached.size / procedures.length).toBeGreaterThan(CALLS < 5_000 ? 0.5 : 0.9)
      expect(house.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    })
  },
)

interface Spree {
  readonly chance: Dice
  readonly pool: Pool
  signIn(fuzzer: Fuzzer): Promise<void>
}

const roles = ['supervisor', 'assistant', 'projectManager', 'administrator'] as const

const spree = async ({ chance, pool, signIn }: Spree) => {
  const fuzzers: Fuzzer[] = roles.map((role) => ({ role, client: null }))
  for (const fuzzer of fuzzers) await signIn(fuzzer)
  const faults: string[] = []
  const reached = new Set<string>()
  for (let at = 0; at < CALLS / 2; at += 1) {
    const named = procedures[at % procedures.length] as Named
    if (tooLong(named.path, at)) continue
    const fuzzer = fuzzers[chance.roll(10) < 7 ? 0 : chance.roll(fuzzers.length)] as Fuzzer
    const input = inputFor(named, chance, pool)
    const heard = await hear(procedureAt(fuzzer.client, named.path), input)
    if (heard.code !== 'BAD_INPUT') reached.add(named.path)
    if (heard.code === 'NOT_SIGNED_IN') await signIn(fuzzer)
    if (heard.fault !== null) faults.push(`${named.path} ${described(input)}: ${heard.fault}`)
  }
  return { faults, reached }
}

const tooLong = (path: string, at: number): boolean =>
  path === 'events.subscribe' || (LONG.has(path) && at / procedures.length > FEW)

/** Somebody lives here and something waits for them. */
const settle = async (house: TestHouse): Promise<readonly string[]> => {
  const supervisor = await house.as('supervisor', 'B1')
  await house.staff('guard')
  const rows = ['区域,楼栋,单元,房号,业主姓名,联系电话,关系', 'B,3,2,1501,林静怡,13900001234,业主']
  const { rehearsalId } = await supervisor.imports.rehearse({ file: csv(rows) })
  await supervisor.imports.commit({ commandId: newCommandId(), rehearsalId })
  const ids = house.rows<{ id: string }>(
    `SELECT id FROM unit UNION SELECT id FROM person UNION SELECT id FROM occupancy
      UNION SELECT id FROM staff WHERE role = 'guard'`,
  )
  return ids.map(({ id }) => id)
}

const inputFor = ({ procedure }: Named, chance: Dice, pool: Pool): unknown => {
  const schema = procedure['~orpc'].inputSchema as z.ZodType | undefined
  if (schema === undefined) return chance.roll(3) === 0 ? hostileValue(chance) : undefined
  const good = made(schema, chance, pool)
  const way = chance.roll(10)
  if (way < 4) return good
  return way < 9 ? bent(good, chance) : hostileValue(chance)
}

interface Heard {
  readonly code: string
  readonly fault: string | null
}

const hear = async (ask: Ask, input: unknown): Promise<Heard> => {
  try {
    const answer = await ask(input)
    return { code: '', fault: leakIn(JSON.stringify(answer, noBigInt) ?? '') }
  } catch (error) {
    return error instanceof ORPCError
      ? { code: error.code, fault: faultIn(error) }
      : { code: 'BAD_INPUT', fault: unsendable(error) }
  }
}

const noBigInt = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? '' : value)

const leakIn = (text: string): string | null => (LEAK.test(text) ? `leaks: ${text.slice(0, 300)}` : null)

const faultIn = (error: ORPCError<string, unknown>): string | null => {
  const told = `${error.message} ${JSON.stringify(error.data)}`
  if (error.code === 'INTERNAL') return `ends in INTERNAL: ${told}`
  if (error.defined && !/[\u3400-\u9fff]/.test(error.message)) return `no sentence: ${error.code}`
  return leakIn(told) ?? undeclared(error)
}

/** The wire itself refuses what it cannot read: a status and no word of ours. */
const undeclared = (error: ORPCError<string, unknown>): string | null =>
  error.defined || ['BAD_REQUEST', 'PAYLOAD_TOO_LARGE'].includes(error.code)
    ? null
    : `undeclared: ${error.code} ${error.message}`

/** What the client cannot put on the wire never comes to the house. */
const unsendable = (error: unknown): string | null =>
  error instanceof TypeError || error instanceof RangeError || error instanceof DOMException
    ? null
    : `not an answer: ${String(error)}`

const described = (input: unknown): string => {
  try {
    return (JSON.stringify(input) ?? 'undefined').slice(0, 240)
  } catch {
    return typeof input
  }
}
