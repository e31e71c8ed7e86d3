import type { Role } from '../staff/staff.contract.ts'
import { staffNames } from './names.text.ts'

/** Written on the sign-in page of every sample compound: it guards nothing. */
export const PRACTICE_SECRETS = { password: 'yanlian2026', pin: '246810' } as const

export interface SampleMember {
  readonly name: string
  readonly role: Role
  readonly zones: readonly string[]
  readonly deskCode: string
}

const member = (name: string, role: Role, zones: readonly string[], deskCode: string): SampleMember => ({
  name,
  role,
  zones,
  deskCode,
})

const n = staffNames

export const sampleStaff: readonly SampleMember[] = [
  member(n.assistantB1, 'assistant', ['B'], 'B1'),
  member(n.assistantA, 'assistant', ['A'], 'A'),
  member(n.assistantB2, 'assistant', ['B'], 'B2'),
  member(n.supervisor, 'supervisor', ['A', 'B'], 'B1'),
  member(n.specialistA, 'specialist', ['A'], 'A'),
  member(n.specialistB1, 'specialist', ['B'], 'B1'),
  member(n.specialistB2, 'specialist', ['B'], 'B2'),
  member(n.specialistB3, 'specialist', ['B'], 'B2'),
  member(n.projectManager, 'projectManager', ['A', 'B'], 'A'),
  member(n.cashier, 'cashier', ['A', 'B'], 'B1'),
  member(n.cleaningForeman, 'cleaningForeman', ['B'], 'B2'),
  member(n.guard, 'guard', ['A', 'B'], 'B1'),
  member(n.ceremonialPost, 'ceremonialPost', ['A'], 'A'),
  member(n.administrator, 'administrator', ['A', 'B'], 'B1'),
]

/** Who stands at each desk: the assistant, and on the assistant's days off a specialist of the same zone. */
export const deskCrew: Readonly<Record<SampleDesk, readonly [usual: string, standIn: string]>> = {
  A: [n.assistantA, n.specialistA],
  B1: [n.assistantB1, n.specialistB1],
  B2: [n.assistantB2, n.specialistB2],
}
export type SampleDesk = 'A' | 'B1' | 'B2'
