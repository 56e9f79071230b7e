import {join, relative, sep} from 'node:path'
import {fitsGlob} from '../../files/path-glob.js'
import type {ConfigSource} from './config-source.js'

type Data = ConfigSource['data']

/** The data of a source with all of its paths and globs starting from another folder. */
export function pathsFrom({data, folder, documents}: ConfigSource, to: string): Data {
  const own = (path: string) => moved(path, folder, to)
  const document = (path: string) => moved(path, documents, to)
  // A glob without a slash fits a name in any folder.
  const glob = (text: string) =>
    text.replace(/\/$/, '').includes('/') ? movedGlob(text, documents, to) : text
  const {pairs, exclude, glossary, baseline, ruleModules, overrides, ...rest} = data
  return {
    ...rest,
    ...(pairs && {
      pairs: pairs.map((pair) => ({
        ...pair,
        source: document(pair.source),
        target: document(pair.target)
      }))
    }),
    ...(exclude && {exclude: exclude.map(glob)}),
    ...(glossary !== undefined && {glossary: own(glossary)}),
    ...(baseline !== undefined && {baseline: own(baseline)}),
    ...(ruleModules && {ruleModules: ruleModules.map(own)}),
    ...(overrides && {
      overrides: overrides.map((entry) => ({
        ...entry,
        ...(entry.files && {files: entry.files.map(glob)}),
        ...(entry.glossary !== undefined && {glossary: own(entry.glossary)})
      }))
    })
  }
}

/** A path or pattern, with `/`; what ends in a slash still does. */
function moved(path: string, from: string, to: string): string {
  if (from === to) return path
  const there = relative(to, join(from, path)).split(sep).join('/')
  return path.endsWith('/') ? `${there}/` : there
}

/** A glob; into a folder below, as much of it as that folder fits is used up. */
function movedGlob(glob: string, from: string, to: string): string {
  const down = relative(from, to).split(sep)
  if (from === to || down[0] === '..') return moved(glob, from, to)
  const parts = glob.replace(/^\.\//, '').split('/')
  for (const [index, folder] of down.entries()) {
    const part = parts[index] ?? ''
    if (part === '**') return parts.slice(index).join('/')
    if (!fitsGlob(folder, part)) return moved(glob, from, to)
  }
  return parts.slice(down.length).join('/')
}
