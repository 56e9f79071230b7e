/**
 * `quote-pairs`: every quotation mark has its partner.
 *
 * Reports only where the source has all partners. Any form of mark pairs with any other, because
 * some languages open with what others close with. Apostrophes and inch marks are not quotation
 * marks. A quotation may open in one segment and close in the next.
 */
import {defineRule} from '../check/define-rule.js'
import {unpairedMarks} from '../check/tokens/unpaired-marks.js'
import {unpairedQuotes} from '../text/marks/unpaired-quotes.js'
import {placeIn} from '../text/places/segment-place.js'

export const quotePairs = defineRule({
  id: 'quote-pairs',
  summary: 'Every quotation mark has its partner',
  why: 'Without the partner, a reader cannot tell where a quotation begins or ends, and who says what.',
  severity: 'warning',
  category: 'linguistic/punctuation',
  alsoFollows: ['mojibake'],
  examples: [
    {
      name: 'another style of marks is no drift',
      source: ['en', 'She calls it "a good ship" and sails.'],
      target: ['nl', 'Zij noemt het ‘een goed schip’ en vaart, ’s avonds ook.'],
      findings: []
    },
    {
      name: 'the closing mark was lost',
      source: ['en', 'She calls it "a good ship" and sails.'],
      target: ['nl', 'Zij noemt het "een goed schip en vaart.'],
      findings: ['target 1:15-1:16 Missing partner of quotation mark `"`']
    },
    {
      name: 'the opening mark was lost',
      source: ['en', 'She calls it "a good ship" and sails.'],
      target: ['de', 'Sie nennt es ein gutes Schiff“ und segelt.'],
      findings: ['target 1:30-1:31 Missing partner of quotation mark `“`']
    },
    {
      name: 'one of two quotations is open',
      source: ['en', 'Say "port" and "starboard" to the crew.'],
      target: ['fr', 'Dites « bâbord et « tribord » à l’équipage.'],
      findings: ['target 1:7-1:8 Missing partner of quotation mark `«`']
    },
    {
      name: 'inches',
      source: ['en', 'A board of 12" and a "rope".'],
      target: ['es', 'Una tabla de 12" y una "cuerda".'],
      findings: []
    }
  ],
  check(bitext, report) {
    for (const {mark, segment, bead} of unpairedMarks(bitext, unpairedQuotes)) {
      report({
        message: `Missing partner of quotation mark \`${mark.shown}\``,
        side: 'target',
        place: placeIn(bitext.target, segment, mark.at, mark.at + mark.shown.length),
        ...(bead.source[0] ? {counterpart: bead.source[0].place} : {}),
        evidence: sure,
        actual: mark.shown,
        note: 'All quotation marks in the reference are paired',
        bead
      })
    }
  }
})

/** An inch sign or an apostrophe may be taken for a quotation mark. */
const sure = 0.93
