import {alignDocuments} from './align/align-documents.js'
import type {Rule} from './check/define-rule.js'
import {type CheckOptions, type CheckResult, runRules} from './check/run-rules.js'
import {scaffold} from './convert/scaffold.js'
import {segmentDifference} from './convert/segment-difference.js'
import {stubFixes} from './convert/stub-fixes.js'
import {toMarkdown} from './convert/to-markdown.js'
import {fixBitext as fixWith} from './fix/fix-bitext.js'
import type {ProposedFix} from './fix/proposed-fix.js'
import {type FixChoice, proposedFixes} from './fix/proposed-fixes.js'
import type {FixedBitext} from './fix/settle-fixes.js'
import type {Bitext} from './model/bead.js'
import type {Document, Format, Syntax} from './model/document.js'
import {type Finding, withFollowUps} from './model/finding.js'
import {ProblemError} from './model/problem.js'
import {rules as allRules} from './rules/index.js'
import {segmentDocument} from './segment/segment-document.js'
import {guardAgainst} from './syntax/guard.js'
import {parseText} from './syntax/parse-text.js'
import {identifyLanguage} from './text/identify-language.js'
import {languageOfPath} from './text/language.js'

export {alignDocuments, scaffold}

export interface ParseDocumentOptions {
  /** Where the text comes from: named in messages, and a hint at its format and language. */
  readonly path?: string
  /** `text` for `.txt`, otherwise `markdown`, unless given. */
  readonly format?: Format
  /** BCP 47 tag. Else the front matter says it, else the path, else the text itself. */
  readonly lang?: string
  /** An earlier state of this document: what still says the same is not read again. */
  readonly before?: Document
  /** Whether it may be the `before` of another: that takes memory, and then less is parsed. */
  readonly isRevisable?: boolean
}

export interface FixBitextOptions extends FixChoice {
  /** Exactly these fixes, as a person chose them, instead of what a check offers. */
  readonly chosen?: readonly ProposedFix[]
  /** Also put a comment with the reference's text where a segment is missing. */
  readonly stubs?: boolean
  /** How the findings are made. */
  readonly check?: CheckBitextOptions
  /** How a changed pair is aligned again; without further evidence by default. */
  readonly align?: (source: Document, target: Document) => Bitext
}

export interface CheckBitextOptions extends CheckOptions {
  /** All rules by default. */
  readonly rules?: readonly Rule[]
}

/**
 * Reads a text whole: its tree, its metadata, and its numbered segments with their sentences.
 *
 * Throws a `ProblemError` for a text that no parser gets through in reasonable time (lists nested
 * thousands deep and the like); any other text is a document.
 */
export function parseDocument(text: string, options: ParseDocumentOptions = {}): Document {
  const {path = '', format = formatOf(path)} = options
  const problem = guardAgainst(text, path)
  if (problem) throw new ProblemError(problem)
  const {before, isRevisable} = options
  const syntax = parseText(text, format, {before: before?.tree, isRevisable})
  const lang = options.lang ?? declaredLanguage(syntax) ?? languageOfPath(path)
  return segmentDocument(syntax, {
    path,
    lang: lang ?? identifyLanguage(text).lang,
    before
  })
}

/**
 * Reports the drift of a bitext: findings in reading order, target before source. Each is a vfile
 * message with both places, its severity, and a confidence in [0, 1].
 *
 * @throws RuleError for the first rule that throws or reports something else than a report
 */
export function checkBitext(bitext: Bitext, options: CheckBitextOptions = {}): Finding[] {
  const {findings, errors} = examineBitext(bitext, options)
  if (errors[0]) throw errors[0]
  return [...findings]
}

/**
 * As `checkBitext`, with what comments in the documents silence set apart. A rule that throws costs
 * only its own findings; its error is in the result.
 */
export function examineBitext(bitext: Bitext, options: CheckBitextOptions = {}): CheckResult {
  return runRules(bitext, options.rules ?? allRules, options)
}

/**
 * Fixes what the findings of a bitext have a sure fix for, by the smallest edits, and verifies that
 * nothing else changed. The texts come back in the documents of the new bitext.
 */
export function fixBitext(
  bitext: Bitext,
  {check = {}, align = alignDocuments, chosen, stubs, ...choice}: FixBitextOptions = {}
): FixedBitext {
  const stages = {
    check: (checked: Bitext) => {
      const findings = checkBitext(checked, check)
      const proposed = proposedFixes(findings, choice)
      // Who asks for stubs or unsafe fixes looks at what comes of them.
      if (!stubs) return choice.safety === 'unsafe' ? {proposed} : {proposed, said: findings}
      const {accept = () => true} = choice
      const all = withFollowUps(findings)
      return {proposed: [...proposed, ...stubFixes(checked, all.filter(accept))]}
    },
    parse: (text: string, {path, format, lang}: Document) =>
      parseDocument(text, {path, format, lang}),
    align: (source: Document, target: Document) => align(source, target)
  }
  return fixWith(bitext, stages, chosen)
}

/**
 * A plain-text document as a new Markdown document with the same segments.
 *
 * @throws ProblemError when Markdown would read a segment differently from the text
 */
export function convertToMarkdown(document: Document): string {
  const text = toMarkdown(document)
  const after = parseDocument(text, {format: 'markdown', lang: document.lang})
  const difference = segmentDifference(document, after)
  if (!difference) return text
  throw new ProblemError({
    path: document.path,
    line: difference.line,
    what: `Cannot convert the text without changing it: ${difference.what}`,
    help: 'Put a blank line before and after that place, and try again'
  })
}

function formatOf(path: string): Format {
  return /\.(txt|text)$/iu.test(path) ? 'text' : 'markdown'
}

/** What the document itself says, in its front matter or stray metadata. */
function declaredLanguage({metadata}: Syntax): string | undefined {
  const entry = metadata.find(({key}) => key === 'lang' || key === 'language')
  return typeof entry?.value === 'string' && entry.value !== '' ? entry.value : undefined
}
