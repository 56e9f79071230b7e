import {writeFileSync} from 'node:fs'
import {evaluate} from '../src/align/evaluate.js'
import type {AlignModel} from '../src/align/nouns/model.js'
import {alignSet, settings} from './align-sets.js'
import {reliabilityPicture} from './reliability-picture.js'

// node node_modules/.bench/reliability.js EVAL-FOLDER FILE.svg [MODEL-JSON]
// Draws how often beads of each confidence are right, over the sets aligned without translations.
const [folder = '', file = '', changes = '{}'] = process.argv.slice(2)
const model: Partial<AlignModel> = JSON.parse(changes)
const alone = settings.filter(({joint, translations}) => !joint && !translations)
const evaluation = evaluate(alone.flatMap((setting) => alignSet(folder, setting, model)))
for (const {from, to, beads, confidence, accuracy} of evaluation.reliability) {
  console.log([from, to, beads, confidence.toFixed(3), accuracy.toFixed(3)].join('\t'))
}
console.log(`ECE ${evaluation.calibrationError.toFixed(4)}`)
const {reliability, calibrationError, testBeads} = evaluation
const bins = reliability.map(({from, to, beads, confidence, accuracy}) => ({
  from,
  to,
  count: beads,
  confidence,
  accuracy
}))
writeFileSync(
  file,
  reliabilityPicture(bins, `${testBeads} beads, ECE ${calibrationError.toFixed(3)}`)
)
