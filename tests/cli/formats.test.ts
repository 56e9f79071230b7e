import {describe, expect, test} from 'vitest'
import {addFormat, reportFormats, reportRequests} from '../../src/cli/formats.js'
import {reporters} from '../../src/report/index.js'

const requests = (formats: readonly string[], output?: string) =>
  reportRequests(
    formats.reduce<ReturnType<typeof addFormat>>((before, value) => addFormat(value, before), []),
    output
  )

test.each(Object.entries(reporters))('there is a reporter for %s', async (name, load) => {
  expect(reportFormats).toContain(name)
  expect((await load()).report).toBeTypeOf('function')
})

describe('reportRequests', () => {
  test.each([
    {formats: [], output: undefined, asked: [{format: 'terminal'}], why: 'for people by default'},
    {formats: ['json'], output: undefined, asked: [{format: 'json'}], why: 'to stdout'},
    {formats: [], output: 'a.txt', asked: [{format: 'terminal', file: 'a.txt'}], why: '--output'},
    {
      formats: ['json'],
      output: 'a.json',
      asked: [{format: 'json', file: 'a.json'}],
      why: 'the one format'
    },
    {
      formats: ['html=a.html', 'terminal'],
      output: undefined,
      asked: [{format: 'html', file: 'a.html'}, {format: 'terminal'}],
      why: 'several at once'
    },
    {
      formats: ['html=a=b.html', 'json'],
      output: 'c.json',
      asked: [
        {format: 'html', file: 'a=b.html'},
        {format: 'json', file: 'c.json'}
      ],
      why: '--output is for the one without a file'
    },
    {formats: ['json=-'], output: undefined, asked: [{format: 'json'}], why: '- is stdout'}
  ])('$formats and $output: $why', ({formats, output, asked}) => {
    expect(requests(formats, output)).toEqual(asked)
  })

  test.each([
    {formats: ['xml'], output: undefined, message: 'Expected one of terminal, compact, json'},
    {formats: ['jsno'], output: undefined, message: 'did you mean `json`?'},
    {formats: ['html='], output: undefined, message: 'Expected a file after `html=`.'},
    {formats: ['html', 'json'], output: undefined, message: '2 reports (html, json) to stdout'},
    {formats: ['html', 'json'], output: 'a', message: '2 reports (html, json) to `a`'},
    {formats: ['html=a'], output: 'b', message: 'Unexpected `--output`'},
    {
      formats: ['html=a', 'json=a'],
      output: undefined,
      message: 'a: Cannot write two reports to one file'
    }
  ])('refuses $formats and $output: $message', ({formats, output, message}) => {
    expect(() => requests(formats, output)).toThrow(message)
  })
})
