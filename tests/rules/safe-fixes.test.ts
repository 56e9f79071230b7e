import {describe, expect, test} from 'vitest'
import type {Format} from '../../src/model/document.js'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'

interface Case {
  readonly why: string
  readonly rule: string
  readonly source: string
  readonly target: string
  readonly lang?: string
  readonly format?: Format
}

/** How safe each fix of a rule is; `none` for a finding without one. */
function safeties({rule, source, target, lang = 'de', format = 'markdown'}: Case): string[] {
  const bitext = alignDocuments(
    parseDocument(source, {lang: 'en', format}),
    parseDocument(target, {lang, format})
  )
  return checkBitext(bitext)
    .flatMap((finding) => [finding, ...finding.followUps])
    .filter((finding) => finding.rule === rule)
    .map(({fix}) => fix?.safety ?? 'none')
}

const log = '```\n071512.214 HA service started\n```'
const fenced = (text: string) => `!!! note\n\n    Text.\n\n    ${text.replaceAll('\n', '\n    ')}\n`

describe('nothing is said of', () => {
  test.each<Case>([
    {
      why: 'a number in code',
      rule: 'number-format',
      source: `Start it:\n\n${log}`,
      target: `Starten Sie es:\n\n${log}`
    },
    {
      why: 'a number in a fence that a container indents',
      rule: 'number-format',
      source: fenced(log),
      target: fenced(log)
    },
    {
      why: 'the number of a standard',
      rule: 'number-format',
      source: 'It follows WXYZ 2.0 m of the board.',
      target: 'Es folgt WXYZ 2.0 m des Vorstands.'
    },
    {
      why: 'a title that was left as it is',
      rule: 'number-format',
      source: '_1.10 HA Setup_',
      target: '_1.10 HA Setup_'
    },
    {
      why: 'Persian numbers in Latin digits',
      rule: 'number-format',
      source: 'It rose by 65.42% in a year.',
      target: 'در یک سال 65.42% افزایش یافت.',
      lang: 'fa'
    },
    {
      why: 'a soft hyphen inside a word',
      rule: 'invisible-character',
      source: 'The harbour authority is closed.',
      target: 'Die Hafen\u00adbehörde ist geschlossen.'
    },
    {
      why: 'a mark of direction in a text from right to left',
      rule: 'invisible-character',
      source: 'Stop at “A”.',
      target: 'עצרו ב-A\u200e.',
      lang: 'he'
    },
    {
      why: 'a joiner between a Latin word and a Persian ending',
      rule: 'invisible-character',
      source: 'Use callbacks here.',
      target: 'از callback\u200cها استفاده کنید.',
      lang: 'fa'
    },
    {
      why: 'a zero-width space where words have no spaces',
      rule: 'invisible-character',
      source: 'The ferry leaves at six.',
      target: 'เรือ\u200bออกหกโมง',
      lang: 'th'
    },
    {
      why: 'code that is a part of a longer name',
      rule: 'code-parity',
      source: 'Start `node` first.',
      target: 'Starten Sie zuerst node.js.'
    },
    {
      why: 'a version that goes on',
      rule: 'code-parity',
      source: 'Use `v1` of it.',
      target: 'Verwenden Sie v1.2 davon.'
    },
    {
      why: 'two spaces after each sentence, as typists set them',
      rule: 'spacing',
      source: 'One. Two. Three. Four. Five.',
      target: 'Eins.  Zwei.  Drei.  Vier.  Fünf.'
    },
    {
      why: 'a space before markup that the mark follows',
      rule: 'spacing',
      source: 'A guide <b id="x"></b>, new.',
      target: 'Ein Leitfaden <b id="x"></b>, neu.'
    },
    {
      why: 'spaces in a block of Liquid',
      rule: 'spacing',
      source: 'Text.\n\n{% highlight ruby %}\ncar.inspect #-> cheap\n{% endhighlight %}',
      target: 'Text.\n\n{% highlight ruby %}\ncar.inspect  #-> billig\n{% endhighlight %}'
    },
    {
      why: 'a line at a prompt in plain text',
      rule: 'spacing',
      source: 'Type this:\n\n $ git init # here',
      target: 'Geben Sie das ein:\n\n $ git init  # hier',
      format: 'text'
    },
    {
      why: 'a French mark that the text never spaces',
      rule: 'spacing',
      source: 'One: a.\n\nTwo: b.\n\nThree: c.\n\nStop; go.',
      target: 'Un : a.\n\nDeux : b.\n\nTrois : c.\n\nArrêtez; partez.',
      lang: 'fr'
    }
  ])('$why', (one) => {
    expect(safeties(one)).toEqual([])
  })
})

