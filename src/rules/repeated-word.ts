/**
 * `repeated-word`: no word of the translation stands twice in a row.
 *
 * Words that a language does double (Dutch `die die`, German `die die`, English `had had`) are data;
 * names (`Baden Baden`) and numbers are left alone, and so is a text whose source doubles a word too.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {linkedBeads} from '../check/places/linked-beads.js'
import {isSpoken} from '../check/places/spoken.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'
import {baseLanguage} from '../text/language.js'
import {languageData} from '../text/languages/index.js'
import {placeIn} from '../text/places/segment-place.js'
import {proseOf} from '../text/prose.js'
import {type Word, wordsOf} from '../text/words/words.js'

export const repeatedWord = defineRule({
  id: 'repeated-word',
  summary: 'No word of the translation is written twice in a row',
  why: 'Repeated words are left over from editing, mostly across a line break, and spell checkers for one language miss them in another.',
  severity: 'warning',
  category: 'linguistic/duplication',
  alsoFollows: ['mojibake'],
  isOfProse: true,
  examples: [
    {
      name: 'a word that Dutch repeats',
      source: ['en', 'These are the people whom that ship brought.'],
      target: ['nl', 'Dit zijn de mensen die die boot bracht.'],
      findings: []
    },
    {
      name: 'an article twice',
      source: ['en', 'The ferry leaves from the quay.'],
      target: ['nl', 'De veerboot vertrekt van de de kade.'],
      findings: ['target 1:26-1:31 Unexpected `de de`, expected `de`']
    },
    {
      name: 'across a line break',
      source: ['en', 'The ferry leaves from the quay.'],
      target: ['de', 'Die Fähre legt vom\nvom Kai ab.'],
      findings: ['target 1:16-2:4 Unexpected `vom vom`, expected `vom`']
    },
    {
      name: 'French doubles its pronouns',
      source: ['en', 'We wash ourselves.'],
      target: ['fr', 'Nous nous lavons.'],
      findings: []
    },
    {
      name: 'the source repeats for effect',
      source: ['en', 'It was a long long night.'],
      target: ['es', 'Fue una larga larga noche.'],
      findings: []
    }
  ],
  check(bitext, report) {
    for (const bead of linkedBeads(bitext)) {
      if (bead.source.some((segment) => doubledIn(segment).length > 0)) continue
      for (const segment of bead.target.filter(isSpoken)) {
        for (const pair of doubledIn(segment)) report(reportOf(pair, segment, {bead, bitext}))
      }
    }
  }
})

type Doubled = readonly [first: Word, second: Word]

function doubledIn(segment: Segment): Doubled[] {
  const allowed = languageData(baseLanguage(segment.lang))?.typography?.doubledWords ?? []
  const words = wordsOf(segment)
  const prose = proseOf(segment)
  return words.flatMap((first, index): Doubled[] => {
    const second = words[index + 1]
    if (!second || first.text !== second.text || first.text.length < 2) return []
    if (!/^\s+$/.test(prose.slice(first.end, second.start)) || allowed.includes(first.text))
      return []
    if (prose[first.start - 1] === '-' || prose[second.end] === '-') return []
    return isName(first) && isName(second) ? [] : [[first, second]]
  })
}

function isName({shown, text}: Word): boolean {
  return shown[0] !== text[0]
}

interface Where {
  readonly bead: Bead
  readonly bitext: Bitext
}

function reportOf([first, second]: Doubled, segment: Segment, {bead, bitext}: Where): Report {
  const actual = `${first.shown} ${second.shown}`
  const gone = placeIn(bitext.target, segment, first.end, second.end)
  return {
    message: `Unexpected \`${actual}\`, expected \`${first.shown}\``,
    side: 'target',
    place: placeIn(bitext.target, segment, first.start, second.end),
    evidence: grade.strong,
    actual,
    expected: first.shown,
    note: 'The reference does not repeat a word here',
    bead,
    alone: true,
    fix: {
      title: `Delete the second \`${second.shown}\``,
      side: 'target',
      edits: [{start: gone.start.offset, end: gone.end.offset, insert: ''}],
      safety: 'unsafe'
    }
  }
}
