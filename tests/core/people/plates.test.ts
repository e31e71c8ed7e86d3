import { describe, expect, it } from 'vitest'
import { plateShown, readPlate } from '#core/people/plates.ts'

const read = (text: string) => {
  const plate = readPlate(text)
  return 'plate' in plate ? `${plate.kind} ${plate.plate}` : plate.problem
}

describe('a plate', () => {
  it.each([
    ['浙A·12345', 'ordinary 浙A12345'],
    ['浙a 1234b', 'ordinary 浙A1234B'],
    ['浙Ａ１２３４５', 'ordinary 浙A12345'],
    ['浙A-12345', 'ordinary 浙A12345'],
    ['浙AD12345', 'newEnergy 浙AD12345'],
    ['浙AF1234 5', 'newEnergy 浙AF12345'],
    ['浙A12345D', 'newEnergy 浙A12345D'],
    ['粤Z1234港', 'special 粤Z1234港'],
    ['浙A1234学', 'special 浙A1234学'],
    ['使123456', 'special 使123456'],
    ['浙AO1234', 'letters'],
    ['浙A1234', 'length'],
    ['浙A123456', 'unreadable'],
    ['A12345', 'province'],
    ['浙A**345', 'masked'],
    ['浙1A2345', 'unreadable'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('is shown with its dot', () => {
    expect(['浙A12345', '浙AD12345', '使123456'].map(plateShown)).toEqual([
      '浙A·12345',
      '浙A·D12345',
      '使123456',
    ])
  })
})
