export const speechVerbs =
  'said says asked replied cried answered whispered shouted murmured muttered exclaimed'
