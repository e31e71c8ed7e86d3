import ts from 'typescript'

/** One small change of a source, as somebody might make it by mistake. */
export interface Mutant {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly source: string
}

const swaps: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
}

interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

export const mutantsOf = (file: string, source: string): readonly Mutant[] => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const changes: Change[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return
    if (ts.isTypeAliasDeclaration(node)) return
    changes.push(...changesAt(node, tree))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return changes.map(({ from, to, text }) => ({
    file,
    line: tree.getLineAndCharacterOfPosition(from).line + 1,
    what: `${source.slice(from, to).replaceAll(/\s+/g, ' ').slice(0, 40)} → ${text.slice(0, 40)}`,
    source: source.slice(0, from) + text + source.slice(to),
  }))
}

type Rule = (node: ts.Node, tree: ts.SourceFile) => readonly Change[]

const spot = (tree: ts.SourceFile, part: ts.Node, text: string): readonly Change[] => [
  { from: part.getStart(tree), to: part.getEnd(), text },
]

const operators: Rule = (node, tree) => {
  if (!ts.isBinaryExpression(node)) return []
  const swap = swaps[node.operatorToken.getText(tree)]
  return swap === undefined ? [] : spot(tree, node.operatorToken, swap)
}

const negations: Rule = (node, tree) => {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return spot(tree, node, node.operand.getText(tree))
  if (ts.isConditionalExpression(node))
    return spot(tree, node.condition, `!(${node.condition.getText(tree)})`)
  return ts.isIfStatement(node) ? spot(tree, node.expression, `!(${node.expression.getText(tree)})`) : []
}

const values: Rule = (node, tree) => {
  if (ts.isNumericLiteral(node)) return spot(tree, node, `(${node.getText(tree)} + 1)`)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return spot(tree, node, 'false')
  if (node.kind === ts.SyntaxKind.FalseKeyword) return spot(tree, node, 'true')
  return ts.isStringLiteral(node) && node.text === '' ? spot(tree, node, `'mutant'`) : []
}

const statements: Rule = (node, tree) => (ts.isExpressionStatement(node) ? spot(tree, node, ';') : [])

const members: Rule = (node, tree) =>
  ts.isArrayLiteralExpression(node) && node.elements.length > 1 ? dropEach(node, tree) : []

const changesAt: Rule = (node, tree) =>
  [operators, negations, values, statements, members].flatMap((rule) => rule(node, tree))

/** Lists of rights, words and columns: each without one of its members. */
const dropEach = (list: ts.ArrayLiteralExpression, tree: ts.SourceFile): readonly Change[] =>
  list.elements
    .filter(
      (element) =>
        ts.isStringLiteral(element) || ts.isSpreadElement(element) || ts.isRegularExpressionLiteral(element),
    )
    .map((element) => {
      const rest = list.elements.filter((other) => other !== element).map((other) => other.getText(tree))
      return { from: list.getStart(tree), to: list.getEnd(), text: `[${rest.join(', ')}]` }
    })
