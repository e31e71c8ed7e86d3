import { describe, expect, it } from 'vitest'
import {
  archiveBlocks,
  type ChecklistFacts,
  checklistOf,
  completeness,
  documentsVerdict,
} from '#core/move-in/documents.rules.ts'
import type { DocumentCode, DocumentState } from '#core/move-in/documents.schema.contract.ts'

const facts: ChecklistFacts = {
  kind: 'firstHandover',
  ownerType: 'individual',
  owners: 1,
  hasAgent: false,
  hasCompany: false,
  vehicles: 0,
  identityCopies: false,
}
const asked = (change: Partial<ChecklistFacts>) =>
  checklistOf({ ...facts, ...change }).map(({ code }) => code)
const closes = (code: DocumentCode, change: Partial<ChecklistFacts> = {}) =>
  checklistOf({ ...facts, ...change }).find((row) => row.code === code)?.closes

describe('a family is asked for', () => {
  it('notice, contract, paper, proof of payment, photo and the told notice when one owner comes alone', () => {
    expect(asked({})).toEqual(['DOC-01', 'DOC-02', 'DOC-03', 'DOC-04', 'DOC-09', 'DOC-10'])
  })

  it('the letter of authority when somebody attends for the owner', () => {
    expect(asked({ ownerType: 'agent' })).toContain('DOC-05')
    expect(asked({ ownerType: 'joint', owners: 2, hasAgent: true })).toEqual(
      expect.arrayContaining(['DOC-05', 'DOC-07']),
    )
  })

  it('the licence when a company owns the home, the driving papers when there is a car', () => {
    expect(asked({ ownerType: 'company' })).toContain('DOC-06')
    expect(asked({ vehicles: 1 })).toContain('DOC-08')
  })

  it('little when it moves out', () => {
    expect(asked({ kind: 'moveOut' })).toEqual(['DOC-03'])
  })
})

it('no copy of an identity paper is kept unless the setting says so', () => {
  expect(closes('DOC-03')).toEqual(['shown'])
  expect(closes('DOC-03', { identityCopies: true })).toContain('copied')
})

it('a family that leaves no photo has declined; nothing is missing', () => {
  expect(closes('DOC-09')).toContain('declined')
})

const row = (
  code: DocumentCode,
  need: 'must' | 'should' | 'may',
  state: DocumentState,
  promisedFor: string | null = null,
) => ({ code, need, state, promisedFor })

describe('the documents station', () => {
  it('closes when everything that is not voluntary is there', () => {
    expect(documentsVerdict([row('DOC-01', 'must', 'original'), row('DOC-09', 'may', 'open')])).toBe('done')
  })

  it('closes on a promise when what lacks has its day', () => {
    expect(documentsVerdict([row('DOC-04', 'should', 'missing', '2026-11-30')])).toBe('pending')
  })

  it('names what nobody has asked for', () => {
    expect(documentsVerdict([row('DOC-02', 'must', 'open'), row('DOC-04', 'should', 'missing')])).toEqual([
      ...['DOC-02', 'DOC-04'],
    ])
  })
})

describe('the archive', () => {
  const lacking = [row('DOC-02', 'must', 'missing', '2026-11-30'), row('DOC-04', 'should', 'missing')]

  it('takes no file that lacks a must-have', () => {
    expect(archiveBlocks(lacking, false)).toEqual(['DOC-02'])
  })

  it('takes it when F-19 was signed and the day is set', () => {
    expect(archiveBlocks(lacking, true)).toEqual([])
    expect(archiveBlocks([row('DOC-02', 'must', 'missing')], true)).toEqual(['DOC-02'])
  })
})

it('completeness leaves voluntary things out', () => {
  const rows = [
    row('DOC-01', 'must', 'original'),
    row('DOC-02', 'must', 'open'),
    row('DOC-09', 'may', 'open'),
  ]
  expect(completeness(rows)).toEqual({ have: 1, of: 2 })
})
