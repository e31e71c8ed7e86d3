import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '#core/contract.ts'
import { permissions } from '#core/kernel/permission.ts'
import { rights } from '#core/staff/roles.ts'
import type { Role } from '#core/staff/staff.contract.ts'
import { openTestHouse, type TestHouse } from '../support/test-house.ts'
import { ANYBODY, marksOf } from './role-matrix/marks.ts'
import { columns, permissionRows, procedureRows } from './role-matrix.ts'

const pathsOf = (tree: AnyContractRouter, at: readonly string[] = []): readonly string[] =>
  isContractProcedure(tree)
    ? [at.join('.')]
    : Object.entries(tree).flatMap(([name, branch]) => pathsOf(branch as AnyContractRouter, [...at, name]))

/** Locking ends the session that asks, so it is asked last. */
const paths = [...pathsOf(contract)].sort((a, b) => Number(a === 'staff.lock') - Number(b === 'staff.lock'))

type Ask = (input: unknown) => Promise<unknown>

const procedureAt = (client: unknown, path: string): Ask =>
  path.split('.').reduce((node, name) => (node as Record<string, unknown>)[name], client) as Ask

/** Whether the door opens: an input that no procedure takes is looked at only behind it. */
const admitted = async (client: unknown, path: string): Promise<boolean> => {
  try {
    const answer = await procedureAt(client, path)({ nobody: 'takes this' })
    if (path === 'events.subscribe') await (answer as AsyncGenerator).return(undefined)
    return true
  } catch (error) {
    const { code } = error as { readonly code?: string }
    return code !== 'NOT_SIGNED_IN' && code !== 'FORBIDDEN'
  }
}

const admittedAll = async (client: unknown): Promise<ReadonlyMap<string, boolean>> => {
  const answers = new Map<string, boolean>()
  for (const path of paths) answers.set(path, await admitted(client, path))
  return answers
}

describe('the matrix kept by hand', () => {
  it('has a row for each procedure of the contract, and no other', () => {
    expect(Object.keys(procedureRows).sort()).toEqual([...paths].sort())
  })

  it('has a row for each permission, and no other', () => {
    expect(Object.keys(permissionRows).sort()).toEqual([...permissions].sort())
  })

  it('has a column for each role', () => {
    expect([...columns].sort()).toEqual(Object.keys(rights).sort())
    const rows = [...Object.values(procedureRows), ...Object.values(permissionRows)].filter(
      (row) => row !== ANYBODY,
    )
    for (const row of rows) expect(marksOf(row)).toHaveLength(columns.length)
  })
})

describe('a permission', () => {
  const mark = (role: Role, permission: (typeof permissions)[number]): string => {
    if (rights[role].may.includes(permission)) return '✔'
    return rights[role].withApproval.includes(permission) ? '○' : '–'
  }

  it.each(permissions)('%s is held by the roles of its row', (permission) => {
    expect(columns.map((role) => mark(role, permission))).toEqual(marksOf(permissionRows[permission]))
  })
})

describe('the running house', () => {
  let house: TestHouse
  const answers = new Map<Role | 'guest', ReadonlyMap<string, boolean>>()

  beforeAll(async () => {
    house = await openTestHouse()
    answers.set('guest', await admittedAll(house.guest))
    for (const role of columns) answers.set(role, await admittedAll(await house.as(role)))
  }, 120_000)
  afterAll(() => house.close())

  it.each(paths)('admits to %s whom its row admits', (path) => {
    const row = procedureRows[path] ?? ''
    const expected = row === ANYBODY ? columns.map(() => '✔') : marksOf(row)
    expect(columns.map((role) => (answers.get(role)?.get(path) ? '✔' : '–'))).toEqual(expected)
    expect(answers.get('guest')?.get(path)).toBe(row === ANYBODY)
  })
})
