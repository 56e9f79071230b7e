export const functionWords =
  'de het een en van in is dat op te zijn met voor die niet aan er om ook als dan maar bij door ' +
  'naar uit over wordt worden werd hebben heeft had deze dit ze zij hij wij we je jij u ik mijn ' +
  'uw ons onze hun haar of nog wel geen meer al veel kan kunnen moet moeten zal zullen tot tegen ' +
  'omdat wat wie waar hoe zoals tussen onder na zonder alle andere'
