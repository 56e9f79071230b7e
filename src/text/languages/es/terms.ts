import type {TermWords} from '../term-words.js'

export const terms: TermWords = {
  endings: [
    [/ces$/, 'z'],
    [/(?<=[^aeiou])es$|(?<=[aeou])s$/, ''],
    [/(?:[aei]r|[oae])$/, '']
  ],
  irregular: {},
  determiners: {
    definite: 'el la los las del al',
    indefinite: 'un una unos unas',
    possessive: 'mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra',
    demonstrative: 'este esta estos estas ese esa esos esas',
    each: 'cada todos todas',
    none: 'ningún ninguna'
  },
  joints: [],
  separable: [],
  infixes: []
}
