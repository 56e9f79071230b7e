import {expect, test} from 'vitest'
import {nodesOf} from '../../../src/check/places/tree-nodes.js'
import {parseDocument} from '../../../src/pipeline.js'

test('gives the nodes of a type in the order of the document, however deep', () => {
  const {tree} = parseDocument(
    '![a](1.png)\n\n- > ![b](2.png)\n\n| x |\n| --- |\n| ![c](3.png) |\n'
  )
  expect(nodesOf(tree, 'image').map(({url}) => url)).toEqual(['1.png', '2.png', '3.png'])
  expect(nodesOf(tree, 'footnoteDefinition')).toEqual([])
})
