import type {DeclareCommand} from '../options/declare-command.js'
import {acceptCommand} from './accept/accept-command.js'
import {alignCommand} from './align/align-command.js'
import {checkCommand} from './check/check-command.js'
import {completionCommand} from './completion/completion-command.js'
import {configCommand} from './config/config-command.js'
import {convertCommand} from './convert/convert-command.js'
import {diffCommand} from './diff/diff-command.js'
import {evaluateCommand} from './evaluate/evaluate-command.js'
import {explainCommand} from './explain/explain-command.js'
import {fixCommand} from './fix/fix-command.js'
import {initCommand} from './init/init-command.js'
import {linkCommand} from './link/link-command.js'
import {mergeCommand} from './merge/merge-command.js'
import {rejectCommand} from './reject/reject-command.js'
import {scaffoldCommand} from './scaffold/scaffold-command.js'
import {segmentsCommand} from './segments/segments-command.js'
import {statusCommand} from './status/status-command.js'
import {unlinkCommand} from './unlink/unlink-command.js'

/** Every command, in the order of the help. A new one is a file and its line here. */
export const commands: readonly DeclareCommand[] = [
  checkCommand,
  fixCommand,
  alignCommand,
  convertCommand,
  scaffoldCommand,
  acceptCommand,
  rejectCommand,
  linkCommand,
  unlinkCommand,
  statusCommand,
  diffCommand,
  mergeCommand,
  evaluateCommand,
  segmentsCommand,
  configCommand,
  explainCommand,
  initCommand,
  completionCommand
]
