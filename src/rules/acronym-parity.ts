/**
 * `acronym-parity`: an acronym appears on both sides, unchanged, spelled out, or as the acronym of
 * that language (`VN`, `UN`; `NAVO`, `NATO`).
 *
 * What a document renders differently throughout is its own choice: acronyms that it defines in its
 * own words, or translates each time.
 */
import {defineRule} from '../check/define-rule.js'
import {nameReports} from '../check/names/report-names.js'

export const acronymParity = defineRule({
  id: 'acronym-parity',
  summary: 'Acronyms are the same on both sides',
  why: 'Another acronym is another organisation, illness or law, and few readers notice.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
  alsoFollows: ['identifier-parity'],
  examples: [
    {
      name: 'acronyms of each language, and one that is spelled out',
      source: ['en', 'The UN, NATO and the World Trade Organization met in May.'],
      target: ['nl', 'De VN, de NAVO en de WTO kwamen in mei bijeen.'],
      findings: []
    },
    {
      name: 'another acronym',
      source: ['en', 'Both harbours joined the IMO in the spring.'],
      target: ['nl', 'Beide havens sloten zich in het voorjaar aan bij de ILO.'],
      findings: ['target 1:53-1:56 Unexpected acronym `ILO`, expected `IMO`']
    },
    {
      name: 'an acronym in the words of its language',
      source: ['en', 'The EU and NATO have signed the treaty.'],
      target: ['es', 'La UE y la OTAN han firmado el tratado.'],
      findings: []
    },
    {
      name: 'an acronym that became another',
      source: ['en', 'The tank is made of PVC and lined with rubber.'],
      target: ['de', 'Der Tank besteht aus PET und ist mit Gummi ausgekleidet.'],
      findings: ['target 1:22-1:25 Unexpected acronym `PET`, expected `PVC`']
    },
    {
      name: 'an acronym that is kept elsewhere',
      source: [
        'en',
        'Switch the VHF on.\n\nThe VHF is on channel 9.\n\nNever leave the VHF unwatched.'
      ],
      target: [
        'fr',
        'Allumez la VHF.\n\nLa VHF est sur le canal 9.\n\nNe la laissez jamais sans surveillance.'
      ],
      findings: ['target 5:1-5:40 Missing acronym `VHF`']
    },
    {
      name: 'one that the document defines',
      source: ['en', 'The Harbour Users Board (HUB) meets.\n\nAsk the HUB.'],
      target: ['nl', 'De Raad van Havengebruikers (RHG) komt bijeen.\n\nVraag de RHG.'],
      findings: []
    }
  ],
  check(bitext, report, {settings}) {
    for (const found of nameReports(bitext, settings, 'acronym')) report(found)
  }
})
