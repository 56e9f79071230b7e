import fc from 'fast-check'
import {toString as plainText} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import type {Document} from '../../src/model/document.js'
import {placeIn} from '../../src/text/places/segment-place.js'
import {runs} from '../runs.js'
import {read, shown} from './read.js'

const inline = fc.constantFrom(
  ...[
    'De raad',
    'stemt in.',
    '**vet**',
    '*schuin* en',
    '`code`',
    '[link](https://a.nl)',
    '![beeld](b.png)',
    'caf&eacute;'
  ],
  ...[
    'R&amp;D',
    '\\*ster\\*',
    '~~weg~~',
    'Titel: Een zin.',
    'art. 5',
    '😀',
    'cocai\u0308ne',
    '5\u00a0procent',
    '{naam}',
    '<b>b</b>'
  ],
  ...['https://a.nl/b', '[^n]', '**Kop.** Tekst', 'a@b.nl', 'regel  \nregel', 'a\tb', '&', '\\']
)
const prose = fc
  .array(fc.tuple(inline, fc.constantFrom(' ', '\n', ' ')), {minLength: 1, maxLength: 6})
  .map((parts) => parts.flat().join('').trim())

function indented(text: string, indent: string): string {
  return text.replaceAll('\n', `\n${indent}`)
}

const block = fc.oneof(
  prose,
  prose.map((text) => `# ${text.replaceAll(/\s+/g, ' ')}`),
  prose.map((text) => `- ${indented(text, '  ')}`),
  fc
    .tuple(prose, prose)
    .map(([a, b]) => `1. ${indented(a, '   ')}\n\n   ${indented(b, '   ')}\n2. x`),
  prose.map((text) => `> ${indented(text, '> ')}\n>\n> - ${indented(text, '>   ')}`),
  prose.map((text) => `> ${text}`),
  prose.map((text) => `| ${text.replaceAll(/[\s|]+/g, ' ')} | b |\n| - | - |\n| c | d |`),
  fc.constantFrom(
    '```\ncode\n  meer\n```',
    '    in\n\n    sprong',
    '<div>\nhtml\n</div>',
    '<!-- weg -->',
    '---'
  ),
  fc.constantFrom(
    '[^n]: Een noot.',
    '[x]: https://a.nl',
    '26 januari 2024  \nVertaald met DeepL',
    '• een\n• twee',
    'a) x\n\nb) y'
  )
)
const texts = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(block, {maxLength: 6}),
    fc.constantFrom('\n', '\r\n')
  )
  .map(([mark, blocks, lineEnd]) => mark + blocks.join('\n\n').replaceAll('\n', lineEnd))
const documents = fc
  .tuple(texts, fc.constantFrom('markdown' as const, 'text' as const))
  .map(([text, format]) => read(text, format))

function holds(law: (document: Document) => void): void {
  fc.assert(fc.property(documents, law), {seed: 5, numRuns: runs(250)})
}

const letters = (text: string) => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '')

