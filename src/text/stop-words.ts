/**
 * The commonest function words of the languages that texts are mostly in, for telling these
 * languages apart. Words that several of them share are left in: they vote for each.
 */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: words(
    'de het een en van in is dat op te zijn met voor die niet aan er om ook als dan maar bij door ' +
      'naar uit over wordt worden werd hebben heeft had deze dit ze zij hij wij we je jij u ik mijn ' +
      'uw ons onze hun haar of nog wel geen meer al veel kan kunnen moet moeten zal zullen tot tegen ' +
      'omdat wat wie waar hoe zoals tussen onder na zonder alle andere'
  ),
  en: words(
    'the a of and to in is that for on with as it was are be by this from at or not have has had an ' +
      'we you they he she i my your our their its his her but if then than so which who what when ' +
      'where how all can could will would should must may there these those been were do does no ' +
      'more also other between under after without about into'
  ),
  de: words(
    'der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an ' +
      'werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum ' +
      'war haben nur oder aber vor zur bis mehr durch man sein wurde wir ihr ich du sei kann können ' +
      'muss müssen soll sollen wenn unter ohne zwischen alle andere'
  ),
  fr: words(
    'le la les de des du un une et à en est que qui dans pour pas sur au aux avec ce cette ces il ' +
      'elle ils elles nous vous je tu on ne se sont par plus ou mais comme son sa ses leur leurs ' +
      'être avoir fait été a ont peut doit si tout tous toute toutes même aussi sans entre sous ' +
      'après notre votre nos vos dont où y'
  ),
  es: words(
    'el la los las de del un una y a en es que por para no con se su sus lo al como más o pero ' +
      'este esta estos estas ese esa son ha han fue ser está están hay muy también ya si sin sobre ' +
      'entre cuando donde porque todo todos toda todas nos le les me te mi tu yo él ella nosotros ' +
      'puede debe tiene desde hasta otro otra'
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
