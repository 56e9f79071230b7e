import type {DeclareCommand} from '../declare-command.js'
import {acceptCommand} from './accept-command.js'
import {alignCommand} from './align-command.js'
import {checkCommand} from './check-command.js'
import {completionCommand} from './completion-command.js'
import {configCommand} from './config-command.js'
import {convertCommand} from './convert-command.js'
import {diffCommand} from './diff-command.js'
import {evaluateCommand} from './evaluate-command.js'
import {explainCommand} from './explain-command.js'
import {fixCommand} from './fix-command.js'
import {initCommand} from './init-command.js'
import {linkCommand} from './link-command.js'
import {mergeCommand} from './merge-command.js'
import {rejectCommand} from './reject-command.js'
import {scaffoldCommand} from './scaffold-command.js'
import {segmentsCommand} from './segments-command.js'
import {statusCommand} from './status-command.js'
import {unlinkCommand} from './unlink-command.js'

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
