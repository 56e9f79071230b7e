/**
 * `image-parity`: the same images stand on both sides, and none has lost its alternative text.
 *
 * An image of the language of the translation (`map.nl.png`, `/nl/map.png`) is the same; so is one
 * that `linkRewrites` in the config allows.
 */
import type {Html, Nodes} from 'mdast'
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {extentOf} from '../check/places/extent.js'
import {nodesOf} from '../check/places/tree-nodes.js'
import type {Report} from '../check/report.js'
import type {CheckSettings} from '../check/settings.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Place} from '../model/place.js'
import {isSameTarget, linkTarget} from '../text/marks/link-target.js'
import type {LineIndex} from '../text/places/line-index.js'
import {lineIndexOf} from '../text/places/segment-place.js'
import {affixLikeness} from '../text/words/affix-likeness.js'

export const imageParity = defineRule({
  id: 'image-parity',
  summary: 'Both sides have the same images, with alternative texts',
  why: 'A missing image leaves a hole in the text. An image without alternative text says nothing to readers who cannot see it.',
  severity: 'warning',
  category: 'design/markup',
  fixesMarkup: true,
  examples: [
    {
      name: 'the image of the language',
      source: ['en', 'The map:\n\n![A map of the harbour](img/map.en.png)'],
      target: ['nl', 'De kaart:\n\n![Een kaart van de haven](img/map.nl.png)'],
      findings: []
    },
    {
      name: 'another image',
      source: ['en', 'The map:\n\n![A map of the harbour](img/map.png)'],
      target: ['nl', 'De kaart:\n\n![Een kaart van de haven](img/mab.png)'],
      findings: ['target 3:1-3:39 Unexpected image `img/mab.png`, expected `img/map.png`']
    },
    {
      name: 'a lost image',
      source: ['en', 'The map ![of the harbour](img/map.png) hangs here.\n\nLook at it.'],
      target: ['nl', 'De kaart hangt hier.\n\nKijk ernaar.'],
      findings: ['target 1:1-1:21 Missing image `img/map.png`']
    },
    {
      name: 'a lost alternative text',
      source: ['en', 'The map:\n\n![A map of the harbour](img/map.png)'],
      target: ['nl', 'De kaart:\n\n![](img/map.png)'],
      findings: ['target 3:1-3:17 Missing alternative text of image `img/map.png`']
    },
    {
      name: 'a lost alternative text within a sentence',
      source: ['en', 'Ring the bell ![with a clapper](bell.svg) twice.'],
      target: ['de', 'Läuten Sie die Glocke ![](bell.svg) zweimal.'],
      findings: ['target 1:23-1:36 Missing alternative text of image `bell.svg`']
    },
    {
      name: 'the image of another step',
      source: ['en', 'The plan:\n\n![Plan of the ground floor](plan-1.svg)'],
      target: ['fr', 'Le plan :\n\n![Plan du rez-de-chaussée](plan-2.svg)'],
      findings: ['target 3:1-3:39 Unexpected image `plan-2.svg`, expected `plan-1.svg`']
    },
    {
      name: 'the same image in a folder of the language',
      source: ['en', 'The plan:\n\n![Plan of the ground floor](en/plan.svg)'],
      target: ['es', 'El plano:\n\n![Plano de la planta baja](es/plan.svg)'],
      findings: []
    }
  ],
  check(bitext, report, {settings}) {
    const {pairs, source, target} = matchedImages(bitext, settings)
    for (const [from, to] of pairs) {
      if (from.alt !== '' && to.alt === '') report(altReport(from, to))
    }
    const changed = changedImages(bitext, source, target)
    for (const [from, to] of changed) report(changedReport(from, to))
    const lost = source.filter((image) => !changed.has(image))
    for (const image of lost) {
      const found = missingReport(image, bitext)
      if (found) report(found)
    }
  }
})

interface Image {
  readonly url: string
  readonly alt: string
  readonly place: Place
}

