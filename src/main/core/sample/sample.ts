export type SampleProfile = 'small' | 'year' | 'five-years'

export interface SampleStaff {
  readonly name: string
  readonly password: string
  readonly pin: string
}

export const makeSample = async (_house: object, profile: SampleProfile): Promise<readonly SampleStaff[]> => {
  throw new Error(`not built yet: ${profile}`)
}
