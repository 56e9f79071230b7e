import type {TermWords} from '../term-words.js'

export const terms: TermWords = {
  endings: [
    [/'s$/, ''],
    [/heden$/, 'heid'],
    [/(?<=e[lmnr]|ie|[dgjkt]e)s$/, ''],
    [/(?<=[^aeiou])t?je$/, ''],
    [/(?:e|en|eren)$/, ''],
    [/(?<=[aei])e$/, ''],
    [/([b-df-hj-np-tv-z])\1$/, '$1'],
    [/v$/, 'f'],
    [/z$/, 's'],
    [/(?<=[^aeiou])t$/, ''],
    [/([aeou])\1(?=[^aeiou]$)/, '$1'],
    [/s$/, '']
  ],
  irregular: {
    steden: 'stad',
    leden: 'lid',
    schepen: 'schip',
    koeien: 'koe',
    eieren: 'ei',
    bladeren: 'blad',
    liederen: 'lied',
    musea: 'museum',
    data: 'datum',
    criteria: 'criterium'
  },
  determiners: {
    definite: 'de het',
    indefinite: 'een',
    possessive: 'mijn jouw je uw zijn haar ons onze hun',
    demonstrative: 'deze dit die dat',
    each: 'elk elke ieder iedere alle',
    none: 'geen'
  },
  joints: ['', 's', 'e', 'en', 'er'],
  separable:
    'aan achter af bij binnen bloot door in klaar los mee mis na neer om onder op open over plaats samen tegen terug thuis toe uit vast voor voort vooruit vrij weg'.split(
      ' '
    ),
  infixes: ['ge', 'te']
}