describe('laws', () => {
  test('numbers run from 1, paths are unique', () =>
    holds(({segments}) => {
      expect(segments.map(({number}) => number)).toEqual(segments.map((_, index) => index + 1))
      expect(new Set(segments.map(({path}) => path)).size).toBe(segments.length)
    }))

  test('places are in order, inside the text, and do not overlap', () =>
    holds(({text, segments}) => {
      let at = 0
      for (const {place} of segments) {
        expect(place.start.offset).toBeGreaterThanOrEqual(at)
        expect(place.end.offset).toBeGreaterThan(place.start.offset)
        at = place.end.offset
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }))

  test('pieces stand letter for letter in the source, in order, inside the segment', () =>
    holds(({text, segments}) => {
      for (const segment of segments) {
        let at = segment.place.start.offset
        let last = 0
        for (const {start, end, offset} of segment.pieces) {
          expect(text.slice(offset, offset + end - start)).toBe(segment.text.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(last)
          expect(offset).toBeGreaterThanOrEqual(at)
          last = end
          at = offset + end - start
        }
        expect(at).toBeLessThanOrEqual(segment.place.end.offset)
      }
    }))

  test('only letters that the source writes as references are in no piece', () =>
    holds(({segments}) => {
      for (const {text, pieces} of segments) {
        const gaps = pieces.reduceRight(
          (rest, {start, end}) => rest.slice(0, start) + rest.slice(end),
          text
        )
        expect(gaps.replaceAll(/[\s&é]/g, '')).toBe('')
      }
    }))

  test('text is trimmed and has its white space folded, but for code and HTML', () =>
    holds(({segments}) => {
      for (const {kind, text} of segments) {
        if (kind === 'code' || kind === 'html') continue
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/[\t\r\n]|\s{2}/)
      }
    }))

  test('sentences partition the text and their places lie in the segment', () =>
    holds((document) => {
      for (const segment of document.segments) {
        expect(segment.sentences.length).toBeGreaterThan(0)
        expect(
          segment.sentences
            .map(({text}) => text)
            .join('')
            .replaceAll(/\s/g, '')
        ).toBe(segment.text.replaceAll(/\s/g, ''))
        for (const sentence of segment.sentences) {
          expect(segment.text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.place.start.offset).toBeGreaterThanOrEqual(segment.place.start.offset)
          expect(sentence.place.end.offset).toBeLessThanOrEqual(segment.place.end.offset)
        }
      }
    }))

  test('marks lie in the text and show what they are', () =>
    holds((document) => {
      for (const {text, marks} of document.segments) {
        for (const mark of marks) {
          expect(mark.start).toBeLessThanOrEqual(mark.end)
          expect(mark.end).toBeLessThanOrEqual(text.length)
          if (mark.type === 'code') expect(shown(document, mark.place)).toMatch(/^`.*`$/s)
          if (mark.type === 'placeholder') expect(shown(document, mark.place)).toBe(mark.value)
        }
      }
    }))

  test('every letter that is seen is in exactly one segment, or in a label', () =>
    holds(({tree, segments}) => {
      const visible = tree.children
        .filter(
          (node) => node.type !== 'yaml' && !(node.type === 'html' && node.value.startsWith('<!--'))
        )
        .map((node) => plainText(node, {includeHtml: node.type === 'html'}))
        .join('')
      // A list has its marker beside the tree; the labels with letters stand in the tree's text.
      const inText = segments.map(({text, label}) => {
        const isCut =
          label !== undefined && /\p{L}/u.test(label.text) && !text.startsWith(label.text)
        return isCut ? label.text + text : text
      })
      expect(letters(inText.join(''))).toBe(letters(visible))
    }))

  test('the stretch of any piece leads back to the source', () =>
    holds((document) => {
      for (const segment of document.segments) {
        for (const {start, end} of segment.pieces) {
          expect(shown(document, placeIn(document, segment, start, end))).toBe(
            segment.text.slice(start, end)
          )
        }
      }
    }))
})

describe('the hash', () => {
  const hashes = (text: string) => read(text).segments.map(({hash}) => hash)

  test.each([
    ['wrapping', 'De raad van de stad stemt in.', 'De raad\nvan de stad\n  stemt in.'],
    ['wrapping in an item', '- De raad van de stad.', '- De raad\n  van\n  de stad.'],
    ['line ends', 'De raad\nstemt in.', 'De raad\r\nstemt in.'],
    ['emphasis', 'De *raad* stemt in.', 'De raad stemt in.'],
    ['the marker', '- Een punt.', '* Een punt.']
  ])('does not change by %s', (_name, a, b) => expect(hashes(a)).toEqual(hashes(b)))

  test('changes by a word', () =>
    expect(hashes('De raad stemt in.')).not.toEqual(hashes('De stad stemt in.')))
  test('changes by the kind', () =>
    expect(hashes('De raad stemt in.')).not.toEqual(hashes('> De raad stemt in.')))
})
