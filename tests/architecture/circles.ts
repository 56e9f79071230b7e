/** What each node points to; nodes that point nowhere may be left out. */
export type Graph = ReadonlyMap<string, readonly string[]>

/**
 * Circles in a graph: for each set of nodes that reach each other, a shortest circle among them,
 * written `a → b → a`. It starts with the first of its nodes by name, so that it reads the same
 * whatever order the graph is in.
 */
export function circlesIn(graph: Graph): readonly string[] {
  const reach = new Map([...graph.keys()].map((node) => [node, reachedFrom(node, graph)]))
  const seen = new Set<string>()
  const circles: string[] = []
  for (const node of [...graph.keys()].sort()) {
    if (seen.has(node) || !reach.get(node)?.has(node)) continue
    const members = [...(reach.get(node) ?? [])].filter((one) => reach.get(one)?.has(node))
    for (const member of members) seen.add(member)
    circles.push(shortest(members.sort(), graph).join(' → '))
  }
  return circles
}

function reachedFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...(graph.get(start) ?? [])]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue
    reached.add(node)
    open.push(...(graph.get(node) ?? []))
  }
  return reached
}

function shortest(members: readonly string[], graph: Graph): readonly string[] {
  const circles = members.flatMap((member) => circleThrough(member, graph) ?? [])
  const length = Math.min(...circles.map((circle) => circle.length))
  return circles.find((circle) => circle.length === length) ?? []
}

/** A shortest path from a node back to itself, by breadth; the one element holds it together. */
function circleThrough(start: string, graph: Graph): readonly [readonly string[]] | undefined {
  const queue: (readonly string[])[] = [[start]]
  const seen = new Set<string>()
  for (const path of queue) {
    for (const next of graph.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return [[...path, start]]
      if (!seen.has(next)) queue.push([...path, next])
      seen.add(next)
    }
  }
  return undefined
}
