export const speechVerbs =
  'zei zeiden zegt vroeg vroegen vraagt riep riepen antwoordde fluisterde mompelde zuchtte'