/** In the order of the document. */
function imagesOf(document: Document): Image[] {
  const {tree} = document
  const urls = new Map(nodesOf(tree, 'definition').map(({identifier, url}) => [identifier, url]))
  const lines = lineIndexOf(document)
  const placed = (node: Nodes, of: Omit<Image, 'place'>): Image[] => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    return start === undefined || end === undefined
      ? []
      : [{...of, place: lines.placeOf(start, end)}]
  }
  return [
    ...nodesOf(tree, 'image').flatMap((node) => placed(node, {url: node.url, alt: node.alt ?? ''})),
    ...nodesOf(tree, 'imageReference').flatMap((node) =>
      placed(node, {url: urls.get(node.identifier) ?? '', alt: node.alt ?? ''})
    ),
    ...nodesOf(tree, 'html').flatMap((node) => taggedImages(node, lines))
  ].sort((a, b) => a.place.start.offset - b.place.start.offset)
}

/** `<img src="…">` in a piece of HTML. */
function taggedImages({value, position}: Html, lines: LineIndex): Image[] {
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (start === undefined || end === undefined) return []
  return [...value.matchAll(/<img\s[^<>]*>/gi)].flatMap(({0: tag, index}) => {
    const from = start + index
    const url = attribute(tag, 'src')
    const place = lines.placeOf(from, Math.min(end, from + tag.length))
    return url ? [{url, alt: attribute(tag, 'alt') ?? '', place}] : []
  })
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'<>]+))`, 'i').exec(
    tag
  )
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

interface Matched {
  readonly pairs: readonly (readonly [Image, Image])[]
  readonly source: readonly Image[]
  readonly target: readonly Image[]
}

/** Images that are the same, first come first served, and what is left of either side. */
function matchedImages(bitext: Bitext, {linkRewrites}: CheckSettings): Matched {
  const langs = [bitext.source.lang, bitext.target.lang]
  const targets = imagesOf(bitext.target).map((image) => ({
    image,
    read: linkTarget(image.url, langs)
  }))
  const pairs: [Image, Image][] = []
  const source = imagesOf(bitext.source).filter((image) => {
    const urls = [image.url, ...linkRewrites.map(({from, to}) => image.url.replaceAll(from, to))]
    const reads = urls.map((url) => linkTarget(url, langs))
    const at = targets.findIndex(({read}) => reads.some((one) => isSameTarget(one, read)))
    const [found] = at < 0 ? [] : targets.splice(at, 1)
    if (found) pairs.push([image, found.image])
    return !found
  })
  return {pairs, source, target: targets.map(({image}) => image)}
}

/** Least likeness of two addresses of which one is the other altered, where their texts do not tell. */
const alike = 0.6

/** Images that are left and stand in one bead, or have nearly one address. */
function changedImages(
  bitext: Bitext,
  source: readonly Image[],
  target: readonly Image[]
): ReadonlyMap<Image, Image> {
  const free = [...target]
  const changed = new Map<Image, Image>()
  for (const image of source) {
    const bead = beadAt(bitext, image)
    const at = free.findIndex(
      (other) =>
        (bead?.target.some(({place}) => holds(place, other.place)) ?? false) ||
        affixLikeness(image.url, other.url) >= alike
    )
    const [found] = at < 0 ? [] : free.splice(at, 1)
    if (found) changed.set(image, found)
  }
  return changed
}

function beadAt({beads}: Bitext, image: Image): Bead | undefined {
  return beads.find(({source}) => source.some(({place}) => holds(place, image.place)))
}

function holds(outer: Place, inner: Place): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}

function changedReport(from: Image, to: Image): Report {
  return {
    message: `Unexpected image \`${to.url}\`, expected \`${from.url}\``,
    side: 'target',
    place: to.place,
    counterpart: from.place,
    evidence: grade.good,
    actual: to.url,
    expected: from.url,
    note: 'The reference shows another image here'
  }
}

/** Only of texts that are translated: of others, `segment-missing` tells. */
function missingReport(image: Image, bitext: Bitext): Report | undefined {
  const bead = beadAt(bitext, image)
  if (!bead || bead.target.length === 0) return undefined
  return {
    message: `Missing image \`${image.url}\``,
    side: 'target',
    place: extentOf(bead.target),
    counterpart: image.place,
    evidence: grade.strong,
    expected: image.url,
    note: 'The translation does not show this image',
    bead
  }
}

function altReport(from: Image, to: Image): Report {
  return {
    message: `Missing alternative text of image \`${to.url}\``,
    side: 'target',
    place: to.place,
    counterpart: from.place,
    evidence: grade.firm,
    expected: from.alt,
    note: `The reference describes it as “${from.alt}”`
  }
}
