/** The probability that evidence in nats, a log-odds, stands for; in [0, 1]. */
export function probability(nats: number): number {
  return 1 / (1 + Math.exp(-nats))
}
