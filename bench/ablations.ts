import type {AlignModel} from '../src/align/nouns/model.js'
import {evaluateSet, settings} from './align-sets.js'

// node node_modules/.bench/ablations.js EVAL-FOLDER [NAME …]
// Strict F1 of every development set with one ingredient off or changed, as a Markdown table.

const ablations: Readonly<Record<string, Partial<AlignModel>>> = {
  'as it is': {},
  'length and shapes only': {lexicalWeight: 0, rounds: 1},
  'no length': {lengthWeight: 0},
  'no training (spelling only)': {rounds: 0},
  'one training': {rounds: 1},
  'three trainings': {rounds: 3},
  'nothing left out': {leaveOut: 'none'},
  'row bead left out only': {leaveOut: 'row'},
  'no spelling': {spellingMass: 0},
  'spelling mass 1': {spellingMass: 1},
  'spelling mass 4': {spellingMass: 4},
  'whole words': {stemLength: 99},
  'stems of 4': {stemLength: 4},
  'stems of 6': {stemLength: 6},
  'bead shapes not learnt': {shapePriorBeads: Infinity},
  'beads up to 2-2': {largestSide: 2, largestBead: 4},
  'beads up to 3-3': {largestSide: 3, largestBead: 6},
  'beads up to 5 sentences': {largestBead: 5},
  'smoothing 0.5': {smoothing: 0.5},
  'smoothing 2': {smoothing: 2},
  'null share 0.15': {nullShare: 0.15},
  'null share 0.45': {nullShare: 0.45},
  'every count kept': {leastCount: 0},
  'counts from 0.02 on': {leastCount: 0.02},
  'no crossing': {crossing: false}
}

const [folder = '', ...names] = process.argv.slice(2)
console.log(`| | ${settings.map(({name}) => name).join(' | ')} |`)
console.log(`| --- |${' --: |'.repeat(settings.length)}`)
for (const [name, model] of Object.entries(ablations)) {
  if (names.length > 0 && !names.includes(name)) continue
  const figures = settings.map((setting) =>
    evaluateSet(folder, setting, model).strict.f1.toFixed(4)
  )
  console.log(`| ${name} | ${figures.join(' | ')} |`)
}
