import {describe, expect, test} from 'vitest'
import {parseDictd} from '../../src/align/lexicon/dictd.js'
import {parseHunalignDic} from '../../src/align/lexicon/hunalign-dic.js'
import {parseTbx} from '../../src/align/lexicon/tbx.js'
import {parseTsvLexicon} from '../../src/align/lexicon/tsv.js'
import {defined} from '../../src/align/nouns/defined.js'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const base64 = (value: number): string =>
  value < 64 ? defined(digits[value]) : base64(Math.floor(value / 64)) + defined(digits[value % 64])

/** A dictd dictionary of some articles. */
function dictd(articles: Readonly<Record<string, string>>) {
  const encoder = new TextEncoder()
  let text = ''
  const index = Object.entries(articles).map(([headword, article]) => {
    const from = encoder.encode(text).length
    text += article
    return `${headword}\t${base64(from)}\t${base64(encoder.encode(article).length)}\n`
  })
  return {index: index.join(''), dict: encoder.encode(text)}
}

describe('lexicon files', () => {
  test('tabulated: two columns, the rest skipped', () => {
    const text = '# a comment\nmolen\tmill\tnoun\r\n\nalone\nrivier\t river \n'
    expect(parseTsvLexicon(text)).toEqual([
      {source: 'molen', target: 'mill'},
      {source: 'rivier', target: 'river'}
    ])
  })

  test('hunalign: the target comes first', () => {
    expect(parseHunalignDic('mill @ molen\nno pair\nwater mill @ watermolen\n')).toEqual([
      {source: 'molen', target: 'mill'},
      {source: 'watermolen', target: 'water mill'}
    ])
  })

  test('dictd: entries as the larger dictionaries have them', () => {
    const files = dictd({
      '00databaseshort': '00databaseshort\nDutch-English\n',
      '00databaseurl': '00databaseurl\nhttps://example.org/\n',
      aalbes: 'aalbes /ˈaːlbɛs/ <noun, fem>\ncurrant; red currant\n',
      aan: 'aan /aːn/\n 1. at, on, upon (place)\n 2. to [someone]\n    "aan zee": at the seaside\n',
      'aan boord': 'aan boord <adv>\naboard, on board ship\n',
      // The same headword again, as homographs are.
      bank: 'bank /bɑŋk/ <n>\nbank {finance}\n',
      'bank ': 'bank /bɑŋk/ <n>\nbench, seat\n  see also: {sofa}\n',
      leeg: 'leeg <adj>\n'
    })
    const pairs = parseDictd(files).map(({source, target}) => `${source.trim()}=${target}`)
    expect(pairs).toEqual([
      'aalbes=currant',
      'aalbes=red currant',
      'aan=at',
      'aan=on',
      'aan=upon',
      'aan=to',
      'aan boord=aboard',
      'aan boord=on board ship',
      'bank=bank',
      'bank=bench',
      'bank=seat'
    ])
  })

  test('dictd: lines may end in CR LF, and the index need not be in the order of the file', () => {
    const {index, dict} = dictd({molen: 'molen\nmill\n', brug: 'brug\nbridge\n'})
    const turned = index.trim().split('\n').reverse().join('\r\n')
    expect(parseDictd({index: turned, dict})).toEqual([
      {source: 'brug', target: 'bridge'},
      {source: 'molen', target: 'mill'}
    ])
  })

  test('dictd: articles by byte offset, remarks and examples dropped', () => {
    const files = dictd({
      '00-database-info': '00-database-info\nabout mills\n',
      één: 'één /eːn/\n1. one, a (article)\n2. someone\n',
      molen: `molen /ˈmoːlə(n)/ <n>\nmill\n"de molen draait": the mill turns\n${'x'.repeat(80)} a b c d e\n`
    })
    expect(parseDictd(files)).toEqual([
      {source: 'één', target: 'one'},
      {source: 'één', target: 'a'},
      {source: 'één', target: 'someone'},
      {source: 'molen', target: 'mill'}
    ])
  })

  test('dictd: refuses an article outside the dictionary', () => {
    expect(() => parseDictd({index: 'molen\tA\tBA\n', dict: new Uint8Array(3)})).toThrow(
      'Unexpected article of `molen` at 0 to 64, expected 3 bytes'
    )
  })

  test.each([
    {why: 'the older form', entry: 'termEntry', section: 'langSet', term: 'tig'},
    {why: 'the current form', entry: 'conceptEntry', section: 'langSec', term: 'termSec'}
  ])('TBX, $why: every source term with every target term', ({entry, section, term}) => {
    const terms = (language: string, ...words: string[]) =>
      `<${section} xml:lang="${language}">${words
        .map((word) => `<${term}><term>${word}</term></${term}>`)
        .join('')}</${section}>`
    const text = `<?xml version="1.0"?><x><!-- <${entry}> -->
      <${entry} id="1">${terms('nl-BE', 'sluis &amp; kolk')}${terms('de', 'Schleuse')}${terms('en', 'lock', 'sl&#117;ice')}</${entry}>
      <${entry} id="2">${terms('nl', 'alleen')}</${entry}></x>`
    expect(parseTbx(text, {source: 'nl', target: 'en-GB'})).toEqual([
      {source: 'sluis & kolk', target: 'lock'},
      {source: 'sluis & kolk', target: 'sluice'}
    ])
  })
})
