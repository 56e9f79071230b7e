import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {ProblemError} from '../../model/problem.js'
import {readText} from '../files/read-text.js'
import type {RepositoryText} from './guess-pairs.js'

/** More texts than this tell nothing that the first ones do not. */
const most = 20_000

/** Folders of others' files, or of files that are made. */
const foreign: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  'dist',
  'build',
  'target',
  'coverage',
  '__pycache__'
])

/**
 * The Markdown and plain texts below a folder, sorted by path, with what their front matter says of
 * language and translations. Folders that start with a dot are passed over, and so are links.
 */
export function findTexts(folder: string): readonly RepositoryText[] {
  const paths: string[] = []
  const folders = ['']
  for (let at = folders.pop(); at !== undefined && paths.length < most; at = folders.pop()) {
    for (const entry of readdirSync(join(folder, at), {withFileTypes: true})) {
      const path = `${at}${entry.name}`
      if (entry.isDirectory() && !entry.name.startsWith('.') && !foreign.has(entry.name)) {
        folders.push(`${path}/`)
      } else if (entry.isFile() && /\.(?:md|mdx|markdown|txt)$/i.test(entry.name)) paths.push(path)
    }
  }
  return paths.sort().map((path) => ({path, ...frontMatter(join(folder, path))}))
}

/** Keys that site generators give to a text and its translations alike. */
const sharedKeys = ['translationKey', 'ref', 'translation_key', 'permalink'] as const

function frontMatter(path: string): Omit<RepositoryText, 'path'> {
  const data = frontMatterOf(path)
  const lang = data.lang ?? data.language
  const name = sharedKeys.find((key) => typeof data[key] === 'string')
  const key = name === undefined ? undefined : data[name]
  return {
    ...(typeof lang === 'string' ? {lang} : {}),
    ...(typeof key === 'string' ? {key: `${name}: ${key}`} : {})
  }
}

function frontMatterOf(path: string): Readonly<Record<string, unknown>> {
  try {
    const block = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\s*$/m.exec(readText(path))
    const data: unknown = block?.index === 0 ? parse(block[1] ?? '') : undefined
    return typeof data === 'object' && data !== null ? {...data} : {}
  } catch (error) {
    // What is empty, binary or broken is in no pair, or shows when it is checked.
    if (error instanceof ProblemError || error instanceof Error) return {}
    throw error
  }
}
