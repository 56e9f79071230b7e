import {describe, expect, test} from 'vitest'
import {patternFault} from '../../src/text/pattern-guard.js'

describe('patternFault', () => {
  test.each([
    ['words', 'art\\.? \\d+'],
    ['alternatives', '(?:art|lid)\\.? \\d+'],
    ['a group that repeats with one length', '(?:\\.\\d{3})*'],
    ['a group that may be left out', '(?:\\d+ )?mg'],
    ['classes with signs of repeats', '[+*]+[)(]*'],
    ['escaped brackets', '\\(a+\\)+'],
    ['properties', '\\p{Lu}+'],
    ['two repeats of anything', '"[^"]*" .* x'],
    ['lookaround', '(?<=\\d)(?=%)'],
    ['few repeats', '(?:\\w+ ){2}']
  ])('lets %s be', (_name, pattern) => expect(patternFault(pattern)).toBeUndefined())

  test.each([
    ['nested repeats', '(a+)+', 'a repeated part'],
    ['nested repeats further in', '((?:ab*)c)*', 'a repeated part'],
    ['a bounded repeat of a repeat', '(\\w*){9}', 'a repeated part'],
    ['a repeat of alternatives', '(a|aa)+', 'a repeated part'],
    ['a repeat of what may be left out', '(a?b?)*', 'a repeated part'],
    ['a named group', '(?<x>a+)+', 'a repeated part'],
    ['a lazy repeat', '(a+?)+?', 'a repeated part'],
    ['a backreference', '(a)\\1', 'a backreference'],
    ['repeats of anything', '.*a.*b.*', 'more than 2'],
    ['repeats of a class of anything', '[\\s\\S]*a[\\s\\S]*b[\\s\\S]*', 'more than 2'],
    ['an open bracket', '(a', 'not a regular expression'],
    ['a very long one', 'a'.repeat(501), 'longer than']
  ])('refuses %s', (_name, pattern, fault) => expect(patternFault(pattern)).toContain(fault))
})
