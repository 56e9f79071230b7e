/**
 * `name-parity`: proper names are the same on both sides.
 *
 * A name is recognised by its capital among small letters, by capitals inside (`GitHub`), and by
 * how it is written elsewhere. It may be inflected, be part of a compound, be in another script, or
 * be another name for the same (`Den Haag`, `The Hague`). A letter added, missing or different
 * inside it is a misspelling if the name is next to another that is kept, follows a title, or is
 * spelled correctly elsewhere. The rest of the document decides: a name that is kept everywhere
 * else is missing where it is not, and one that is translated everywhere is not. A capital alone
 * does not make German nouns and titles names.
 */
import {defineRule} from '../check/define-rule.js'
import {nameReports} from '../check/names/report-names.js'

export const nameParity = defineRule({
  id: 'name-parity',
  summary: 'Proper names are the same on both sides',
  why: 'With a missing or altered name, a text is about somebody or something else and still reads well.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
  alsoFollows: ['identifier-parity'],
  examples: [
    {
      name: 'names that are the same, inflected, or have another name there',
      source: ['en', 'The ferry from The Hague to London is run by Maartje Visser.'],
      target: ['nl', 'De veerboot van Den Haag naar Londen is van Maartje Visser.'],
      findings: []
    },
    {
      name: 'another name',
      source: ['en', 'The old ferry is run by Visser, who lives in Harlingen.'],
      target: ['nl', 'De oude veerboot is van Visser, die in Enkhuizen woont.'],
      findings: ['target 1:40-1:49 Unexpected name `Enkhuizen`, expected `Harlingen`']
    },
    {
      name: 'a name that is misspelt',
      source: ['nl', 'De brief is geschreven door Piet Jansen uit Harlingen.'],
      target: ['en', 'The letter was written by Piet Janssen of Harlingen.'],
      findings: ['target 1:32-1:39 Unexpected name `Janssen`, expected `Jansen`']
    },
    {
      name: 'a name that is inflected',
      source: ['en', 'The boats of Jansen lie in the harbour of Kiel.'],
      target: ['de', 'Jansens Boote liegen im Kieler Hafen.'],
      findings: []
    },
    {
      name: 'one name of two',
      source: ['en', 'The line was founded by Ada Vos and Ben Smit.'],
      target: ['fr', 'La ligne a été fondée par Ada Vos et Tom Smit.'],
      findings: ['target 1:38-1:41 Unexpected name `Tom`, expected `Ben`']
    },
    {
      name: 'a town with a name in each language',
      source: ['en', 'The ferry sails from Antwerp to Seville.'],
      target: ['es', 'El transbordador va de Amberes a Sevilla.'],
      findings: []
    },
    {
      name: 'a name that is kept elsewhere',
      source: [
        'en',
        'The ferry uses TideBoard.\n\nAsk TideBoard.\n\nMost skippers trust TideBoard.'
      ],
      target: ['de', 'Die Fähre nutzt TideBoard.\n\nFrag TideBoard.\n\nDie meisten vertrauen ihr.'],
      findings: ['target 5:1-5:27 Missing name `TideBoard`']
    }
  ],
  check(bitext, report, {settings}) {
    for (const found of nameReports(bitext, settings, 'name')) report(found)
  }
})
