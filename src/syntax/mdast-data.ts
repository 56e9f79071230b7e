import type {Label, LabelDelimiter} from '../model/label.js'

/** The fields that this package keeps in the `data` of mdast nodes, beside what mdast itself says. */
declare module 'mdast' {
  interface ListData {
    /** The sign of an unordered list, as written: `-`, `*`, `+`, `•`. */
    marker?: string
    /** What follows the numbers of an ordered list. */
    delimiter?: Extract<LabelDelimiter, '.' | ')'>
  }

  interface ListItemData {
    /** The sign of an item of an unordered list, as written. */
    marker?: string
    label?: Label
  }

  interface HeadingData {
    /** A heading that carries no heading markup; its depth is inferred. */
    plainHeading?: true
    label?: Label
  }

  interface ParagraphData {
    label?: Label
  }
}
