import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Glossary} from '../../../src/model/glossary.js'
import {readGlossary} from '../../../src/workspace/glossary/read-glossary.js'
import {tempFolder} from '../temp-folder.js'

function read(name: string, text: string): Glossary {
  const path = join(tempFolder(), name)
  writeFileSync(path, text)
  return readGlossary({path, shown: name}, {source: 'en-GB', target: 'nl'})
}

/** `source = target (status)`, one for each rendering. */
function told({entries}: Glossary): string[] {
  return entries.flatMap(({source, target, partOfSpeech, caseSensitive}) =>
    target.map(({text, status}) =>
      [source.join('|'), '=', text, `(${status})`, partOfSpeech, caseSensitive && 'case']
        .filter(Boolean)
        .join(' ')
    )
  )
}

const tbx = `<?xml version="1.0"?>
<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="c1">
 <langSet xml:lang="en"><tig><term>grant</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
 <langSet xml:lang="nl">
  <tig><term>subsidie</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
  <tig><term>beurs</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
  <tig><term>toelage</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
 </langSet>
 <langSet xml:lang="de"><tig><term>Zuschuss</term></tig></langSet>
</termEntry>
</body></text></martif>
`

const current = `<tbx dialect="TBX-Basic" xml:lang="en" xmlns:min="urn:m" xmlns:basic="urn:b"><text><body>
<conceptEntry id="c1">
 <langSec xml:lang="en"><termSec><term>valve</term></termSec></langSec>
 <langSec xml:lang="nl"><termSec><term>kraan &amp; klep</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry>
</body></text></tbx>
`

describe('readGlossary', () => {
  test.each([
    [
      'columns by their roles',
      'a.csv',
      'source,target,status,pos,case\ngrant,subsidie,preferred,noun,\ngrant,toelage,forbidden,noun,\nJava,Java,,,sensitive\n',
      [
        'grant = subsidie (preferred) noun',
        'grant = toelage (forbidden) noun',
        'Java = Java (approved) case'
      ]
    ],
    [
      'columns by their languages',
      'a.csv',
      'nl,en,de\nklep,valve,Ventil\n',
      ['valve = klep (approved)']
    ],
    ['semicolons', 'a.csv', 'en;nl\n"valve; tap";klep\n', ['valve; tap = klep (approved)']],
    [
      'tabulators',
      'a.tsv',
      'en\tnl\tnote\nvalve|tap\tklep\tred\n',
      ['valve|tap = klep (approved)']
    ],
    [
      'a byte-order mark and carriage returns',
      'a.csv',
      '\uFEFFen,nl\r\nvalve,klep\r\n',
      ['valve = klep (approved)']
    ],
    ['a language that it does not have', 'a.csv', 'en,de\nvalve,Ventil\n', []],
    [
      'TBX of the older form',
      'a.tbx',
      tbx,
      [
        'grant = subsidie (preferred) noun',
        'grant = beurs (approved) noun',
        'grant = toelage (forbidden) noun'
      ]
    ],
    ['TBX of the current form', 'a.tbx', current, ['valve = kraan & klep (forbidden)']]
  ])('%s', (_name, file, text, expected) => expect(told(read(file, text))).toEqual(expected))

  test.each([
    [
      'an unknown status',
      'a.csv',
      'en,nl,status\nvalve,klep,good\n',
      'a.csv:2: Unexpected status `good`'
    ],
    [
      'an unknown column',
      'a.csv',
      'en,nl,colour\nvalve,klep,red\n',
      'a.csv:1: Unexpected column `colour`'
    ],
    ['one column', 'a.csv', 'source\nvalve\n', 'a.csv:1: Cannot find two columns'],
    ['no target', 'a.csv', 'en,nl\nvalve,klep\ntap,\n', 'a.csv:3: Missing target term'],
    ['too many cells', 'a.csv', 'en,nl\nvalve,klep,kraan\n', 'a.csv:2: Unexpected 3 cells'],
    ['an open quotation mark', 'a.csv', 'en,nl\n"valve,klep\n', 'a.csv:2: Unexpected end'],
    ['no row', 'a.csv', 'en,nl\n', 'a.csv: Cannot find a term'],
    ['no TBX', 'a.tbx', '<html></html>', 'a.tbx:1: Unexpected content'],
    ['an open concept', 'a.tbx', tbx.replace('</termEntry>', ''), 'a.tbx:3: Missing `</termEntry>`']
  ])('refuses %s', (_name, file, text, message) => {
    expect(() => read(file, text)).toThrow(message)
  })
})
