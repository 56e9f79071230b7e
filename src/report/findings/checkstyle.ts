import type {Finding} from '../../model/finding.js'
import {type Element, xmlDocument} from '../layout/xml.js'
import type {Reporter} from '../reporter.js'
import {byFile} from './by-file.js'
import {mapped} from './mapped.js'
import {followUpsOf, sayingOf} from './saying.js'

/** Checkstyle's XML, which most build servers read. A file has all its findings, of any pair. */
export const checkstyle: Reporter = {
  report: (pairs) =>
    xmlDocument({
      name: 'checkstyle',
      attributes: {version: '4.3'},
      children: mapped(byFile(pairs), ({path, findings}) => ({
        name: 'file',
        attributes: {name: path},
        children: findings.map(errorOf)
      }))
    }),
  isOwn: ({start}) => ownHead.test(start),
  needs: 'outline',
  isForPeople: false
}

/** Without findings only the layout identifies it, and there is nothing to lose. */
const ownHead =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<checkstyle version="4\.3"(?:\/>\s*$|>\s*<file [^>]*>\s*<error [^>]* source="bitext\.)/

function errorOf(finding: Finding): Element {
  const {at, severity, rule} = finding
  return {
    name: 'error',
    attributes: {
      line: at.start.line,
      column: at.start.column,
      severity,
      message: `${sayingOf(finding)}${followUpsOf(finding)}`,
      source: `bitext.${rule}`
    }
  }
}
