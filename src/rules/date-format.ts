import {grade} from '../check/grade.js'
/**
 * `date-format`: dates are written in the manner of the language of the translation.
 *
 * Looks at dates that are the same day in both texts: digits in the order of the other language, a
 * month under its foreign name, and a German day without its dot.
 */

import {defineRule} from '../check/define-rule.js'
import {agreeingFacts, type FactPair} from '../check/facts/agreeing-facts.js'
import type {Report} from '../check/report.js'
import type {Bitext} from '../model/bead.js'
import {monthIn, monthName} from '../text/facts/dates/month-name.js'
import {baseLanguage} from '../text/language.js'
import {languageData} from '../text/languages/index.js'
import {placeIn} from '../text/places/segment-place.js'

export const dateFormat = defineRule({
  id: 'date-format',
  summary: 'Dates are written in the style of the language of the translation',
  why: 'A date in a foreign order is read as another day, or not as a date.',
  severity: 'warning',
  category: 'locale/date-format',
  examples: [
    {
      name: 'each in its own style',
      source: ['en', 'The hall closes on January 26, 2024.'],
      target: ['nl', 'De zaal sluit op 26 januari 2024.'],
      findings: []
    },
    {
      name: 'month before day in Dutch',
      source: ['en', 'The hall closes on 1/26/2024.'],
      target: ['nl', 'De zaal sluit op 1/26/2024.'],
      findings: ['target 1:18-1:27 Unexpected date format `1/26/2024`, expected `26/1/2024`']
    },
    {
      name: 'a month under its English name',
      source: ['en', 'The hall closes on 26 January 2024.'],
      target: ['nl', 'De zaal sluit op 26 January 2024.'],
      findings: ['target 1:21-1:28 Unexpected month `January`, expected `januari`']
    },
    {
      name: 'a German day without its dot',
      source: ['en', 'The hall closes on 26 January 2024.'],
      target: ['de', 'Der Saal schließt am 26 Januar 2024.'],
      findings: [
        'target 1:22-1:36 Unexpected date format `26 Januar 2024`, expected `26. Januar 2024`'
      ]
    },
    {
      name: 'a month under its English name, in French',
      source: ['en', 'The hall closes on 26 January 2024.'],
      target: ['fr', 'La salle ferme le 26 January 2024.'],
      findings: ['target 1:22-1:29 Unexpected month `January`, expected `janvier`']
    },
    {
      name: 'each in its own style, in Spanish',
      source: ['en', 'The hall closes on January 26, 2024.'],
      target: ['es', 'La sala cierra el 26 de enero de 2024.'],
      findings: []
    }
  ],
  check(bitext, report) {
    const calendar = languageData(baseLanguage(bitext.target.lang))?.calendar
    if (!calendar) return
    for (const pair of agreeingFacts(bitext, ['date'], ({shown}) => /\d/.test(shown))) {
      const {shown} = pair.target
      const expected = calendar.monthFirst ? undefined : dayFirst(shown)
      const dotted = calendar.dayMark
        ? shown.replace(/^(\d{1,2}) (?=\p{L})/u, `$1${calendar.dayMark} `)
        : shown
      const wanted = expected ?? dotted
      if (wanted !== shown) report(formatReport(pair, wanted, bitext))
    }
    for (const found of foreignMonths(bitext)) report(found)
  }
})

/** A date in digits that can only have its month first, turned. */
function dayFirst(shown: string): string | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2,4})$/.exec(shown)
  const [, month = '', mark = '', day = '', year = ''] = match ?? []
  return Number(day) > 12 && Number(month) <= 12 ? [day, month, year].join(mark) : undefined
}

function formatReport({bead, source, target}: FactPair, expected: string, bitext: Bitext): Report {
  const place = placeIn(bitext.target, target.segment, target.start, target.end)
  return {
    message: `Unexpected date format \`${target.shown}\`, expected \`${expected}\``,
    side: 'target',
    place,
    counterpart: placeIn(bitext.source, source.segment, source.start, source.end),
    actual: target.shown,
    expected,
    evidence: grade.strong,
    bead,
    note: 'The date is right, but it is written in the style of another language'
  }
}

/** Months that stand in the translation under the name that the reference has for them. */
function foreignMonths(bitext: Bitext): Report[] {
  const [from, to] = [baseLanguage(bitext.source.lang), baseLanguage(bitext.target.lang)]
  return bitext.beads.flatMap((bead) =>
    bead.target.flatMap((segment) =>
      monthIn(segment.text, {from, to}).flatMap(({start, end, month}) => {
        const shown = segment.text.slice(start, end)
        const expected = monthName(to, month)
        const isThere = bead.source.some(({text}) => text.includes(shown))
        return isThere && expected !== undefined
          ? [
              {
                message: `Unexpected month \`${shown}\`, expected \`${expected}\``,
                side: 'target' as const,
                place: placeIn(bitext.target, segment, start, end),
                actual: shown,
                expected,
                evidence: grade.strong,
                bead,
                note: 'The name of the month was not translated'
              }
            ]
          : []
      })
    )
  )
}
