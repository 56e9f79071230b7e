import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type ChainLink, heaviestChain} from '../../../src/align/search/heaviest-chain.js'
import {runs} from '../../runs.js'

const link = (source: number, target: number, weight = 1): ChainLink => ({source, target, weight})
const weightOf = (links: readonly ChainLink[]) => links.reduce((sum, {weight}) => sum + weight, 0)

/** Every subset that ascends, tried. */
function heaviestOfAll(links: readonly ChainLink[]): number {
  let best = 0
  for (let set = 0; set < 1 << links.length; set++) {
    const chosen = links.filter((_, index) => set & (1 << index))
    const ascends = chosen.every(
      ({target}, index) => index === 0 || target > (chosen[index - 1]?.target ?? 0)
    )
    if (ascends) best = Math.max(best, weightOf(chosen))
  }
  return best
}

describe('heaviestChain', () => {
  test.each([
    {why: 'nothing gives nothing', links: [], chain: []},
    {
      why: 'links that ascend all stay',
      links: [link(0, 0), link(1, 2), link(2, 5)],
      chain: ['0-0', '1-2', '2-5']
    },
    {
      why: 'a link that crosses two others has moved',
      links: [link(0, 5), link(1, 1), link(2, 2)],
      chain: ['1-1', '2-2']
    },
    {
      why: 'unless it weighs more than both',
      links: [link(0, 5, 3), link(1, 1), link(2, 2)],
      chain: ['0-5']
    },
    {
      why: 'of two equally heavy links that cross, the earlier stays',
      links: [link(0, 1), link(1, 0)],
      chain: ['0-1']
    }
  ])('$why', ({links, chain}) => {
    expect(heaviestChain(links).map(({source, target}) => `${source}-${target}`)).toEqual(chain)
  })

  test('weighs as much as the best of all subsets', () => {
    const links = fc.uniqueArray(fc.nat(20), {maxLength: 9}).chain((targets) =>
      fc
        .array(fc.integer({min: 1, max: 5}), {
          minLength: targets.length,
          maxLength: targets.length
        })
        .map((weights) => targets.map((target, at) => link(at, target, weights[at])))
    )
    fc.assert(
      fc.property(links, (all) => {
        expect(weightOf(heaviestChain(all))).toBe(heaviestOfAll(all))
      }),
      {numRuns: runs(200), seed: 31}
    )
  })
})
