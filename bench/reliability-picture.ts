/** Things of like confidence: how many, how sure on average, and the share of them that is right. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly confidence: number
  readonly accuracy: number
}

/** A reliability diagram as SVG: the nearer the points are to the diagonal, the better. */
export function reliabilityPicture(bins: readonly ReliabilityBin[], about: string): string {
  const size = 300
  const left = 48
  const top = 16
  const x = (value: number) => (left + value * size).toFixed(1)
  const y = (value: number) => (top + (1 - value) * size).toFixed(1)
  const most = Math.max(...bins.map(({count}) => count))
  const gap = (from: number, to: number) => Math.min(0.01, (to - from) / 8)
  const bars = bins
    .filter(({count}) => count > 0)
    .map(
      ({from, to, count}) =>
        `<rect x="${x(from + gap(from, to))}" y="${y((0.3 * count) / most)}" width="${((to - from - 2 * gap(from, to)) * size).toFixed(1)}" height="${((0.3 * count * size) / most).toFixed(1)}" fill="#cfd8e3"/>`
    )
  const shown = bins.filter(({count}) => count > 0)
  const points = shown.map(
    ({confidence, accuracy, count}) =>
      `<circle cx="${x(confidence)}" cy="${y(accuracy)}" r="4" fill="#1f4e79"><title>${count}, confidence ${confidence.toFixed(2)}, right ${accuracy.toFixed(2)}</title></circle>`
  )
  const line = shown.map(({confidence, accuracy}) => `${x(confidence)},${y(accuracy)}`).join(' ')
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<text x="${x(value)}" y="${top + size + 18}" text-anchor="middle">${value}</text>`,
    `<text x="${left - 8}" y="${Number(y(value)) + 4}" text-anchor="end">${value}</text>`
  ])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + size + 20} ${top + size + 48}" font-family="sans-serif" font-size="11" role="img" aria-label="Reliability of confidences">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<rect x="${left}" y="${top}" width="${size}" height="${size}" fill="none" stroke="#999"/>`,
    ...bars,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#1f4e79" stroke-width="1.5"/>`,
    ...points,
    ...ticks,
    `<text x="${left + size / 2}" y="${top + size + 38}" text-anchor="middle">confidence (${about})</text>`,
    `<text x="14" y="${top + size / 2}" text-anchor="middle" transform="rotate(-90 14 ${top + size / 2})">share that is right</text>`,
    '</svg>',
    ''
  ].join('\n')
}
