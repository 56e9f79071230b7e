/** The probability, in [0, 1], for evidence in nats, a log-odds. */
export function probability(nats: number): number {
  return 1 / (1 + Math.exp(-nats))
}
