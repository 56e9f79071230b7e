/** A point in a JSON text; line and column count from 1. */
export interface JsonPoint {
  readonly line: number
  readonly column: number
}

/** Why a text is not JSON, and where that shows. */
export interface JsonFault extends JsonPoint {
  /** `Unexpected a, expected b`. */
  readonly what: string
}

/** Keys and indexes from the outermost value in. */
export type JsonPath = readonly (string | number)[]

/**
 * Finds where the key (or, for an item of an array, the value) at a path stands; the nearest one
 * outside it where the path does not lead to anything. Only for text that is JSON. The text is read
 * at the first question.
 */
export function jsonLocator(text: string): (path: JsonPath) => JsonPoint {
  let starts: Map<string, number> | undefined
  return (path) => {
    starts ??= memberStarts(text)
    for (let length = path.length; length > 0; length--) {
      const offset = starts.get(JSON.stringify(path.slice(0, length)))
      if (offset !== undefined) return pointAt(text, offset)
    }
    return pointAt(text, Math.max(0, text.search(/[^\s\uFEFF]/)))
  }
}

/** Levels of a config that anyone asks for; what is nested deeper is wrong at its outer levels. */
const deepest = 8

function memberStarts(text: string): Map<string, number> {
  const starts = new Map<string, number>()
  scan(text, (member, offset) => {
    if (member.depth <= deepest) starts.set(JSON.stringify(pathOf(member)), offset)
  })
  return starts
}

/** The first thing that makes a text no JSON, or `undefined` when it is. */
export function jsonFault(text: string): JsonFault | undefined {
  const fault = scan(text, () => undefined)
  return fault && {...pointAt(text, fault.offset), what: fault.what}
}

function pointAt(text: string, offset: number): JsonPoint {
  const lines = text
    .slice(0, offset)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1}
}

interface ScanFault {
  readonly offset: number
  readonly what: string
}

/** Where a value stands: its own key or index, and what it is in. The outermost has neither. */
interface Trail {
  readonly depth: number
  readonly key?: string | number
  readonly owner?: Trail
}

const outermost: Trail = {depth: 0}

function pathOf(trail: Trail): JsonPath {
  const path: (string | number)[] = []
  for (let at: Trail | undefined = trail; at; at = at.owner) {
    if (at.key !== undefined) path.unshift(at.key)
  }
  return path
}

/** An array or object that is open, and what closes it. */
interface Level {
  readonly close: ']' | '}'
  readonly trail: Trail
  members: number
}

/**
 * Reads a JSON text from left to right with its own stack, so deep nesting is safe, and gives the
 * path and offset of every member. Grammar: RFC 8259.
 */
function scan(text: string, seen: (member: Trail, offset: number) => void): ScanFault | undefined {
  const levels: Level[] = []
  let next: Member = {trail: outermost, value: skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0)}
  while (true) {
    const after = passValue(text, next, levels)
    if (after === -1) return expected(text, next.value, 'a value')
    const end = passEnds(text, after, levels)
    const level = levels.at(-1)
    if (!level) return end === text.length ? undefined : expected(text, end, 'the end of the file')
    const start = passComma(text, end, level)
    if (typeof start !== 'number') return start
    const member = memberAt(text, start, level)
    if ('what' in member) return member
    seen(member.trail, start)
    level.members++
    next = member
  }
}

/** Past a scalar, or into an array or object, which is thereby opened; -1 if there is no value. */
function passValue(text: string, {trail, value}: Member, levels: Level[]): number {
  const close = text[value] === '[' ? ']' : text[value] === '{' ? '}' : undefined
  if (close !== undefined) levels.push({close, trail, members: 0})
  const end = close === undefined ? scalarEnd(text, value) : value + 1
  return end === -1 ? -1 : skipSpace(text, end)
}

/** Past the ends of arrays and objects that stand here, which closes them. */
function passEnds(text: string, at: number, levels: Level[]): number {
  let end = at
  while (levels.length > 0 && text[end] === levels.at(-1)?.close) {
    levels.pop()
    end = skipSpace(text, end + 1)
  }
  return end
}

/** Past the comma that all members but the first have before them. */
function passComma(text: string, at: number, {close, members}: Level): number | ScanFault {
  if (members === 0) return at
  if (text[at] !== ',') return expected(text, at, `\`,\` or \`${close}\``)
  const start = skipSpace(text, at + 1)
  return text[start] === close ? {offset: start, what: 'Unexpected comma before the end'} : start
}

interface Member {
  readonly trail: Trail
  /** Offset of its value. */
  readonly value: number
}

function memberAt(text: string, at: number, level: Level): Member | ScanFault {
  if (level.close === ']') return {trail: within(level, level.members), value: at}
  const end = text[at] === '"' ? scalarEnd(text, at) : -1
  if (end === -1) return expected(text, at, 'a key in double quotes')
  const colon = skipSpace(text, end)
  if (text[colon] !== ':') return expected(text, colon, '`:`')
  const key: string = JSON.parse(text.slice(at, end))
  return {trail: within(level, key), value: skipSpace(text, colon + 1)}
}

function within({trail}: Level, key: string | number): Trail {
  return {depth: trail.depth + 1, key, owner: trail}
}

const space = /[ \t\r\n]*/y
const bareScalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function skipSpace(text: string, at: number): number {
  space.lastIndex = at
  space.test(text)
  return space.lastIndex
}

/** Where the string, number or word that starts here ends; -1 if there is none. */
function scalarEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at + 1)
  bareScalar.lastIndex = at
  return bareScalar.test(text) ? bareScalar.lastIndex : -1
}

function stringEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    if (text[at] === '"') return at + 1
    if (text[at] === '\\') {
      escaped.lastIndex = at
      if (!escaped.test(text)) return -1
      at = escaped.lastIndex
    } else {
      if (text.charCodeAt(at) < 0x20) return -1
      at++
    }
  }
  return -1
}

function expected(text: string, offset: number, wanted: string): ScanFault {
  return {offset, what: `Unexpected ${nameAt(text, offset)}, expected ${wanted}`}
}

function nameAt(text: string, offset: number): string {
  if (offset >= text.length) return 'end of the file'
  if (/^\/[/*]/.test(text.slice(offset, offset + 2))) return 'comment'
  if (text[offset] === '"' && scalarEnd(text, offset) === -1)
    return 'text that is not closed or not escaped'
  return `\`${/^"[^"]*"|^[\w$.-]+|^./su.exec(text.slice(offset, offset + 20))?.[0] ?? ''}\``
}
