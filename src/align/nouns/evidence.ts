/**
 * Outside evidence for or against a bead, nats: above 0 speaks for it, below 0 against it, 0 says
 * nothing. Ranges are half-open; one side of a null bead is empty.
 */
export type SpanEvidence = (
  sourceFrom: number,
  sourceTo: number,
  targetFrom: number,
  targetTo: number
) => number
