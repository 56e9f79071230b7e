/**
 * `mojibake`: no text was decoded with the wrong character set.
 *
 * UTF-8 that was read as Windows-1252 (`Ã¼` for `ü`) can be recognised and reversed. A replacement
 * character (`�`) only says that something is lost. Neither is reported if the source has it, too.
 */
import {defineRule} from '../check/define-rule.js'
import {reportTargets} from '../check/places/report-targets.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Edit, Fix} from '../model/edit.js'
import type {Segment} from '../model/segment.js'
import {findMojibake, type Mojibake, repaired} from '../text/marks/mojibake.js'
import {placeIn} from '../text/places/segment-place.js'

export const mojibake = defineRule({
  id: 'mojibake',
  summary: 'No text was decoded with the wrong character set',
  why: 'Wrongly decoded letters make words unreadable, unsearchable and unpronounceable for a screen reader.',
  severity: 'error',
  category: 'linguistic/encoding',
  follows: [],
  examples: [
    {
      name: 'letters as they should be',
      source: ['en', 'The café on the quay'],
      target: ['nl', 'Het café op de kade, met een coördinator'],
      findings: []
    },
    {
      name: 'a letter in two',
      source: ['en', 'The coordinator of the harbour'],
      target: ['nl', 'De coÃ¶rdinator van de haven'],
      findings: ['target 1:4-1:16 Unexpected `coÃ¶rdinator`, expected `coördinator`']
    },
    {
      name: 'several in one text are one finding',
      source: ['en', 'Examples for the crew'],
      target: ['de', 'Beispiele fÃ¼r die MÃ¤nner'],
      findings: ['target 1:11-1:15 Unexpected `fÃ¼r`, expected `für`']
    },
    {
      name: 'a mark that was broken twice',
      source: ['en', 'The crew’s ship'],
      target: ['fr', 'Le bateau de lÃ¢â‚¬â„¢Ã©quipage'],
      findings: ['target 1:14-1:32 Unexpected `lÃ¢â‚¬â„¢Ã©quipage`, expected `l’équipage`']
    },
    {
      name: 'a letter that is lost',
      source: ['en', 'Tomorrow'],
      target: ['es', 'Ma�ana'],
      findings: ['target 1:1-1:7 Unexpected `Ma�ana`']
    },
    {
      name: 'a capital before a quotation mark',
      source: ['en', 'The letters “Ü” and “Ä”'],
      target: ['de', 'Die Buchstaben „Ü“ und „Ä“'],
      findings: []
    }
  ],
  check(bitext, report) {
    reportTargets(bitext, report, reportOf)
  }
})

const lost = '\uFFFD'

/** A sequence that reads as one letter in UTF-8 is hardly ever meant as it is, two of them never. */
const sure = {once: 0.97, lost: 0.98, often: 0.99} as const

function reportOf(segment: Segment, bead: Bead, bitext: Bitext): Report | undefined {
  const {text} = segment
  const found = findMojibake(text).filter(({start, end}) =>
    bead.source.every((other) => !other.text.includes(text.slice(start, end)))
  )
  const first = found[0]
  if (first) return broken(segment, [first, ...found.slice(1)], {bead, bitext})
  const at = text.indexOf(lost)
  if (at < 0 || bead.source.some((other) => other.text.includes(lost))) return undefined
  const [start, end] = wordAround(text, at, at + 1)
  return {
    message: `Unexpected \`${text.slice(start, end)}\``,
    side: 'target',
    place: placeIn(bitext.target, segment, start, end),
    evidence: sure.lost,
    alone: true,
    actual: text.slice(start, end),
    note: 'A character could not be decoded, and is lost',
    bead
  }
}

interface Where {
  readonly bead: Bead
  readonly bitext: Bitext
}

function broken(
  segment: Segment,
  found: readonly [Mojibake, ...Mojibake[]],
  {bead, bitext}: Where
): Report {
  const {text} = segment
  const [first, ...more] = found
  const [start, end] = wordAround(text, first.start, first.end)
  const inside = found.filter((one) => one.start >= start && one.end <= end)
  const shifted = inside.map((one) => ({...one, start: one.start - start, end: one.end - start}))
  const [actual, expected] = [text.slice(start, end), repaired(text.slice(start, end), shifted)]
  return {
    message: `Unexpected \`${actual}\`, expected \`${expected}\``,
    side: 'target',
    place: placeIn(bitext.target, segment, start, end),
    related: more
      .filter((one) => one.start >= end)
      .map((one) => placeIn(bitext.target, segment, one.start, one.end)),
    evidence: found.length > 1 ? sure.often : sure.once,
    alone: true,
    actual,
    expected,
    note: 'UTF-8 was read as Windows-1252',
    bead,
    fix: fixOf(segment, found, bitext)
  }
}

function fixOf(
  segment: Segment,
  [first, ...more]: readonly [Mojibake, ...Mojibake[]],
  bitext: Bitext
): Fix {
  const edit = ({start, end, decoded}: Mojibake): Edit => {
    const place = placeIn(bitext.target, segment, start, end)
    return {start: place.start.offset, end: place.end.offset, insert: decoded}
  }
  return {
    title:
      more.length === 0 ? `Write \`${first.decoded}\`` : `Decode ${more.length + 1} characters`,
    side: 'target',
    edits: [edit(first), ...more.map(edit)],
    safety: 'sure'
  }
}

/** From the white space before a stretch to the white space after it. */
function wordAround(text: string, start: number, end: number): readonly [number, number] {
  const before = /\S*$/u.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^\S*/u.exec(text.slice(end))?.[0].length ?? 0
  return [start - before, end + after]
}
