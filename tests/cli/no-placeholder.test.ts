import {expect, test} from 'vitest'
import {reportFormats} from '../../src/cli/formats.js'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const files = {
  'a.en.md': '# Plan\n\n1. First we listen.\n2. Then we act.\n',
  'a.nl.md': '# Plan\n\n1. Eerst luisteren we.\n• Dan doen we iets.\n'
}

test.each([
  ...reportFormats.map((format) => ['check', 'a.en.md', 'a.nl.md', '--format', format]),
  ['explain', 'list-kind-parity'],
  ['config', 'schema'],
  ['init', '--yes', '--workflow', '--pre-commit'],
  ['--help']
])('%j shows nobody the placeholder for the owner', async (...argv) => {
  const cwd = tempFolder(files)
  const {stdout, stderr} = await runCli(argv.filter(Boolean), {cwd})
  expect(stdout.length).toBeGreaterThan(0)
  expect(`${stdout}${stderr}`).not.toContain('OWNER')
})
