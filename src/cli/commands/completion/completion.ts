import type {Command} from 'commander'
import {rules} from '../../../rules/index.js'
import {reportFormats} from '../../formats.js'
import {completionBash} from './completion-bash.js'
import {completionFish} from './completion-fish.js'
import {completionZsh} from './completion-zsh.js'
import {programOutline} from './program-outline.js'

/** Shells that can be taught what the program knows. */
type Shell = 'bash' | 'zsh' | 'fish'

/** A script by which a shell completes the command line of a program. */
export function completion(program: Command, shell: Shell): string {
  const ids = rules.map(({id}) => id)
  const outline = programOutline(program, {
    '--rule': ids,
    '--format': reportFormats,
    explain: ids,
    completion: ['bash', 'zsh', 'fish']
  })
  switch (shell) {
    case 'bash':
      return completionBash(outline)
    case 'zsh':
      return completionZsh(outline)
    case 'fish':
      return completionFish(outline)
  }
}
