import {alignDocuments, checkBitext, parseDocument} from '../src/pipeline.js'
import {windowOf} from '../src/report/findings/terminal/line-window.js'
import {segmentDocument} from '../src/segment/segment-document.js'
import {splitSentences} from '../src/segment/sentences.js'
import {guardAgainst} from '../src/syntax/guard.js'
import {parseText} from '../src/syntax/parse-text.js'
import {finalMark} from '../src/text/marks/final-mark.js'
import {isInMachineText} from '../src/text/places/machine-text.js'

// node node_modules/.bench/growth.js [--most EXPONENT]
// How processor time grows with the length of texts that invite a method to look back again and
// again: the exponent of a power law between a text and one eight times as long, 1 when linear and 2
// when quadratic. With --most it fails above that exponent.
const most = Number(process.argv[process.argv.indexOf('--most') + 1])

interface Work {
  readonly name: string
  /** Length of the shorter text, code units: long enough for some ten milliseconds. */
  readonly length: number
  readonly units: readonly string[]
  /** What to measure, for a text that is read beforehand. */
  readonly prepared: (text: string) => () => unknown
}

const works: readonly Work[] = [
  {
    name: 'guard',
    length: 50_000,
    units: [' ', 'a ', '& ', '> a\n', '*a', '- a\n', '|-', '[a](b) ', '.. ', '– a, '],
    prepared: (text) => () => guardAgainst(text)
  },
  {
    name: 'sentences',
    length: 20_000,
    units: ['a. ', '. ', 'x ', '“A.” ', '1. ', '… ', 'z. B. ', 'J. ', '!'],
    prepared: (text) => () => splitSentences(text, 'nl')
  },
  {
    name: 'segments',
    length: 10_000,
    units: ['a\n', '> a\n', 'a<br>', '- T: B c d.\n', 'Jan Jansen\n', '*{a}* ', '| a ', '`a` {b} '],
    prepared: (text) => {
      const syntax = parseText(text, 'markdown')
      return () => segmentDocument(syntax, {path: 'text', lang: 'nl'})
    }
  },
  {
    name: 'machine text',
    length: 10_000,
    units: ['a <code> </b> ', '{% raw %} a\n', '!!! a\n\n    ```a\n', '<svg </'],
    prepared: (text) => {
      const document = parseDocument(text, {path: 'a.md', lang: 'nl'})
      // A copy, because a document is read once.
      return () => isInMachineText({...document}, {start: 0, end: 1})
    }
  },
  {
    name: 'rules',
    length: 10_000,
    units: [
      'www.a.nl ',
      'In 1957, 12 km. ',
      'Ja.\n\n',
      '- a\n',
      '1. Ja.\n',
      'Nee, 12 km.\n\n',
      '## A\n\n'
    ],
    prepared: (text) => {
      const reference = parseDocument('# Plan\n\nWe listen to 12 people.\n', {lang: 'en'})
      const bitext = alignDocuments(reference, parseDocument(text, {lang: 'nl'}))
      return () => checkBitext(bitext)
    }
  },
  {
    name: 'final mark',
    length: 20_000,
    units: ['.', '”', '.”'],
    prepared: (text) => () => finalMark(`${text}x`)
  },
  {
    name: 'line window',
    length: 500_000,
    units: ['x'],
    prepared: (text) => {
      const [from, to] = [text.length / 2, text.length / 2 + 1]
      return () => windowOf({text, from, to}, {width: 80, ellipsis: '…'})
    }
  }
]

const times = 8
/** Below this, milliseconds, a clock says nothing about growth. */
const least = 10

let steepest = 0
console.log(`| work | text | short, ms | ${times} times as long, ms | exponent |`)
console.log('| --- | --- | --: | --: | --: |')
for (const {name, length, units, prepared} of works) {
  for (const unit of units) {
    const count = Math.ceil(length / unit.length)
    const [short, long] = [
      cost(prepared(unit.repeat(count))),
      cost(prepared(unit.repeat(times * count)))
    ]
    const exponent = Math.log(Math.max(long, least) / Math.max(short, least)) / Math.log(times)
    steepest = Math.max(steepest, exponent)
    const shown = [short, long].map((milliseconds) => milliseconds.toFixed(1)).join(' | ')
    console.log(`| ${name} | ${JSON.stringify(unit)} | ${shown} | ${exponent.toFixed(2)} |`)
  }
}
console.log(`steepest growth: exponent ${steepest.toFixed(2)}`)
if (steepest > most) process.exitCode = 1

/** Processor time, milliseconds: the least of three, since others use the machine too. */
function cost(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage()
      work()
      const {user, system} = process.cpuUsage(start)
      return (user + system) / 1000
    })
  )
}
