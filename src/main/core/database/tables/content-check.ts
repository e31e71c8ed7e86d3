import type { HardRule } from '../../kernel/content/check.ts'

interface ContentRefusalTable {
  day: string
  rule: HardRule
  times: number
}

export interface ContentCheckTables {
  content_refusal: ContentRefusalTable
}
