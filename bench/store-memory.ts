import {decodeLines} from '../src/store/file/decode.js'
import {alignmentLines} from '../src/store/file/encode.js'
import {withStanding} from '../src/store/standing.js'
import {contentHash} from '../src/text/content-hash.js'

// node node_modules/.bench/store-memory.js [BEADS]
// Decodes a file of two million beads line by line, made as it is read, and tells the time and the
// most memory that was in use.
const beads = Number(process.argv[2] ?? 2_000_000)
const before = process.cpuUsage()
let decoded = 0
let most = 0
for (const part of decodeLines(lines(), 'large.json')) {
  if (part.type === 'bead') decoded += 1
  if (decoded % 10_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
}
const {user} = process.cpuUsage(before)
const {maxRSS} = process.resourceUsage()
console.log(
  `${decoded} beads: ${(user / 1e6).toFixed(1)} s of processor time, making them included; ` +
    `heap ${(most / 2 ** 20).toFixed(0)} MB, resident ${(maxRSS / 1024).toFixed(0)} MB`
)

/** The lines of one bead of a real file, again and again with other numbers. */
function* lines(): Generator<string, void> {
  const head = {lang: 'en', path: 'large.en.md'}
  const one = [...alignmentLines({source: head, target: head, beads: [bead(1)], lost: []})]
  const at = one.findIndex((line) => line.includes('"confidence"'))
  yield* one.slice(0, at)
  const [line = ''] = one.slice(at)
  for (let number = 1; number <= beads; number++) {
    yield `${line.replaceAll('"number":1,', `"number":${number},`)}${number < beads ? ',' : ''}`
  }
  yield* one.slice(at + 1)
}

function bead(number: number) {
  const text = 'The harbour opens at six.'
  const segment = {
    hash: contentHash('paragraph', text),
    kind: 'paragraph' as const,
    number,
    path: '1.1'
  }
  const parts = {evidence: 0.7, length: 1.1, lexical: 4.2, shape: -0.2}
  return withStanding({
    source: [segment],
    target: [{...segment}],
    confidence: 0.98,
    parts,
    provenance: 'search',
    decisions: []
  })
}
