import type { HardRule } from '#core/kernel/content/check.ts'
import { contentTexts, fieldTexts } from '#core/kernel/text.ts'
import { fieldLabel } from './transport.text.ts'

/** The parts of a zod issue that decide the sentence. */
export interface Issue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
  readonly code?: string
  readonly origin?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly params?: { readonly rule?: string }
}

export interface FieldIssue {
  readonly path: string
  readonly message: string
}

const keysOf = (issue: Issue): readonly PropertyKey[] =>
  (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step))

const at = (input: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  )

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const measured = (origin: string | undefined): boolean => origin === 'string' || origin === 'array'

/** A check written in a contract may bring its own Chinese; zod's English never leaves the house. */
const ownWords = (issue: Issue): string | undefined =>
  issue.code === 'custom' && /\p{Script=Han}/u.test(issue.message) ? issue.message : undefined

const isRule = (rule: string | undefined): rule is HardRule => rule !== undefined && rule in contentTexts

/** The rules of the content check that refused a text: all that is ever known of it. */
export const rulesHit = (issues: readonly Issue[]): readonly HardRule[] =>
  issues.map(({ params }) => params?.rule).filter(isRule)

const sentence = (issue: Issue, value: unknown): string => {
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return fieldTexts.choose(fieldLabel)
  if (isBlank(value)) return fieldTexts.missing(fieldLabel)
  if (issue.code === 'too_big' && measured(issue.origin))
    return fieldTexts.tooLong(fieldLabel, Number(issue.maximum))
  if (issue.code === 'too_small' && measured(issue.origin))
    return fieldTexts.tooShort(fieldLabel, Number(issue.minimum))
  const rule = issue.params?.rule
  if (isRule(rule)) return contentTexts[rule]
  return ownWords(issue) ?? fieldTexts.wrongForm(fieldLabel)
}

/** What the form shows beside each field: its path in the input and a Chinese sentence. */
export const fieldIssues = (issues: readonly Issue[], input: unknown): FieldIssue[] =>
  issues.map((issue) => {
    const keys = keysOf(issue)
    return { path: keys.map(String).join('.'), message: sentence(issue, at(input, keys)) }
  })
