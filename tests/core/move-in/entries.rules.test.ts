import { describe, expect, it } from 'vitest'
import { entriesFrom, entryProblems, mergeFields } from '#core/move-in/entries.rules.ts'
import { CaseEntries, type CaseField } from '#core/move-in/entries.schema.contract.ts'

const around = { today: '2026-11-24', ownerIdNumbers: ['11010519491231002X'], handedOverDate: null }
const problem = (values: Partial<CaseEntries>, surroundings: object = {}) => {
  const saved = Object.keys(values) as CaseField[]
  return entryProblems(CaseEntries.parse(values), saved, { ...around, ...surroundings })[0]?.problem
}

describe('a field is refused', () => {
  it('when the agent is the owner', () => {
    expect(problem({ agentIdNumber: '11010519491231002X' })).toBe('agentIsOwner')
    expect(problem({ agentIdNumber: '110105194912310038' })).toBeUndefined()
  })

  it('when the letter of authority is dated ahead or does not say 接收房屋', () => {
    expect(problem({ agentLetterDate: '2026-11-25' })).toBe('dateAhead')
    expect(problem({ agentName: '周正', agentMatters: '代交费用' })).toBe('mattersLack')
    expect(problem({ agentName: '周正', agentMatters: '代为接收房屋并签字' })).toBeUndefined()
  })

  it('when dates run backwards', () => {
    expect(problem({ noticeDate: '2026-11-20', appointmentDate: '2026-11-19' })).toBe('beforeNotice')
    expect(problem({ noticeDate: '2026-11-20' }, { handedOverDate: '2026-11-19' })).toBe('afterHandover')
    expect(problem({ leaseFrom: '2026-11-20', leaseUntil: '2026-11-20' })).toBe('leaseBackwards')
    expect(problem({ releaseDate: '2026-11-25' })).toBe('dateAhead')
  })

  it('when the inner area is larger than the built one', () => {
    expect(problem({ innerArea: 12_000, buildArea: 11_860 })).toBe('innerLarger')
    expect(problem({ innerArea: 9000, buildArea: 11_860 })).toBeUndefined()
  })

  it('when the code of the company is none', () => {
    expect(problem({ companyCode: '91330106MA2ABCDEO1' })).toBe('companyCode')
    expect(problem({ companyCode: '91330106MA2ABCDE01' })).toBeUndefined()
  })
})

it('a field that is not being saved stops nobody', () => {
  const entries = CaseEntries.parse({ innerArea: 12_000, buildArea: 11_860 })
  expect(entryProblems(entries, ['remark'], around)).toEqual([])
})

describe('two desks on one case', () => {
  const stored = [
    { field: 'remark', value: '下午来', revision: 7 },
    { field: 'pets', value: '一猫', revision: 3 },
  ]

  it('merge what they changed in different fields', () => {
    expect(mergeFields(stored, { pets: '两猫' }, 5, [])).toEqual({ changed: ['pets'], conflicts: [] })
  })

  it('are shown the field that both changed, and write over it only by saying so', () => {
    expect(mergeFields(stored, { remark: '明天来' }, 5, [])).toMatchObject({ conflicts: ['remark'] })
    expect(mergeFields(stored, { remark: '明天来' }, 5, ['remark'])).toMatchObject({ conflicts: [] })
    expect(mergeFields(stored, { remark: '明天来' }, 7, [])).toMatchObject({ conflicts: [] })
  })

  it('do not quarrel about the same value', () => {
    expect(mergeFields(stored, { remark: '下午来' }, 0, [])).toEqual({ changed: [], conflicts: [] })
    expect(mergeFields([], { mailHoldDays: 7 }, 0, [])).toEqual({ changed: [], conflicts: [] })
  })
})

it('what stands beside the fields of the case, such as a person, is no entry', () => {
  expect(entriesFrom([{ field: 'person:p1', value: { livesIn: true }, revision: 1 }])).toEqual(
    CaseEntries.parse({}),
  )
})