describe('a person has to look at', () => {
  test.each<Case>([
    {
      why: 'a link to the page in the other language',
      rule: 'link-parity',
      source: 'See [the act](https://x.example/pol/doc-eng.aspx?id=7).',
      target: 'Siehe [das Gesetz](https://x.example/pol/doc-deu.aspx?id=7).'
    },
    {
      why: 'a tag that leads to the translated page',
      rule: 'placeholder-parity',
      source: 'Read [on]({% link en/news/a.md %}) there.',
      target: 'Lesen Sie [weiter]({% link de/news/a.md %}) dort.'
    },
    {
      why: 'a placeholder whose name was translated',
      rule: 'placeholder-parity',
      source: 'Moored at {berth} by the harbour master.',
      target: 'Festgemacht an {liegeplatz} vom Hafenmeister.'
    },
    {
      why: 'a heading id',
      rule: 'anchor-parity',
      source: '## Opening hours {#hours}\n\nFrom six.',
      target: '## Öffnungszeiten\n\nAb sechs.'
    },
    {
      why: 'a link whose heading has an id in another notation',
      rule: 'anchor-parity',
      source: 'See [the hours](#hours).\n\n## Hours\n\nFrom six.',
      target: 'Siehe [Zeiten](#hours).\n\n## Zeiten {/* #hours */}\n\nAb sechs.'
    },
    {
      why: 'code that is set off by quotation marks',
      rule: 'code-parity',
      source: 'Call `validateCookies` first.',
      target: 'Rufen Sie zuerst „validateCookies“ auf.'
    },
    {
      why: 'code that is set off by emphasis',
      rule: 'code-parity',
      source: 'In Java, `public` means all.',
      target: 'In Java bedeutet *public* alle.'
    },
    {
      why: 'code of one letter',
      rule: 'code-parity',
      source: 'The files `a` and `b` are sorted.',
      target: 'Die Dateien `a` und b sind sortiert.'
    },
    {
      why: 'the language of another piece of code',
      rule: 'code-parity',
      source: 'Add this:\n\n```js\nfontProviders.google("Roboto")\n```',
      target: 'Fügen Sie das hinzu:\n\n```css\nh1 { font-family: Roboto }\n```'
    },
    {
      why: 'a percentage in a row of other numbers in English form',
      rule: 'number-format',
      source: '| Rate | Weight |\n| --- | --- |\n| 46.44% | 7.40 |',
      target: '| Quote | Gewicht |\n| --- | --- |\n| 46.44% | 7.40 |'
    },
    {
      why: 'a list of which only a part would be numbered',
      rule: 'list-kind-parity',
      source:
        '1. Bread for the whole week\n2. Milk for the youngest child\n3. Eggs for the birthday cake',
      target:
        '- Brot für die ganze Woche\n- Milch für das jüngste Kind\n- Eier für den Geburtstagskuchen\n- Kerzen und Streichhölzer holen'
    }
  ])('$why', (one) => {
    const found = safeties(one)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found)).not.toContain('sure')
  })
})

test('the address of a link that white space breaks is not written over', () => {
  const found = safeties({
    why: '',
    rule: 'link-parity',
    source: 'Read [the blog](https://x.example/blog) first.',
    target: 'Lesen Sie [den Blog]( https://x.example/ blog) zuerst.'
  })
  expect(found).toEqual(['none'])
})

describe('is safe', () => {
  test.each<Case>([
    {
      why: 'a percentage alone',
      rule: 'number-format',
      source: 'Sales rose by 2.5% in a year.',
      target: 'Der Umsatz stieg um 2.5% in einem Jahr.'
    },
    {
      why: 'code that stands alone',
      rule: 'code-parity',
      source: 'Open `index.html` in a browser.',
      target: 'Öffnen Sie index.html in einem Browser.'
    },
    {
      why: 'white space inside a link',
      rule: 'link-parity',
      source: 'See [the tides](https://x.example/tides).',
      target: 'Siehe [die Gezeiten] (https://x.example/tides).'
    },
    {
      why: 'a placeholder in other case',
      rule: 'placeholder-parity',
      source: 'Moored at {berth} by the harbour master.',
      target: 'Festgemacht an {Berth} vom Hafenmeister.'
    },
    {
      why: 'the language of the same code',
      rule: 'code-parity',
      source: 'Run this:\n\n```js\nopen(harbour)\n```',
      target: 'Führen Sie das aus:\n\n```java\nopen(harbour)\n```'
    }
  ])('$why', (one) => {
    expect(safeties(one)).toEqual(['sure'])
  })
})
