import type {TermWords} from '../term-words.js'

export const terms: TermWords = {
  endings: [
    [/'s?$/, ''],
    [/(?<=[^aeiou]{1,3})ies$/, 'y'],
    [/(?<=s|x|z|ch|sh)es$/, ''],
    [/(?<=[^isu])s$/, ''],
    [/([bdgmnprt])\1(?:ing|ed)$/, '$1'],
    [/(?<=[aeiouy].*)(?:ing|ed)$/, ''],
    [/e$/, ''],
    [/(?<=[^aeiou])y$/, 'i']
  ],
  irregular: {
    children: 'child',
    people: 'person',
    men: 'man',
    women: 'woman',
    feet: 'foot',
    mice: 'mouse',
    indices: 'index',
    criteria: 'criterion',
    analyses: 'analysis',
    lives: 'life',
    leaves: 'leaf',
    knives: 'knife'
  },
  determiners: {
    definite: 'the',
    indefinite: 'a an',
    possessive: 'my your his her its our their',
    demonstrative: 'this that these those',
    each: 'each every all',
    none: 'no'
  },
  joints: [],
  separable: [],
  infixes: []
}
