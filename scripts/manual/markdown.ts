import { manual, manualTexts as words } from '../../src/main/core/manual/manual.text.ts'
import type { ManualPage } from '../../src/main/core/manual/manual-page.text.ts'

/** A page of the manual as a file for whoever reads it without the program. */
export const fileOf = ({ key }: Pick<ManualPage, 'key'>): string => `${key}.md`

const numbered = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}. ${line}`).join('\n')
const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

export const markdownOf = (page: ManualPage, chapter: string): string => {
  const picture = page.picture
    ? [`![${words.picture(page.title)}](../../resources/manual/${page.key}.png)`]
    : []
  const trouble = page.trouble.length === 0 ? [] : [`## ${words.trouble}`, listed(page.trouble)]
  const parts = [
    `# ${page.title}`,
    `${chapter} · ${page.when}`,
    `## ${words.open}`,
    page.open,
    ...picture,
    `## ${words.steps}`,
    numbered(page.steps),
    ...trouble,
  ]
  return `${parts.join('\n\n')}\n`
}

export const indexFile = (): string => {
  const chapters = manual.map(
    ({ title, pages }) =>
      `## ${title}\n\n${pages.map((page) => `- [${page.title}](${fileOf(page)})`).join('\n')}`,
  )
  return `${[`# ${words.title}`, ...chapters].join('\n\n')}\n`
}
