import {writeFileSync} from 'node:fs'
import {type Evaluation, evaluate} from '../src/align/evaluate.js'
import type {AlignModel} from '../src/align/model.js'
import {alignSet, settings} from './align-sets.js'

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
writeFileSync(file, draw(evaluation))

function draw({reliability, calibrationError, testBeads}: Evaluation): string {
  const size = 300
  const left = 48
  const top = 16
  const x = (value: number) => (left + value * size).toFixed(1)
  const y = (value: number) => (top + (1 - value) * size).toFixed(1)
  const most = Math.max(...reliability.map(({beads}) => beads))
  const bars = reliability
    .filter(({beads}) => beads > 0)
    .map(
      ({from, to, beads}) =>
        `<rect x="${x(from + 0.01)}" y="${y((0.3 * beads) / most)}" width="${((to - from - 0.02) * size).toFixed(1)}" height="${((0.3 * beads * size) / most).toFixed(1)}" fill="#cfd8e3"/>`
    )
  const shown = reliability.filter(({beads}) => beads > 0)
  const points = shown.map(
    ({confidence, accuracy, beads}) =>
      `<circle cx="${x(confidence)}" cy="${y(accuracy)}" r="4" fill="#1f4e79"><title>${beads} beads, confidence ${confidence.toFixed(2)}, right ${accuracy.toFixed(2)}</title></circle>`
  )
  const line = shown.map(({confidence, accuracy}) => `${x(confidence)},${y(accuracy)}`).join(' ')
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<text x="${x(value)}" y="${top + size + 18}" text-anchor="middle">${value}</text>`,
    `<text x="${left - 8}" y="${Number(y(value)) + 4}" text-anchor="end">${value}</text>`
  ])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + size + 20} ${top + size + 48}" font-family="sans-serif" font-size="11" role="img" aria-label="Reliability of confidences">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<rect x="${left}" y="${top}" width="${size}" height="${size}" fill="none" stroke="#999"/>`,
    ...bars,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#1f4e79" stroke-width="1.5"/>`,
    ...points,
    ...ticks,
    `<text x="${left + size / 2}" y="${top + size + 38}" text-anchor="middle">confidence (${testBeads} beads, ECE ${calibrationError.toFixed(3)})</text>`,
    `<text x="14" y="${top + size / 2}" text-anchor="middle" transform="rotate(-90 14 ${top + size / 2})">share that is right</text>`,
    '</svg>',
    ''
  ].join('\n')
}
