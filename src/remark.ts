/**
 * Plugins for any remark user: what this package reads that CommonMark does not, and its findings.
 *
 * ```js
 * import {remarkLegacyBullets} from 'bitext/remark'
 * import remarkParse from 'remark-parse'
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(remarkParse).use(remarkLegacyBullets).use(remarkStringify)
 * String(processor.processSync('1. one\n• two'))
 * ```
 */
import './syntax/mdast-data.js'

export {type RemarkBitextOptions, remarkBitext} from './remark-bitext.js'
export {remarkLabels} from './syntax/labels/labels.js'
export {remarkLegacyBullets} from './syntax/legacy-bullet/remark-legacy-bullets.js'
export {remarkStrayMetadata} from './syntax/metadata/stray-metadata.js'
export {remarkPlainHeadings} from './syntax/titles/plain-headings.js'
