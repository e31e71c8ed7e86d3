import { describe, expect, it } from 'vitest'
import { cellsOf, hasCell, readingText, readReading, usualMeters } from '#core/move-in/inspection.rules.ts'
import { isLate, kitOf, lacksReason } from '#core/move-in/keys.rules.ts'

describe('the grid of a home', () => {
  it('is all in order until somebody says otherwise', () => {
    const cells = cellsOf('threeRooms', [{ room: 'kitchen', item: 'gas', result: 'defect' }])
    expect(cells.filter(({ result }) => result !== 'ok')).toEqual([
      { room: 'kitchen', item: 'gas', result: 'defect' },
    ])
  })

  it('has the rooms of its house type', () => {
    expect(hasCell('oneRoom', { room: 'bedroom3', item: 'wall' })).toBe(false)
    expect(hasCell('threeRooms', { room: 'bedroom3', item: 'wall' })).toBe(true)
    expect(hasCell('threeRooms', { room: 'living', item: 'gas' })).toBe(false)
  })
})

describe('a reading', () => {
  it('is a number with no more decimals than the meter shows', () => {
    expect(readReading('12.34', 'coldWater', null)).toEqual({ reading: 12_340, farAbove: false })
    expect(readReading('１２．５', 'gas', null)).toEqual({ reading: 12_500, farAbove: false })
    expect(readReading('12.345', 'coldWater', null)).toEqual({ problem: 'decimals' })
    expect(readReading('12.345', 'gas', null)).toEqual({ reading: 12_345, farAbove: false })
    expect(readReading('l2', 'gas', null)).toEqual({ problem: 'notNumber' })
    expect(readReading('-1', 'gas', null)).toEqual({ problem: 'notNumber' })
  })

  it('is not below the one before it', () => {
    expect(readReading('1.99', 'coldWater', 2000)).toEqual({ problem: 'belowBase' })
    expect(readReading('2', 'coldWater', 2000)).toEqual({ reading: 2000, farAbove: false })
  })

  it('is asked about when it is more than three units above the base', () => {
    expect(readReading('5', 'coldWater', 2000)).toMatchObject({ farAbove: false })
    expect(readReading('5.01', 'coldWater', 2000)).toMatchObject({ farAbove: true })
  })

  it('is written with the decimals of its meter', () => {
    expect(readingText(12_340, 'coldWater')).toBe('12.34')
    expect(usualMeters.map((meter) => readingText(0, meter))).toEqual(['0.00', '0.00', '0.00', '0.000'])
  })
})

describe('keys', () => {
  it('of a home are the set that came with its type', () => {
    expect(kitOf('threeRooms').find(({ kind }) => kind === 'innerDoor')?.kit).toBe(6)
  })

  it('that differ from the set need a reason', () => {
    expect(lacksReason({ kit: 5, given: 4, reason: '' })).toBe(true)
    expect(lacksReason({ kit: 5, given: 4, reason: '建设单位留一把' })).toBe(false)
    expect(lacksReason({ kit: 5, given: 5, reason: '' })).toBe(false)
    expect(lacksReason({ kit: 5, given: null, reason: '' })).toBe(false)
  })

  it('on loan are late after their time', () => {
    expect(isLate(1000, 1001)).toBe(true)
    expect(isLate(1000, 1000)).toBe(false)
  })
})
