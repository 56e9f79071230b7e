import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {runCli} from '../../cli/run-cli.js'
import {tempFolder} from '../temp-folder.js'
import {layoutCases} from './layouts.js'

const english =
  '# Guide\n\nRead this first.\n\n## Install\n\nRun the installer and wait until it is done.\n'
const dutch =
  '# Gids\n\nLees dit eerst.\n\n## Installeren\n\nStart het installatieprogramma en wacht tot het klaar is.\n'

interface Entry {
  readonly source: string
  readonly target: string
  readonly sourceLang?: string
}

test.each(layoutCases)('init finds $of', async ({sources, translations, others, ...found}) => {
  const cwd = tempFolder({
    ...Object.fromEntries(sources.map((path) => [path, english])),
    ...Object.fromEntries(translations.map((path) => [path, dutch])),
    ...others
  })
  const written = await runCli(['init', '--yes'], {cwd})
  expect([written.code, written.stderr]).toEqual([0, expect.stringContaining('Wrote')])
  const config: {pairs: Entry[]} = parse(readFileSync(join(cwd, 'bitext.config.yaml'), 'utf8'))
  expect(config.pairs.map(entryLine).sort()).toEqual([...found.config].sort())
  const {stdout, stderr} = await runCli(['check', '--fail-on', 'never', '-f', 'json'], {cwd})
  expect(stderr).toBe('')
  expect(comparedIn(stdout)).toBe(found.pairs)
  expect(written.stdout).toContain(` ${found.pairs} pair`)
})

/** How many pairs of a JSON report have both documents. */
function comparedIn(stdout: string): number {
  const report: {pairs: {findings: {rule: string}[]}[]} = JSON.parse(stdout)
  return report.pairs.filter(({findings}) => findings[0]?.rule !== 'document-missing').length
}

function entryLine({source, target, sourceLang}: Entry): string {
  return [`${source} → ${target}`, sourceLang].filter(Boolean).join(' ')
}
