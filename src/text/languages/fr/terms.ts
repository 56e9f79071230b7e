import type {TermWords} from '../term-words.js'

export const terms: TermWords = {
  endings: [
    [/eaux$/, 'eau'],
    [/aux$/, 'al'],
    [/[sx]$/, ''],
    [/(?:ee|er|ez|ent|e)$/, ''],
    [/([lnst])\1$/, '$1'],
    [/v$/, 'f']
  ],
  irregular: {yeux: 'oeil', travaux: 'travail', cieux: 'ciel'},
  determiners: {
    definite: "le la les l' du au aux",
    indefinite: 'un une des',
    possessive: 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
    demonstrative: 'ce cet cette ces',
    each: 'chaque tous toutes',
    none: 'aucun aucune'
  },
  joints: [],
  separable: [],
  infixes: []
}
