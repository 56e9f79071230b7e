/**
 * Verbs that follow direct speech in stories, per BCP 47 language, as parts of a pattern that
 * ignores case. Left out are forms that also follow a comma in a list as noun or adjective
 * (`herhaalde`, `added`, `demande`).
 */
export const SPEECH_VERBS: Readonly<Record<string, readonly string[]>> = {
  nl: verbs(
    'zei zeiden zegt vroeg vroegen vraagt riep riepen antwoordde fluisterde mompelde zuchtte'
  ),
  en: verbs('said says asked replied cried answered whispered shouted murmured muttered exclaimed'),
  de: verbs(
    'sagte sagten sagt fragte fragten fragt rief riefen antwortete erwiderte flüsterte meinte'
  ),
  fr: verbs(
    "dit dirent demanda répondit cria murmura reprit répliqua ajouta s[’']écria s[’']exclama"
  ),
  es: verbs('dijo dijeron preguntó respondió contestó exclamó murmuró gritó repuso añadió susurró')
}

function verbs(list: string): readonly string[] {
  return list.split(' ')
}
