import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {evaluate} from '../src/align/evaluate.js'
import {formatLadder} from '../src/align/nouns/ladder.js'
import type {AlignModel} from '../src/align/nouns/model.js'
import {alignSet, settings} from './align-sets.js'

// node node_modules/.bench/dev-figures.js EVAL-FOLDER [OUTPUT-FOLDER] [MODEL-JSON]
// Exits 1 when a set is below its least strict F1.
const [folder = '', output, changes = '{}'] = process.argv.slice(2)
const model: Partial<AlignModel> = JSON.parse(changes)

/** Least strict F1 by set. */
const least: Readonly<Record<string, number>> = {
  textberg: 0.885,
  'textberg, both translations': 0.895,
  'parice, joint': 0.945,
  maligna: 0.995
}

console.log('strict  lax    ECE    set')
for (const setting of settings) {
  const documents = alignSet(folder, setting, model)
  const {strict, lax, calibrationError} = evaluate(documents)
  const figures = [strict.f1, lax.f1, calibrationError].map((value) => value.toFixed(4))
  console.log(`${figures.join(' ')} ${setting.name}`)
  if (Number(strict.f1.toFixed(4)) < (least[setting.name] ?? 0)) {
    console.log(`${setting.name}: expected at least ${least[setting.name]}`)
    process.exitCode = 1
  }
  if (!output) continue
  const place = join(output, setting.name.replaceAll(/[ ,]+/g, '-'))
  mkdirSync(place, {recursive: true})
  for (const {name, test} of documents) {
    writeFileSync(join(place, `${name}.ladder`), formatLadder(test))
  }
}
