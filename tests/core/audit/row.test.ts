import { createHmac } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CHAIN_START, type ChainedRow, changedFields, keyedDigest, rowHash } from '#core/audit/chain.ts'
import { verifyTrail } from '#core/audit/verify.ts'
import type { AuditEntry } from '#core/database/database.ts'
import { deriveKey } from '#core/vault/key-ring.ts'
import { callBy, newPlace, openPlace } from '../../support/foundation.ts'

const key = Buffer.alloc(32, 1)

const row: ChainedRow = {
  ...{ seq: 1, at: 1_795_482_000_000, business_date: '2026-11-24', actor: 's1', desk_code: 'B1' },
  ...{ procedure: 'people.correct', action: 'people.correct', record_kind: 'person', record_id: 'p1' },
  ...{ fields: 'name', before_digest: null, after_digest: null, reason: '', command_id: 'c1' },
}

describe('the hash of a row', () => {
  it('is the same for ever: trails of years ago are checked by it', () => {
    const text =
      '1\0' +
      '1795482000000\0' +
      '2026-11-24\0s1\0B1\0people.correct\0people.correct\0person\0p1\0name\0\0\0\0c1'
    expect(CHAIN_START).toEqual(Buffer.alloc(32))
    expect(rowHash(key, CHAIN_START, row)).toEqual(
      createHmac('sha256', key).update(Buffer.alloc(32)).update(text).digest(),
    )
  })

  it('hangs on what was before and after', () => {
    const digest = Buffer.alloc(32, 3)
    const plain = rowHash(key, CHAIN_START, row)
    const before = rowHash(key, CHAIN_START, { ...row, before_digest: digest })
    const after = rowHash(key, CHAIN_START, { ...row, after_digest: digest })
    const both = rowHash(key, CHAIN_START, {
      ...row,
      before_digest: Buffer.alloc(32, 4),
      after_digest: digest,
    })
    expect(new Set([plain, before, after, both].map((hash) => hash.toString('hex'))).size).toBe(4)
  })
})

describe('fields that changed', () => {
  it.each([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: 1 }, { a: '1' }, ['a']],
    [{ a: null }, {}, []],
    [{ a: null }, { a: [] }, ['a']],
    [{ a: { b: 1 } }, { a: { b: 1 } }, []],
    [{ a: { b: 1 } }, { a: { b: 2 } }, ['a']],
    [{ a: { b: 1 } }, { a: 1 }, ['a']],
    [{ a: 1 }, { a: { b: 1 } }, ['a']],
    [{ a: '' }, { a: null }, ['a']],
    [{ a: false }, { a: null }, ['a']],
  ])('of %j to %j are %j', (before, after, fields) => {
    expect(changedFields(before, after)).toEqual(fields)
  })
})

describe('a row of the trail', () => {
  const written = async (entry: AuditEntry) => {
    const place = newPlace()
    const house = await openPlace(place)
    onTestFinished(() => house.close())
    await house.database.session(callBy('people.correct'), async (tx) => tx.audit(entry))
    const state = await verifyTrail(house.database.reader, deriveKey(place.key, 'audit-chain'), null)
    expect(state).toEqual({ kind: 'whole', rows: 1 })
    return {
      digestKey: deriveKey(place.key, 'audit-digest'),
      kept: await house.database.reader.q.selectFrom('audit').selectAll().executeTakeFirstOrThrow(),
    }
  }

  it('keeps digests of what was and what is, and the reason', async () => {
    const [before, after] = [{ name: '林静' }, { name: '林静怡' }]
    const entry = { record: { kind: 'person', id: 'p1' }, before, after, reason: '本人更正' }
    const { kept, digestKey } = await written(entry)
    expect(kept).toMatchObject({ seq: 1, action: 'people.correct', fields: 'name', reason: '本人更正' })
    expect(kept.before_digest).toEqual(keyedDigest(digestKey, before))
    expect(kept.after_digest).toEqual(keyedDigest(digestKey, after))
  })

  it('says nothing of what it was not told', async () => {
    const { kept } = await written({ action: 'people.looked', record: { kind: 'person', id: 'p1' } })
    expect(kept).toMatchObject({ action: 'people.looked', fields: '', reason: '' })
    expect([kept.before_digest, kept.after_digest]).toEqual([null, null])
  })
})
