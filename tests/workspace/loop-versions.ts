import {alignment, bead} from '../store/stored.js'

/** Two versions of a file that are long enough to be caught in the middle of writing. */
export const versions = [700, 900].map((count) =>
  alignment(
    Array.from({length: count}, (_, index) =>
      bead([[index + 1, `Stir ${index} times.`]], [[index + 1, `Roer ${index} keer.`]])
    )
  )
)
