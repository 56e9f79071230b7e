import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type Calibration, calibrated} from '../src/check/calibrate.js'
import {findingCalibration} from '../src/check/finding-calibration.js'
import {fitCalibration} from './fit-calibration.js'
import {type LabelledFinding, labelledFindings} from './labelled-findings.js'
import {type ReliabilityBin, reliabilityPicture} from './reliability-picture.js'

// node node_modules/.bench/finding-reliability.js EVAL-FOLDER [--write]
// How far the confidences of findings can be trusted: those of known drifts, of changes that are no
// drift, and those that were judged by reading (bench/judged-findings.tsv), each with a label, as the
// scores are, as they are calibrated now, and as a calibration would do that was fitted without the
// text or repository at hand. With --write it is fitted anew on all, and the picture drawn; with --list
// the wrong ones are told one by one.
const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {write: {type: 'boolean'}, list: {type: 'boolean'}}
})
const [folder = ''] = positionals
const edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.92, 0.94, 0.96, 0.98, 1]
/** Of fewer findings the share that is right says little, so that bins are joined up to that. */
const fewestInBin = 15

const findings = labelledFindings(folder).filter(({score}) => score > 0 && score < 1)

for (const from of ['drift', 'negative', 'perturbed', 'judged'] as const) {
  const some = findings.filter((one) => one.from === from)
  console.log(
    `${from}\t${some.length} findings\t${some.filter(({isRight}) => !isRight).length} wrong`
  )
}

if (flags.list) {
  for (const {isRight, from, score, rule, text, told} of findings)
    if (!isRight) console.log([from, rule, score.toFixed(2), text, told].join('\t'))
}

/** A finding with the probability that it is given. */
interface Rated extends LabelledFinding {
  readonly confidence: number
}

const fitted = flags.write ? fitCalibration(findings) : findingCalibration
const byText = heldOut(findings, ({text}) => text)
show('scores as they are', rated(findings, {intercept: 0, slope: 1, offsets: {}}))
show('calibrated on all of them', rated(findings, fitted))
show('calibrated without the text at hand', byText)
show(
  'calibrated without the repository at hand',
  heldOut(findings, ({repository}) => repository)
)
if (flags.write) write(fitted)

function rated(some: readonly LabelledFinding[], calibration: Calibration): Rated[] {
  return some.map((one) => ({...one, confidence: calibrated(calibration, one.rule, one.score)}))
}

/** Each finding as rated by a calibration that has seen nothing of its group. */
function heldOut(
  all: readonly LabelledFinding[],
  groupOf: (one: LabelledFinding) => string
): Rated[] {
  return [...new Set(all.map(groupOf))].flatMap((group) => {
    const [inside, outside] = [
      all.filter((one) => groupOf(one) === group),
      all.filter((one) => groupOf(one) !== group)
    ]
    return rated(inside, fitCalibration(outside))
  })
}

function show(title: string, all: readonly Rated[]): void {
  console.log(`\n${title}`)
  for (const [name, some] of [
    ['all', all],
    ['judged', all.filter(({from}) => from === 'judged')]
  ] as const) {
    const sure = some.filter(({confidence}) => confidence >= 0.9)
    const right = sure.filter(({isRight}) => isRight).length
    console.log(
      `  ${name}: Brier ${brier(some).toFixed(4)}, ECE ${calibrationError(some).toFixed(4)}, ${sure.length} of ${some.length} at 0.9 or more, ${((100 * right) / sure.length).toFixed(1)} % of them right`
    )
    for (const {from, to, count, confidence, accuracy} of binsOf(some).filter((bin) => bin.count))
      console.log(
        `    ${from.toFixed(2)} to ${to.toFixed(2)}  ${String(count).padStart(5)}  confidence ${confidence.toFixed(3)}  right ${accuracy.toFixed(3)}`
      )
  }
}

function brier(all: readonly Rated[]): number {
  return mean(all.map(({confidence, isRight}) => (confidence - (isRight ? 1 : 0)) ** 2))
}

/** Mean distance of confidence and share right over the bins, by their sizes. */
function calibrationError(all: readonly Rated[]): number {
  return binsOf(all).reduce(
    (sum, {count, confidence, accuracy}) =>
      sum + (count / all.length) * Math.abs(confidence - accuracy),
    0
  )
}

function binsOf(all: readonly Rated[]): ReliabilityBin[] {
  const bins: ReliabilityBin[] = []
  let from = 0
  for (const to of edges.slice(1)) {
    const inside = all.filter(({confidence}) => confidence >= from && (confidence < to || to === 1))
    if (inside.length < fewestInBin && to < 1) continue
    bins.push({
      from,
      to,
      count: inside.length,
      confidence: mean(inside.map(({confidence}) => confidence)),
      accuracy: mean(inside.map(({isRight}) => (isRight ? 1 : 0)))
    })
    from = to
  }
  return bins
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function write({intercept, slope, offsets}: Calibration): void {
  const lines = Object.entries(offsets).map(([rule, offset]) => {
    const key = /^[a-z]+$/.test(rule) ? rule : `'${rule}'`
    return `    ${key}: ${offset}`
  })
  writeFileSync(
    'src/check/finding-calibration.ts',
    `import type {Calibration} from './calibrate.js'

/**
 * Written by \`bench/finding-reliability.ts --write\`, which fits it on known drifts and on findings
 * that were judged by reading; \`docs/evaluation.md\` has the figures.
 */
export const findingCalibration: Calibration = {
  intercept: ${intercept},
  slope: ${slope},
  offsets: {
${lines.join(',\n')}
  }
}
`
  )
  const about = `${byText.length} findings held out by text, ECE ${calibrationError(byText).toFixed(3)}`
  writeFileSync('docs/finding-reliability.svg', reliabilityPicture(binsOf(byText), about))
}
