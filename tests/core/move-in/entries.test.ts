import { describe, expect, it } from 'vitest'
import { CaseEntries } from '#core/move-in/entries.schema.contract.ts'
import { CaseFile } from '#core/move-in/move-in.schema.contract.ts'

describe('a case of which nothing was typed', () => {
  const empty = CaseEntries.parse({})

  it('takes nothing voluntary for granted', () => {
    expect(empty.mailMandate).toBe(false)
    expect(empty.mailOfficial).toBe(false)
    expect(empty.keyReceiptSigned).toBe(false)
  })

  it('has an entry for every field that its file shows', () => {
    expect(CaseFile.shape.entries.parse({})).toEqual(empty)
  })
})

it('a slot is a time of the day', () => {
  expect(CaseEntries.safeParse({ appointmentSlot: '09:30' }).success).toBe(true)
  expect(CaseEntries.safeParse({ appointmentSlot: '24:00' }).success).toBe(false)
})
