import {expect, test} from 'vitest'
import {wantsColour} from '../../../src/cli/output/colour.js'

const write = () => undefined
const terminal = {write, isTTY: true}
const pipe = {write}

test.each([
  {colour: true, stream: terminal, flag: undefined, env: {}, why: 'a terminal'},
  {colour: false, stream: pipe, flag: undefined, env: {}, why: 'a pipe'},
  {colour: false, stream: terminal, flag: undefined, env: {TERM: 'dumb'}, why: 'a dumb terminal'},
  {colour: false, stream: terminal, flag: undefined, env: {NO_COLOR: '1'}, why: 'NO_COLOR'},
  {colour: true, stream: terminal, flag: undefined, env: {NO_COLOR: ''}, why: 'NO_COLOR empty'},
  {colour: true, stream: pipe, flag: undefined, env: {FORCE_COLOR: '1'}, why: 'FORCE_COLOR'},
  {colour: true, stream: pipe, flag: undefined, env: {FORCE_COLOR: '3'}, why: 'FORCE_COLOR=3'},
  {colour: false, stream: terminal, flag: undefined, env: {FORCE_COLOR: '0'}, why: 'FORCE_COLOR=0'},
  {
    colour: false,
    stream: terminal,
    flag: undefined,
    env: {FORCE_COLOR: 'false'},
    why: 'FORCE_COLOR=false'
  },
  {colour: false, stream: pipe, flag: undefined, env: {FORCE_COLOR: ''}, why: 'FORCE_COLOR empty'},
  {
    colour: true,
    stream: pipe,
    flag: undefined,
    env: {FORCE_COLOR: '1', TERM: 'dumb'},
    why: 'FORCE_COLOR before TERM'
  },
  {
    colour: false,
    stream: pipe,
    flag: undefined,
    env: {NO_COLOR: '1', FORCE_COLOR: '1'},
    why: 'NO_COLOR before FORCE_COLOR'
  },
  {
    colour: true,
    stream: pipe,
    flag: true,
    env: {NO_COLOR: '1', TERM: 'dumb'},
    why: '--color before all'
  },
  {
    colour: false,
    stream: terminal,
    flag: false,
    env: {FORCE_COLOR: '1'},
    why: '--no-color before all'
  }
])('$why: $colour', ({colour, stream, flag, env}) => {
  expect(wantsColour(stream, {flag, env})).toBe(colour)
})
