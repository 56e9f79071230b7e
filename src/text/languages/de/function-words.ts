export const functionWords =
  'der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an ' +
  'werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum ' +
  'war haben nur oder aber vor zur bis mehr durch man sein wurde wir ihr ich du sei kann können ' +
  'muss müssen soll sollen wenn unter ohne zwischen alle andere'
