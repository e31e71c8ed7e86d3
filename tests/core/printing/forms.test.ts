import { describe, expect, it } from 'vitest'
import { type FormSource, formsOf } from '#core/printing/forms.ts'
import { openTestHouse } from '../../support/test-house.ts'

const form = (name: string, formNo: string): FormSource => ({
  ...{ form: name, formNo, title: '', template: 'parcels/label', formClass: 'form' },
  ...{ permission: 'parcel.intake', numbered: false, controlled: false, keepsBytes: false },
  sheetOf: () => Promise.reject(new Error('nobody asks')),
})

describe('the forms of the house', () => {
  it('have each a name and a number of their own', async () => {
    await (await openTestHouse()).close()
    expect(() => formsOf([form('a', 'QR-KF-31'), form('b', 'QR-KF-31')])).toThrow('QR-KF-31')
    expect(() => formsOf([form('a', 'QR-KF-31'), form('a', 'QR-KF-32')])).toThrow('called a')
    expect(formsOf([form('a', ''), form('b', '')]).size).toBe(2)
  })
})
