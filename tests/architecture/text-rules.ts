import ts from 'typescript'

const CHINESE = /[\u3400-\u9fff]/

/** Latin words that a clerk reads on keys, paper and boxes. Everything else is said in Chinese. */
const KNOWN_WORDS = new Set([
  ...[
    'MB',
    'GB',
    'PIN',
    'PDF',
    'JPEG',
    'JPG',
    'HEIC',
    'PNG',
    'VIP',
    'Excel',
    'CSV',
    'xlsx',
    'json',
    'csv',
    'Windows',
    'Linux',
    'USB',
    'ID',
    'mm',
  ],
  ...['Ctrl', 'Enter', 'Tab', 'Esc', 'Shift', 'Alt', 'Home', 'End', 'PgUp', 'PgDn', 'EMS', 'Chrome', 'Edge'],
  // initials of a name, as an example of what the search box takes
  'ljy',
])

interface Rule {
  readonly name: string
  readonly broken: (sentence: string) => boolean
}

const foreignWords = (sentence: string): string[] =>
  (sentence.match(/(?<![A-Za-z0-9-])[A-Za-z]{2,}(?![A-Za-z0-9-])/g) ?? []).filter(
    (word) => !KNOWN_WORDS.has(word),
  )

/** The message rules of the house: cause and what to do, in plain Chinese. */
const rules: readonly Rule[] = [
  { name: 'no exclamation mark', broken: (sentence) => /[！!]/.test(sentence) },
  { name: 'no full stop at the end', broken: (sentence) => /[。.．]$/.test(sentence.trimEnd()) },
  { name: 'no 必须, 非法, 无效', broken: (sentence) => /必须|非法|无效/.test(sentence) },
  { name: 'full-width punctuation', broken: (sentence) => /[\u3400-\u9fff][,;:?](?!\/)/.test(sentence) },
  { name: 'no path', broken: (sentence) => /[A-Za-z]:\\|(?:^|[^\w])\/\w+\/|\\\w+\\/.test(sentence) },
  { name: 'no English word', broken: (sentence) => foreignWords(sentence).length > 0 },
]

/** Names of the rules that a sentence breaks. Text without Chinese is a code or a key, not a sentence. */
export const faultsOf = (sentence: string): string[] =>
  CHINESE.test(sentence) ? rules.filter(({ broken }) => broken(sentence)).map(({ name }) => name) : []

const textOf = (node: ts.TemplateExpression): string =>
  node.head.text + node.templateSpans.map(({ literal }) => `1${literal.text}`).join('')

/** Every string and template of a text table, with a digit where a value will stand. */
export const sentencesOf = (path: string, source: string): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    if (ts.isTemplateExpression(node)) found.push(textOf(node))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, false))
  return found
}
