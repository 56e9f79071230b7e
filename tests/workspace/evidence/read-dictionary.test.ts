import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {readDictionary} from '../../../src/workspace/evidence/read-dictionary.js'
import {type Files, tempFolder} from '../temp-folder.js'

const tbx = `<?xml version="1.0"?><tbx><conceptEntry>
  <langSec xml:lang="nl"><termSec><term>sluis</term></termSec></langSec>
  <langSec xml:lang="en"><termSec><term>lock</term></termSec></langSec>
</conceptEntry></tbx>`

/** One article of 15 bytes at offset 0; in base 64 digits, A is 0 and P is 15. */
const article = 'molen /m/\nmill\n'
const index = 'molen\tA\tP\n'

function read(files: Files, name: string, languages = {}) {
  return readDictionary({path: join(tempFolder(files), name), shown: name}, languages)
}

const mill = {entries: [{source: 'molen', target: 'mill'}], isDirected: false}

describe('readDictionary reads', () => {
  test.each([
    {why: 'a table', name: 'a.tsv', content: '# words\nmolen\tmill\n'},
    {why: 'a table by its content', name: 'words', content: 'molen\tmill\n'},
    {why: 'a hunalign dictionary', name: 'a.dic', content: 'mill @ molen\n'},
    {why: 'a hunalign dictionary by its content', name: 'a.txt', content: 'mill @ molen\n'},
    {why: 'a table with signs in it', name: 'a.txt', content: 'molen\tmill\na\tb @ c\n', more: 1}
  ])('$why', ({name, content, more = 0}) => {
    const {entries, isDirected} = read({[name]: content}, name)
    expect([entries[0], entries.length, isDirected]).toEqual([mill.entries[0], 1 + more, false])
  })

  test.each([
    {name: 'd.index', files: {'d.index': index, 'd.dict': article}},
    {name: 'd.dict', files: {'d.index': index, 'd.dict': article}},
    {name: 'd.index', files: {'d.index': index, 'd.dict.dz': gzipSync(article)}},
    {name: 'd.dict.dz', files: {'d.index': index, 'd.dict.dz': gzipSync(article)}}
  ])('a dictd dictionary by its $name', ({name, files}) => {
    expect(read(files, name)).toEqual(mill)
  })

  test.each(['a.tbx', 'glossary.xml'])('a glossary in TBX, %s, directed by its tags', (name) => {
    expect(read({[name]: tbx}, name, {source: 'en-GB', target: 'nl'})).toEqual({
      entries: [{source: 'lock', target: 'sluis'}],
      isDirected: true
    })
  })
})

describe('readDictionary refuses', () => {
  test.each([
    {
      why: 'a line without a tabulator',
      files: {'a.tsv': 'molen\tmill\n\nsluis lock\n'},
      says: 'a.tsv:3: Unexpected `sluis lock`, expected a source word, a tab and a target word\n  Correct'
    },
    {
      why: 'a spelling dictionary',
      files: {'a.dic': '62873\naalmoes/A\n'},
      says: 'a.dic:1: Unexpected `62873`, expected `target @ source`'
    },
    {
      why: 'words without translations',
      files: {'a.tsv': 'molen\t\n'},
      says: 'a.tsv: Cannot find a word pair in the dictionary'
    },
    {
      why: 'other XML',
      files: {'a.tbx': '<html></html>'},
      says: 'a.tbx:1: Unexpected content, expected a TBX glossary'
    },
    {
      why: 'a glossary without the languages of the texts',
      files: {'a.tbx': tbx},
      languages: {source: 'de', target: 'fr'},
      says: 'Cannot find a term in both `de` and `fr`; its languages are `en`, `nl`'
    },
    {
      why: 'a glossary when nothing says the languages',
      files: {'a.tbx': tbx},
      languages: {},
      says: 'Cannot tell which languages of the glossary to use\n  Name them: `--source-lang'
    },
    {
      why: 'an index without its articles',
      files: {'d.index': index},
      says: 'd.index: Cannot find the articles of the dictionary, `d.dict.dz` or `d.dict`'
    },
    {
      why: 'articles without their index',
      files: {'d.dict': article},
      says: 'd.index: Cannot find the file'
    },
    {
      why: 'an index of another dictionary',
      files: {'d.index': `00-x\tA\tA\n${index}rivier\tP\tBA\n`, 'd.dict': article},
      says: 'd.index:3: Unexpected article of `rivier` at 15 to 79, expected 15 bytes'
    },
    {
      why: 'articles that are cut short',
      files: {'d.dict.dz': gzipSync(article).subarray(0, 20), 'd.index': index},
      says: 'd.dict.dz: Cannot unpack the file'
    }
  ])('$why', ({files, languages = {source: 'nl', target: 'en'}, says}) => {
    const [name = ''] = Object.keys(files)
    expect(() => read(files, name, languages)).toThrow(says)
  })
})
