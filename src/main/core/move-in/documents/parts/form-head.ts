import type { Seal } from '../../form-codes.contract.ts'

/** What stands around every form of a move-in, the same for all of one case. */
export interface FormHead {
  readonly company: string
  /** The company's own number and version, such as QR-KF-012 A/0. */
  readonly formNo: string
  /** From which day this version is used. */
  readonly effective: string
  /** Empty on a sample. */
  readonly serial: string
  readonly made: string
  readonly seal: Seal
  /** Who keeps one: 业主, 存档. */
  readonly copies: readonly string[]
}

/** Whose form it is, as its first line says. */
export interface HomeHead {
  /** B 区 5-1-802. */
  readonly unit: string
  readonly owners: string
  readonly caseNo: string
}

export interface FormData {
  readonly head: FormHead
  readonly home: HomeHead
}
