import ts from 'typescript'
import {wordsIn} from './vocabulary.js'

/** A literal of a file, or several that are written as one list. */
export interface Literal {
  /** Line of the file, from 1. */
  readonly line: number
  readonly text: string
  /** It is a list of words or a pattern, so that it matches words rather than says them. */
  readonly isList: boolean
}

/** What the code itself says in English. */
export interface CodeWords {
  /** Words of its names. */
  readonly names: ReadonlySet<string>
  /** Words of its comments, what is quoted there as code left out. */
  readonly comments: ReadonlySet<string>
}

export interface Vocabulary {
  readonly english: ReadonlySet<string>
  /** The words of all other languages. */
  readonly others: ReadonlySet<string>
}

/** Fewest English words of a list that make it a list of English words. */
const leastEnglish = 3

/**
 * The words of languages in the literals of a file, as `line: word`. The code is English, so a word
 * counts by where it stands:
 *
 * - a word of another language anywhere, unless the code uses it in its own names or comments;
 * - a word with a letter that English does without, in a list or pattern, whether a folder has it or
 *   not;
 * - English words in lists and patterns, several at once, unless they are names in the code.
 */
export function languageWordsIn(
  literals: readonly Literal[],
  {english, others}: Vocabulary,
  {names, comments}: CodeWords
): string[] {
  return literals.flatMap(({line, text, isList}) => {
    const words = [...new Set(wordsIn(withoutEscapes(text)))]
    const foreign = words.filter(
      (word) =>
        (others.has(word) && !english.has(word) && !names.has(word) && !comments.has(word)) ||
        (isList && /[^a-z]/.test(word) && /[a-z]/.test(word))
    )
    const own = isList ? words.filter((word) => english.has(word) && !names.has(word)) : []
    return [...foreign, ...(own.length >= leastEnglish ? own : [])].map(
      (word) => `${line}: ${word}`
    )
  })
}

/** Names of properties and classes in patterns (`\p{Script=Latin}`, `\w`), and what is in brackets. */
function withoutEscapes(text: string): string {
  return text.replace(/\\+[pP]\{[^}]*\}|\\+u\{?[0-9a-fA-F]{4,5}\}?|\\+[a-zA-Z]|\[[^\]]*\]/g, ' ')
}

/** The literals of a file; of a rule, its examples and what it imports left out. */
export function literalsIn(code: string): Literal[] {
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true)
  const found: Literal[] = []
  const add = (node: ts.Node, text: string, isList: boolean) => {
    const {line} = file.getLineAndCharacterOfPosition(node.getStart(file))
    found.push({line: line + 1, text, isList})
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isExamples(node)) return
    const list = listOf(node)
    if (list !== undefined) {
      add(node, list, true)
      return
    }
    if (ts.isRegularExpressionLiteral(node)) add(node, node.text, true)
    else if (isText(node)) add(node, node.text, /\p{L}\|\p{L}/u.test(node.text))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isExamples(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'examples'
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  )
}

/** `'one two'.split(' ')`, `['one', 'two']`, `new RegExp('one|' + 'two')`, and text that is joined. */
function listOf(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return node.expression.name.text === 'split' ? joined(node.expression.expression) : undefined
  }
  if (ts.isArrayLiteralExpression(node)) {
    const texts = node.elements.map(joined)
    return texts.length > 1 && texts.every((text) => text !== undefined)
      ? texts.join(' ')
      : undefined
  }
  if (ts.isBinaryExpression(node)) {
    const text = joined(node)
    return text !== undefined && /\p{L}\|\p{L}/u.test(text) ? text : undefined
  }
  return undefined
}

/** Text in one literal or several that `+` joins. */
function joined(node: ts.Node): string | undefined {
  if (ts.isParenthesizedExpression(node)) return joined(node.expression)
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return
  const [left, right] = [joined(node.left), joined(node.right)]
  return left === undefined || right === undefined ? undefined : left + right
}

/** The words that the names and comments of some files are made of. */
export function codeWordsOf(codes: readonly string[]): CodeWords {
  const names = new Set<string>()
  const comments = new Set<string>()
  for (const code of codes) {
    for (const comment of code.match(/\/\*\*?[\s\S]*?\*\/|(?<![:'"`\\])\/\/ .*/g) ?? []) {
      for (const word of wordsIn(comment.replace(/`[^`]*`|“[^”]*”/g, ' '))) comments.add(word)
    }
    for (const name of withoutTexts(code).match(/[A-Za-z_$][\w$]*/g) ?? []) {
      for (const word of name.match(/[A-Z]?[a-z]+/g) ?? []) names.add(word.toLowerCase())
    }
  }
  return {names, comments}
}

/** Code without its comments and literals. */
function withoutTexts(code: string): string {
  return code.replace(
    /\/\*[\s\S]*?\*\/|\/\/ .*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\/[a-z]*/g,
    ' '
  )
}
