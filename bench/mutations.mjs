import ts from 'typescript'

const opposites = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '===']
])

/**
 * Every small change to the conditions of a TypeScript file, as an edit of its text:
 *
 *     test      the condition of an `if`, of `a ? b : c` or of a loop is always true, or always false
 *     operand   one side of `&&` or `||` is gone
 *     compare   `<` for `<=`, `===` for `!==`, and so on
 *     not       `!a` is `a`
 *     filter    `.filter(…)` is gone
 *     constant  a number at the top of the file is half as large, or half as large again
 *
 * A condition that mentions `undefined` is left alone: most such changes do not pass the compiler.
 */
export function mutationsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found = []
  const add = (kind, node, ...replacements) => {
    const [start, end] = [node.getStart(file), node.end]
    const line = file.getLineAndCharacterOfPosition(start).line + 1
    const before = text.slice(start, end)
    for (const after of replacements) {
      found.push({
        path,
        line,
        kind,
        start,
        end,
        before,
        after,
        text: text.slice(0, start) + after + text.slice(end)
      })
    }
  }
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    for (const [kind, changed, replacements] of changesOf(node, file)) {
      add(kind, changed, ...replacements)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function* changesOf(node, file) {
  const isGuard = (part) => /\bundefined\b/.test(part.getText(file))
  if ((ts.isIfStatement(node) || ts.isWhileStatement(node)) && !isGuard(node.expression)) {
    yield ['test', node.expression, ts.isIfStatement(node) ? ['true', 'false'] : ['false']]
  } else if (ts.isConditionalExpression(node) && !isGuard(node.condition)) {
    yield ['test', node.condition, ['true', 'false']]
  } else if (ts.isBinaryExpression(node)) {
    yield* changesOfBinary(node, {file, isGuard})
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    yield ['not', node, [node.operand.getText(file)]]
  } else if (isFilter(node)) {
    yield ['filter', node, [node.expression.expression.getText(file)]]
  } else if (ts.isNumericLiteral(node) && isConstant(node)) {
    const value = Number(node.text)
    const changed = [value / 2, value * 1.5].map((other) =>
      Number.isInteger(value) ? Math.round(other) : other
    )
    yield ['constant', node, changed.filter((other) => other !== value).map(String)]
  }
}

function* changesOfBinary(node, {file, isGuard}) {
  const {kind} = node.operatorToken
  const [left, right] = [node.left, node.right]
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
    const kept = [left, right].filter((part) => !isGuard(part === left ? right : left))
    yield ['operand', node, kept.map((part) => `(${part.getText(file)})`)]
  } else if (opposites.has(kind) && !isGuard(node)) {
    yield ['compare', node.operatorToken, [opposites.get(kind)]]
  }
}

function isFilter(node) {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'filter'
  )
}

/** Whether a number is written at the top of its file, not inside a function. */
function isConstant(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isFunctionLike(at) || ts.isTypeNode(at)) return false
    if (ts.isVariableStatement(at)) return ts.isSourceFile(at.parent)
  }
  return false
}
