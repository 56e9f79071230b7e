export const speechVerbs =
  'dijo dijeron preguntó respondió contestó exclamó murmuró gritó repuso añadió susurró'
