import {type PolarityWords, phrases} from '../polarity-words.js'

export const polarity: PolarityWords = {
  negation: {
    negative: phrases(
      'niet, geen, nooit, niemand, niets, nergens, nee, neen, nimmer, niks, ' +
        'geenszins, geen enkel, geen enkele, noch … noch, niet langer, niet ' +
        'meer, geen … meer, nooit meer'
    ),
    again: phrases('evenmin, ook niet, ook geen'),
    loose: phrases(
      'niet zonder, niet eens, zelfs … niet, niemand anders, maakt niet uit, maakt … ' +
        'niet uit, non, niet alleen, niet enkel, niet slechts, niet louter, niet ' +
        'zomaar, al dan niet, wel of niet, of niet, zo niet, niet zozeer, niet voor ' +
        'niets, niets dan, niets anders dan, niets meer dan, niet anders dan, niet in ' +
        'de laatste plaats, waarom niet, niet meer dan, niet minder dan, niet later ' +
        'dan, geen andere, niet on*, niet vergeten, vergeet niet, aarzel niet, niet ' +
        'eerder dan, pas … niet, niet te, geen probleem, niet te vergeten, nog niet, ' +
        'niet altijd, niet genoeg, niet voldoende, niet veel, niet vaak, niet zeker, ' +
        'geen wonder, niets te maken, niet onmogelijk, nog nooit, hoeft niet, niet ' +
        'hoeft, niet nodig, niet hoeven, niet zo, niet hetzelfde, ' +
        'niet hoger dan, niet langer dan, niet groter dan, niet boven, niet overschrijd*, niet … overschrijden'
    ),
    without: phrases('zonder'),
    implied: phrases(
      'ongeacht, afraden, raden … af, raadt … af, afgeraden, tenzij, behalve, ' +
        'uitgezonderd, afgezien, in plaats van, gebrek, ontbre*, ontbrak*, mislukt*, ' +
        'mislukk*, mist, missen, missend*, ontbrek*, faalt, falen, voorkom*, vermijd*, ' +
        'vermeden, verhinder*, verbod*, *verbod, verbied*, verboden, weiger*, geweigerd*, ' +
        'afwijz*, afgewezen, negeer*, negeren, genegeerd*, overslaan, overgeslagen, ' +
        'slaat, sla, nauwelijks, amper, zelden, weinig, minder, pas, alleen, slechts, ' +
        'enkel, *loos, *loze, on*, anders, uitsluit*, uitgesloten, stop, stopt, ' +
        'stoppen, noch, incorrect*, inact*, incompl*, incompat*, instab*, inefficiënt*, ' +
        'discont*, fout*, verkeerd*, leeg, lege, nul, totdat, laat staan, nalat*, ' +
        'nalaten, nalaat, weg, kwijt, uitgeschakeld*, uitschakel*, verwijder*, ' +
        'optione*, belet*, beëindig*, non'
    ),
    none: phrases('onder*, ont*, ons, onze, online, ongeveer, onafhankelijk*, nog steeds')
  },
  modality: {
    must: phrases('verplicht, vereist, verplichte, moet, moeten, dient te, dienen te'),
    should: phrases(
      'zou moeten, zouden moeten, zou … moeten, zouden … moeten, aanbevolen, ' + 'aangeraden'
    ),
    may: phrases('mag, mogen, optioneel, toegestaan, zou mogen, kan, kunnen'),
    either: phrases('zou, zouden, moest, moesten, zou kunnen, zouden kunnen, zou … kunnen'),
    mustNot: phrases(
      'mag niet, mogen niet, mag geen, mogen geen, mag … niet, mogen … niet, mag … ' +
        'geen, mogen … geen, niet mag, niet mogen, niet toegestaan, verboden'
    ),
    needNot: phrases(
      'hoeft niet, hoeven niet, hoeft geen, hoeven geen, hoef niet, hoef geen, hoeft ' +
        '… niet, hoeven … niet, hoeft … geen, hoeven … geen, niet hoeft, niet hoeven, ' +
        'niet verplicht, niet … te hoeven'
    )
  },
  quantity: {
    all: phrases('alle, allen, alles, elk, elke, ieder, iedere, iedereen, altijd'),
    some: phrases('sommige, enkele, soms, een paar, bepaalde'),
    most: phrases('meeste, meestal, vaak, veel, vele'),
    few: phrases('weinig, zelden, nauwelijks'),
    only: phrases('alleen, slechts, enkel, uitsluitend'),
    atLeast: phrases('minstens, ten minste, tenminste, minimaal, op zijn minst, niet minder dan'),
    atMost: phrases('hoogstens, ten hoogste, maximaal, hooguit, niet meer dan, uiterlijk'),
    onlyLike: phrases(
      'maar, pas, enig, enige, louter, puur, beperk*, tenzij, behalve, zuiver, ' +
        'gewoon, net, één, exclusie*, voorbehouden, zodra, eerst, niets, simpelweg, ' +
        'strikt, eigen, uniek*, eenvoudigweg, zelf, alleenstaand*, geheel, volledig, ' +
        'zolang, los'
    ),
    boundLike: phrases(
      'tot, of meer, of minder, of hoger, of later, of eerder, minimum, maximum, meer ' +
        'dan, minder dan, groter dan, kleiner dan, hoger dan, lager dan, langer dan, ' +
        'vanaf, binnen, boven, onder, overschrijd*, voor, van, ruim, meer, minimale, ' +
        'maximale, max, min, tussen, kleinste, grootste, ieder geval, uiterst, limiet'
    ),
    none: phrases(
      'alleen maar, niet alleen, niet alle, geen enkele, geen enkel, een enkele, al ' +
        'met al, voor alles, enige'
    )
  },
  condition: {
    unless: phrases('tenzij, behalve als, behalve wanneer, behalve indien'),
    when: phrases('als, wanneer, indien, mits, zolang, ingeval'),
    without: phrases('zonder'),
    with: phrases('met'),
    impossible: phrases('onmogelijk'),
    possible: phrases('mogelijk'),
    forbidden: phrases('verboden'),
    allowed: phrases('toegestaan')
  }
}
