import {decimalOf} from './numbers/decimal.js'

/** A unit of measure as so many of the base unit of its kind and system. */
interface Measure {
  readonly base: string
  readonly factor: number
}

/**
 * Units by their symbol. Metric and imperial units have bases of their own, since a text that gives
 * miles for kilometres has been converted, which a reader should know.
 */
const measures: Readonly<Record<string, Measure>> = {
  km: {base: 'm', factor: 1000},
  m: {base: 'm', factor: 1},
  cm: {base: 'm', factor: 0.01},
  mm: {base: 'm', factor: 0.001},
  mi: {base: 'ft', factor: 5280},
  ft: {base: 'ft', factor: 1},
  in: {base: 'ft', factor: 1 / 12},
  yd: {base: 'ft', factor: 3},
  kg: {base: 'kg', factor: 1},
  g: {base: 'kg', factor: 0.001},
  mg: {base: 'kg', factor: 0.000001},
  t: {base: 'kg', factor: 1000},
  lb: {base: 'lb', factor: 1},
  oz: {base: 'lb', factor: 1 / 16},
  l: {base: 'l', factor: 1},
  ml: {base: 'l', factor: 0.001},
  gal: {base: 'gal', factor: 1},
  'm²': {base: 'm²', factor: 1},
  'km²': {base: 'm²', factor: 1_000_000},
  ha: {base: 'm²', factor: 10_000},
  ac: {base: 'ac', factor: 1},
  'm³': {base: 'l', factor: 1000},
  'km/h': {base: 'km/h', factor: 1},
  mph: {base: 'mph', factor: 1},
  '°C': {base: '°C', factor: 1},
  '°F': {base: '°F', factor: 1},
  '°': {base: '°', factor: 1},
  ms: {base: 's', factor: 0.001},
  s: {base: 's', factor: 1},
  min: {base: 's', factor: 60},
  h: {base: 's', factor: 3600},
  d: {base: 's', factor: 86_400},
  wk: {base: 's', factor: 604_800},
  mo: {base: 'mo', factor: 1},
  yr: {base: 'mo', factor: 12},
  decade: {base: 'mo', factor: 120},
  px: {base: 'px', factor: 1},
  Hz: {base: 'Hz', factor: 1},
  kHz: {base: 'Hz', factor: 1000},
  MHz: {base: 'Hz', factor: 1_000_000},
  GHz: {base: 'Hz', factor: 1_000_000_000},
  kW: {base: 'W', factor: 1000},
  kWh: {base: 'Wh', factor: 1000},
  bit: {base: 'bit', factor: 1},
  B: {base: 'B', factor: 1},
  kB: {base: 'B', factor: 1000},
  MB: {base: 'B', factor: 1_000_000},
  GB: {base: 'B', factor: 1_000_000_000},
  TB: {base: 'B', factor: 1_000_000_000_000}
}

/** Further ways to write some of them, in lower case. */
const spellings: Readonly<Record<string, string>> = {
  m2: 'm²',
  km2: 'km²',
  m3: 'm³',
  kmh: 'km/h',
  'km/u': 'km/h',
  lbs: 'lb',
  '° c': '°C',
  '° f': '°F'
}

/** Symbols that are words or letters of something else where nothing but a number is before them. */
const unsafe = new Set(['in', 't', 'd', 'wk', 'mo', 'yr', 'decade', 'b', 'bit'])

/** Symbols of units in lower case, with the symbol that each means. */
export const unitSymbols: ReadonlyMap<string, string> = new Map([
  ...Object.keys(measures)
    .map((symbol): [string, string] => [symbol.toLowerCase(), symbol])
    .filter(([symbol]) => !unsafe.has(symbol)),
  ...Object.entries(spellings)
])

/** So many of a unit as a value: `m 5000`. */
export function measured(amount: string, symbol: string): string {
  const measure = measures[symbol]
  return measure
    ? `${measure.base} ${decimalOf(Number(amount) * measure.factor)}`
    : `${symbol} ${amount}`
}

/** What one base unit is in that of the other system. */
const conversions: readonly (readonly [from: string, to: string, factor: number])[] = [
  ['ft', 'm', 0.3048],
  ['lb', 'kg', 0.45359237],
  ['gal', 'l', 3.785411784],
  ['ac', 'm²', 4046.8564224],
  ['mph', 'km/h', 1.609344],
  ['mo', 's', 2_629_746]
]

/** Rounding that a translator allows himself, and what is left of it where both are given exactly. */
const tolerance = {rounded: 0.06, exact: 0.02} as const
/** Digits, zeros at the end aside, from which a measure is given exactly. */
const exactDigits = 3

/** Whether one of two measured values is the other, converted and rounded. */
export function isConverted(a: string, b: string): boolean {
  const conversion = conversionOf(a, b)
  if (!conversion) return false
  const {converted, given} = conversion
  const share = isExact(a) && isExact(b) ? tolerance.exact : tolerance.rounded
  return Math.abs(converted - given) <= share * Math.max(Math.abs(converted), Math.abs(given), 1)
}

function isExact(value: string): boolean {
  const digits = value
    .replace(/^\S+ /, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '')
  return digits.length >= exactDigits
}

function conversionOf(a: string, b: string): {converted: number; given: number} | undefined {
  const [aUnit = '', aAmount = ''] = a.split(' ')
  const [bUnit = '', bAmount = ''] = b.split(' ')
  if (aUnit === '°F' && bUnit === '°C') {
    return {converted: ((Number(aAmount) - 32) * 5) / 9, given: Number(bAmount)}
  }
  if (aUnit === '°C' && bUnit === '°F') return conversionOf(b, a)
  const forth = conversions.find(([from, to]) => from === aUnit && to === bUnit)
  if (forth) return {converted: Number(aAmount) * forth[2], given: Number(bAmount)}
  const back = conversions.find(([from, to]) => from === bUnit && to === aUnit)
  return back && {converted: Number(bAmount) * back[2], given: Number(aAmount)}
}
