import {baseLanguage} from '../../language.js'
import {foldText} from '../fold-text.js'
import {numberGrammar} from './number-grammar.js'

/** Whether a text has a word that says the number without being one: `both` says `2`, `a` says `1`. */
export function impliesNumber(
  {text, lang}: {readonly text: string; readonly lang: string},
  amount: string
): boolean {
  return numberGrammar(baseLanguage(lang)).implied.get(amount)?.test(foldText(text)) ?? false
}
