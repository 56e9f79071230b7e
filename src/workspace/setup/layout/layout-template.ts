import {containers} from './layouts.js'

/** What the variables of a layout stand for. */
export type LayoutValues = Readonly<Record<string, string>>

/** One path of a layout, ready to be compared with paths. */
export interface LayoutTemplate {
  readonly text: string
  /** Fits a path in which `{lang}` stands for its language. */
  readonly regex: RegExp
}

/** Regular expressions of the variables, by name. */
const shapes: Readonly<Record<string, string>> = {
  root: '(?:[^/]+/)*',
  top: '(?:[^/]+/)?',
  folder: '[^/]+',
  file: '[^/]+',
  joint: '[._-]',
  container: containers.map((name) => name.replace('.', '\\.')).join('|'),
  path: '.+',
  name: '[^/]+'
}

const variable = /\{(\w+)\}/g

/** Reads one path of a layout. */
export function readTemplate(text: string): LayoutTemplate {
  const body = text.replaceAll('.', '\\.').replaceAll(variable, (whole, name: string) => {
    const shape = shapes[name]
    return shape === undefined ? whole.replaceAll(/[{}]/g, '\\$&') : `(?<${name}>${shape})`
  })
  return {text, regex: new RegExp(`^${body}$`, 'u')}
}

/** A template with what is known filled in; other variables stay. */
export function fillTemplate(text: string, values: LayoutValues): string {
  return text.replaceAll(variable, (whole, name: string) => values[name] ?? whole)
}
