import type {TermWords} from '../term-words.js'

export const terms: TermWords = {
  endings: [
    [/(?<=e[lmnr])s$/, ''],
    [/(?:ern|en|er|es|em|e|n)$/, ''],
    [/s$/, ''],
    [/([b-df-hj-np-tv-z])\1$/, '$1'],
    [/(?<=[^aeiou])t$/, '']
  ],
  irregular: {kriterien: 'kriterium', daten: 'datum', museen: 'museum', themen: 'thema'},
  determiners: {
    definite: 'der die das den dem des zum zur im am beim vom',
    indefinite: 'ein eine einen einem einer eines',
    possessive:
      'mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer',
    demonstrative: 'dieser diese dieses diesen diesem',
    each: 'jede jeder jedes jeden jedem alle allen',
    none: 'kein keine keinen keinem keiner keines'
  },
  joints: ['', 's', 'es', 'n', 'en', 'er', 'e'],
  separable:
    'ab an auf aus bei dar durch ein fest fort frei her hin los mit nach nieder statt teil um unter vor weg weiter wieder zu zurück zusammen'.split(
      ' '
    ),
  infixes: ['ge', 'zu']
}
