import {expect, test} from 'vitest'
import {readFileSync} from 'node:fs'
import {parseDocument} from '../src/pipeline.js'
import {updateAlignment} from '../src/update-alignment.js'
import {encodeAlignment} from '../src/store/encode.js'
import {decodeAlignment} from '../src/store/decode.js'

test.each(['manifest', 'interview'])('%s: unchanged documents leave the file byte for byte as it is', (name) => {
  const [source, target] = [`corpus/${name}.en.md`, `corpus/${name}.nl.txt`].map((path) => parseDocument(readFileSync(path, 'utf8'), {path}))
  if (!source || !target) throw new Error('Missing document')
  const first = encodeAlignment(updateAlignment(undefined, {source, target}).alignment)
  let text = first
  for (let run = 0; run < 10; run++) {
    const stored = decodeAlignment(text, 'x.json')
    text = encodeAlignment(updateAlignment(stored, {source, target}).alignment)
    expect(text).toBe(first)
  }
})
