import type {Io} from './io.js'

/** The lines of standard input as they come in, without their ends. */
export async function* inputLines({stdin}: Io): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stdin) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true})
    const lines = rest.split(/\r?\n/u)
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
  return undefined
}
