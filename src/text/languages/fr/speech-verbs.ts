export const speechVerbs =
  "dit dirent demanda répondit cria murmura reprit répliqua ajouta s[’']écria s[’']exclama"
