import type { ErrorTexts } from '../../kernel/text.ts'

export const expectedErrorTexts = {
  EXPECTED_ALREADY: ({ unit }: { unit: string }) => `这个单号 ${unit} 已经预报过，请核对单号`,
} as const satisfies ErrorTexts
