export const speechVerbs =
  'sagte sagten sagt fragte fragten fragt rief riefen antwortete erwiderte flüsterte meinte'
