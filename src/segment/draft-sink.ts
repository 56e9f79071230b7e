import type {Label} from '../model/label.js'
import type {FlatText} from './flat-text.js'
import {type RunNumbers, runOf} from './item-heads.js'
import type {SegmentDraft} from './segment-draft.js'

/** What stands before the first block of an item or footnote: the first segment in it takes it. */
interface Opening {
  readonly start: number
  readonly label: Label | undefined
  readonly run: number | undefined
}

/** Offsets in the document, half-open. */
export interface Offsets {
  readonly start: number
  readonly end: number
}

/** What a draft says beside its text and place. */
export type DraftFields = Omit<SegmentDraft, 'flat' | 'start' | 'end' | 'label' | 'run'> & {
  /** One that stands in the text of the segment itself, as in `Artikel 5 Definities`. */
  readonly label?: Label | undefined
}

/** Collects drafts in reading order, and gives the first one in an item the label of that item. */
export class DraftSink {
  readonly drafts: SegmentDraft[] = []
  readonly #runs: RunNumbers
  #opening: Opening | undefined

  constructor(runs: RunNumbers) {
    this.#runs = runs
  }

  /** Whether the next segment opens an item or footnote. */
  get isOpening(): boolean {
    return this.#opening !== undefined
  }

  /** Starts an item or footnote at the offset `start`. */
  open(start: number, label?: Label): void {
    this.#opening = {start, label, run: runOf(this.#runs, label)}
  }

  /** Ends it, also when nothing was in it. */
  close(): void {
    this.#opening = undefined
  }

  /** Text that is empty makes no segment. */
  push(flat: FlatText, {start, end}: Offsets, {label: own, ...fields}: DraftFields): void {
    if (flat.text === '') return

    const opening = this.#opening
    const label = opening?.label ?? own
    const run = opening?.run ?? runOf(this.#runs, label)
    this.#opening = undefined
    this.drafts.push({
      ...fields,
      ...(label === undefined ? {} : {label}),
      ...(run === undefined ? {} : {run}),
      flat,
      start: opening?.start ?? start,
      end
    })
  }
}
