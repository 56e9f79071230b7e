import type {BeadChange, TextVersions} from '../../store/bead-changes.js'
import type {StoredBead} from '../../store/stored-alignment.js'
import {wordDiff} from '../../text/words/word-diff.js'
import {printJson} from '../layout/print-json.js'
import {addressOf} from '../status/status.js'
import {changeTypes, type PairChanges, type Since} from './changes.js'

/** What changed, for machines, as `docs/schema/diff.schema.json` says. */
export function changesJson(pairs: readonly PairChanges[]): string {
  return printJson({
    version: 1,
    pairs: pairs.map(({name, source, target, since, changes}) => ({
      name,
      source: {path: source.path, lang: source.lang},
      target: {path: target.path, lang: target.lang},
      since: sinceJson(since),
      counts: Object.fromEntries(
        changeTypes.map((type) => [type, changes.filter((change) => change.type === type).length])
      ),
      changes: changes.map(changeJson)
    }))
  })
}

function sinceJson(since: Since): object {
  switch (since.type) {
    case 'revision':
      return {type: 'revision', revision: since.name, commit: since.commit}
    case 'decisions':
      return {type: 'decisions'}
  }
}

function changeJson({type, source, target, bead}: BeadChange): object {
  return {
    type,
    ...(bead ? beadJson(bead) : {}),
    source: textJson(source),
    target: textJson(target)
  }
}

function beadJson(bead: StoredBead): object {
  return {
    address: addressOf(bead),
    state: bead.state,
    signatures: bead.decisions.flatMap(({signatures}) => signatures)
  }
}

function textJson({before, now}: TextVersions): object {
  return before === now ? {before, now} : {before, now, words: wordDiff(before, now)}
}
