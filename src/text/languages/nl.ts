import {dutchAbbreviations} from './abbreviations/nl.js'
import type {CalendarWords} from './calendar-words.js'
import type {Language} from './language.js'
import type {NameWords} from './name-words.js'
import type {NumberWords} from './number-words.js'
import {type PolarityWords, phrases} from './polarity-words.js'
import type {TermWords} from './term-words.js'
import type {Typography} from './typography.js'

const numbers: NumberWords = {
  decimal: ',',
  small:
    'nul een|één|eén|ene twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  whole: {1.5: 'anderhalf|anderhalve'},
  hundred: 'honderd',
  scales: {3: 'duizend', 6: 'miljoen', 9: 'miljard', 12: 'biljoen', 15: 'biljard', 18: 'triljoen'},
  unitBeforeTen: 'en|ën',
  and: 'en',
  one: 'een|één|eén|ene',
  ordinals:
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste',
  ordinalTens:
    'dertigste veertigste vijftigste zestigste zeventigste tachtigste negentigste honderdste',
  ordinalEndings: '',
  ordinalMarks: 'e|de|ste',
  parts: {
    2: 'half|halve|helft',
    3: 'derde|derden',
    4: 'kwart|vierde|vierden',
    5: 'vijfde|vijfden',
    6: 'zesde|zesden',
    8: 'achtste|achtsten',
    10: 'tiende|tienden'
  },
  gluedParts: true,
  andHalf:
    'en een half|en een halve|en half|ëneenhalf|eneenhalf|ëneenhalve|eneenhalve|ënhalf|enhalf|ënhalve|enhalve',
  implied: {
    0: 'geen|niets|nul',
    0.25: 'kwart|kwartier',
    0.5: 'half|halve|helft',
    1: 'eenmaal|enkele|enkel|enige|enig|eens|alleen|een|één|eén',
    2: 'beide|beiden|tweemaal|paar|dubbel|dubbele|dubbelen|verdubbeld|verdubbelt|verdubbelen|tweetal|andere|ander|tweeën|twee',
    3: 'driemaal|driedubbel|driedubbele|verdrievoudigd|drietal|drieën',
    4: 'kwart|viertal|kwartet',
    6: 'half|halve',
    12: 'dozijn',
    15: 'kwartier',
    25: 'kwart',
    30: 'half|halve',
    50: 'half|helft|halve',
    100: 'alle|volledig'
  },
  wordEndings:
    'er|ers|maal|keer|voud|voudig|voudige|tal|jarig|jarige|daags|daagse|delig|delige|wekelijks|wekelijkse|jarenplan|jarenplannen|maandelijks|maandelijkse|ën|en',
  rough: {
    10: 'tientallen|dozijnen',
    100: 'honderden',
    1000: 'duizenden',
    10000: 'tienduizenden',
    100000: 'honderdduizenden',
    1000000: 'miljoenen',
    1000000000: 'miljarden'
  },
  to: 'tot|tot en met|t/m|à|en|of',
  percent: 'procent|percent|pct',
  currencies: {
    EUR: "euro|euro's",
    USD: 'dollar|dollars|amerikaanse dollar|amerikaanse dollars',
    GBP: 'pond sterling|britse pond',
    CHF: 'zwitserse frank|zwitserse franken',
    JPY: 'yen',
    INR: 'roepie|roepies'
  },
  units: {
    km: 'kilometer|kilometers',
    m: 'meter|meters',
    cm: 'centimeter|centimeters',
    mm: 'millimeter|millimeters',
    mi: 'mijl|mijlen',
    ft: 'voet',
    in: 'inch|inches|duim',
    yd: 'yard|yards',
    kg: "kilogram|kilo|kilo's",
    g: 'gram',
    mg: 'milligram',
    t: 'ton',
    oz: 'ounce|ounces',
    l: 'liter|liters',
    ml: 'milliliter|milliliters',
    gal: 'gallon|gallons',
    ha: 'hectare|hectaren',
    ac: 'acre|acres',
    'km/h': 'kilometer per uur|km/u|km/uur',
    mph: 'mijl per uur',
    '°C': 'graden celsius',
    '°F': 'graden fahrenheit',
    '°': 'graad|graden',
    ms: 'milliseconde|milliseconden',
    s: 'seconde|seconden|sec',
    min: 'minuut|minuten',
    h: 'uur|uren',
    d: 'dag|dagen',
    wk: 'week|weken',
    mo: 'maand|maanden',
    decade: 'decennium|decennia',
    yr: 'jaar|jaren',
    px: 'pixel|pixels',
    B: 'byte|bytes',
    kB: 'kilobyte|kilobytes',
    MB: 'megabyte|megabytes',
    GB: 'gigabyte|gigabytes',
    bit: 'bit|bits'
  }
}

const calendar: CalendarWords = {
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  shortMonths: 'jan feb|febr mrt apr mei jun jul aug sep|sept okt nov dec',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  seasons: 'lente|voorjaar zomer herfst|najaar winter',
  doubtful: '',
  beforeDoubtful: '',
  dayMarks: 'e|ste|de',
  of: 'van',
  century: 'eeuw|eeuwse|eeuwen',
  decadeBefore: 'jaren',
  decades: {},
  at: 'om|tegen|rond',
  hour: 'uur|u',
  morning: "'s ochtends|'s morgens|a\\.m\\.|am",
  evening: "'s middags|'s avonds|p\\.m\\.|pm",
  halfTo: 'half',
  noon: '',
  midnight: 'middernacht'
}

const polarity: PolarityWords = {
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

const names: NameWords = {
  exonyms: {
    netherlands:
      'Nederland|Nederlands|Nederlandse|Nederlander|Nederlanders|Holland|Hollands|Hollandse',
    belgium: 'België|Belgisch|Belgische|Belg|Belgen',
    flanders: 'Vlaanderen|Vlaams|Vlaamse|Vlaming|Vlamingen',
    germany: 'Duitsland|Duits|Duitse|Duitser|Duitsers',
    france: 'Frankrijk|Frans|Franse|Fransman|Fransen',
    spain: 'Spanje|Spaans|Spaanse|Spanjaard|Spanjaarden',
    portugal: 'Portugal|Portugees|Portugese|Portugezen',
    italy: 'Italië|Italiaans|Italiaanse|Italiaan|Italianen',
    england: 'Engeland|Engels|Engelse|Engelsman|Engelsen',
    britain: 'Groot-Brittannië|Brits|Britse|Brit|Britten',
    'united kingdom': 'Verenigd Koninkrijk|VK',
    'united states': 'Verenigde Staten|VS|USA|Amerika|Amerikaans|Amerikaanse|Amerikaan|Amerikanen',
    scotland: 'Schotland|Schots|Schotse|Schot|Schotten',
    ireland: 'Ierland|Iers|Ierse|Ier|Ieren',
    wales: 'Wales|Welsh',
    austria: 'Oostenrijk|Oostenrijks|Oostenrijkse|Oostenrijkers',
    switzerland: 'Zwitserland|Zwitsers|Zwitserse',
    denmark: 'Denemarken|Deens|Deense|Denen',
    sweden: 'Zweden|Zweeds|Zweedse',
    norway: 'Noorwegen|Noors|Noorse|Noren',
    finland: 'Finland|Fins|Finse|Finnen',
    iceland: 'IJsland|IJslands|IJslandse',
    poland: 'Polen|Pools|Poolse|Pool',
    czechia: 'Tsjechië|Tsjechisch|Tsjechen',
    hungary: 'Hongarije|Hongaars|Hongaarse|Hongaren',
    greece: 'Griekenland|Grieks|Griekse|Grieken',
    turkey: 'Turkije|Turks|Turkse|Turken',
    russia: 'Rusland|Russisch|Russische|Rus|Russen',
    ukraine: 'Oekraïne|Oekraïens|Oekraïense|Oekraïners',
    china: 'China|Chinees|Chinese|Chinezen',
    japan: 'Japan|Japans|Japanse|Japanners',
    korea: 'Korea|Koreaans|Koreaanse',
    india: 'India|Indiaas|Indiase|Indiërs',
    egypt: 'Egypte|Egyptisch|Egyptische|Egyptenaren',
    morocco: 'Marokko|Marokkaans|Marokkaanse|Marokkanen',
    'south africa': 'Zuid-Afrika|Zuid-Afrikaans|Zuid-Afrikaanse',
    europe: 'Europa|Europees|Europese|Europeaan|Europeanen',
    africa: 'Afrika|Afrikaans|Afrikaanse|Afrikanen',
    asia: 'Azië|Aziatisch|Aziatische|Aziaten',
    arabia: 'Arabisch|Arabische|Arabieren|Saoedi-Arabië',
    jewish: 'Joods|Joodse|Jood|Joden|Hebreeuws',
    christian: 'Christelijk|Christelijke|Christen|Christenen|Christus',
    muslim: 'Moslim|Moslims|Islamitisch|Islamitische|Islam',
    latin: 'Latijn|Latijns|Latijnse',
    amsterdam: 'Amsterdam|Amsterdams|Amsterdamse',
    'the hague': "Den Haag|Haag|Haags|Haagse|'s-Gravenhage|Gravenhage",
    brussels: 'Brussel|Brusselse|Brussels',
    antwerp: 'Antwerpen|Antwerps|Antwerpse',
    ghent: 'Gent|Gents|Gentse',
    bruges: 'Brugge|Brugs|Brugse',
    liege: 'Luik|Luikse',
    lille: 'Rijsel|Lille',
    paris: 'Parijs|Parijse',
    london: 'Londen|Londense',
    edinburgh: 'Edinburgh',
    berlin: 'Berlijn|Berlijnse',
    cologne: 'Keulen|Keulse',
    munich: 'München|Münchense',
    vienna: 'Wenen|Weense',
    geneva: 'Genève|Geneefse',
    basel: 'Bazel',
    zurich: 'Zürich',
    aachen: 'Aken',
    rome: 'Rome|Romeins|Romeinse|Romeinen',
    venice: 'Venetië|Venetiaanse',
    florence: 'Florence|Florentijnse',
    milan: 'Milaan|Milanese',
    naples: 'Napels',
    lisbon: 'Lissabon',
    seville: 'Sevilla',
    copenhagen: 'Kopenhagen',
    warsaw: 'Warschau',
    prague: 'Praag',
    moscow: 'Moskou',
    athens: 'Athene',
    jerusalem: 'Jeruzalem',
    cairo: 'Caïro',
    beijing: 'Peking|Beijing',
    rhine: 'Rijn|Rijns',
    meuse: 'Maas',
    scheldt: 'Schelde',
    danube: 'Donau',
    'north sea': 'Noordzee',
    alps: 'Alpen|Alpine',
    mediterranean: 'Middellandse Zee|Middellandse|Mediterraan',
    'united nations': 'Verenigde Naties|VN',
    'european union': 'Europese Unie|EU',
    christmas: 'Kerst|Kerstmis|Kerstdag|Kerstfeest',
    easter: 'Pasen|Paas',
    pentecost: 'Pinksteren',
    bible: 'Bijbel',
    god: 'God|Gods|Heer',
    earth: 'Aarde',
    moon: 'Maan',
    sun: 'Zon',
    internet: 'Internet|Web|Net',
    mary: 'Maria',
    john: 'Johannes|Jan',
    paul: 'Paulus',
    peter: 'Petrus',
    charles: 'Karel',
    william: 'Willem',
    louis: 'Lodewijk',
    philip: 'Filips',
    henry: 'Hendrik',
    'middle ages': 'Middeleeuwen',
    renaissance: 'Renaissance'
  },
  acronyms: {
    un: 'VN|UN',
    eu: 'EU',
    nato: 'NAVO',
    who: 'WHO|WGO',
    imf: 'IMF',
    ecb: 'ECB',
    usa: 'VS|USA|US',
    uk: 'VK|UK',
    gdpr: 'AVG|GDPR',
    vat: 'BTW',
    gdp: 'BBP',
    ai: 'AI|KI',
    ngo: 'NGO',
    dna: 'DNA',
    rna: 'RNA',
    hiv: 'HIV',
    aids: 'AIDS',
    faq: 'FAQ|VGV',
    ceo: 'CEO',
    hr: 'HR|PZ',
    rd: 'OO',
    'r&d': 'O&O',
    ipr: 'IE|IER',
    it: 'IT|ICT',
    ngos: "NGO's|NGO",
    mri: 'MRI',
    tv: 'TV|tv|televisie',
    ussr: 'USSR|SU',
    gdr: 'DDR',
    iso: 'ISO',
    oecd: 'OESO',
    wto: 'WTO',
    ilo: 'IAO|ILO',
    ioc: 'IOC',
    echr: 'EVRM|EHRM',
    cjeu: 'HvJ|HvJEU',
    wipo: 'WIPO',
    ufo: 'UFO'
  },
  parts: {
    article: 'artikel|artikelen|art.',
    chapter: 'hoofdstuk|hoofdstukken|hfst.',
    section: 'paragraaf|paragrafen|sectie|secties|afdeling|afdelingen|§',
    part: 'deel|delen',
    paragraph: "lid|leden|alinea|alinea's",
    annex: 'bijlage|bijlagen',
    step: 'stap|stappen',
    figure: 'figuur|figuren|afbeelding|fig.',
    table: 'tabel|tabellen',
    point: 'punt|punten|onderdeel|onderdelen|item|items'
  },
  labels: {
    article: 'Artikel|Art.|Art',
    chapter: 'Hoofdstuk|Hfst.',
    section: 'Sectie|Afdeling|Paragraaf',
    part: 'Deel|Titel|Boek',
    paragraph: 'Lid|Alinea',
    annex: 'Bijlage|Appendix',
    step: 'Stap',
    figure: 'Figuur|Afbeelding|Afb.|Fig.',
    table: 'Tabel|Tab.',
    point: 'Punt|Agendapunt|Item'
  },
  capitalised:
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|' +
    'april|mei|juni|juli|augustus|september|oktober|november|december|Ik|U|Uw|Mevrouw|' +
    'Mijnheer|Meneer|Dhr|Mevr|Mr|Dr|Prof|Koning|Koningin|Prins|Prinses|Keizer|Minister|' +
    'President|Paus|Sint|Heilige|Universiteit|Hogeschool|Instituut|Stichting|Vereniging|' +
    'Genootschap|Commissie|Raad|Rekenkamer|Hof|Rechtbank|Ministerie|Dienst|Bureau|Bank|Wet|' +
    'Wetboek|Verdrag|Verordening|Richtlijn|Grondwet|Kamer|Parlement|Staat|Staten|Rijk|' +
    'Republiek|Koninkrijk|Unie|Partij|Groep|Kerk|Museum|Bibliotheek|Straat|Plein|Laan|' +
    'Gracht|Zee|Meer|Rivier|Berg|Eiland|Noord|Zuid|Oost|West|Noorden|Zuiden|Oosten|Westen|' +
    'Nieuw|Nieuwe|Groot|Grote|Klein|Kleine|Hoge|Lage|Oude|Verenigd|Verenigde|Nationaal|' +
    'Nationale|Internationaal|Internationale|Centraal|Centrale|Openbaar|Openbare|Hoofdstuk|' +
    'Artikel|Deel|Bijlage|Figuur|Tabel|Stap|Sectie|Versie|Licentie|Handboek|Handleiding|' +
    'Gids|Project|Programma|Gedragscode|Verklaring|Verslag|Rapport|Manifest|Team|Dank|Let|' +
    'Opmerking|Tip|Waarschuwing|Ja|Nee|Waar|Onwaar|Moet|Moeten|Mag|Mogen|Dient|Niet|Nooit|' +
    'Altijd'
}

const terms: TermWords = {
  endings: [
    [/'s$/, ''],
    [/heden$/, 'heid'],
    [/(?<=e[lmnr]|ie|[dgjkt]e)s$/, ''],
    [/(?<=[^aeiou])t?je$/, ''],
    [/(?:e|en|eren)$/, ''],
    [/(?<=[aei])e$/, ''],
    [/([b-df-hj-np-tv-z])\1$/, '$1'],
    [/v$/, 'f'],
    [/z$/, 's'],
    [/(?<=[^aeiou])t$/, ''],
    [/([aeou])\1(?=[^aeiou]$)/, '$1'],
    [/s$/, '']
  ],
  irregular: {
    steden: 'stad',
    leden: 'lid',
    schepen: 'schip',
    koeien: 'koe',
    eieren: 'ei',
    bladeren: 'blad',
    liederen: 'lied',
    musea: 'museum',
    data: 'datum',
    criteria: 'criterium'
  },
  determiners: {
    definite: 'de het',
    indefinite: 'een',
    possessive: 'mijn jouw je uw zijn haar ons onze hun',
    demonstrative: 'deze dit die dat',
    each: 'elk elke ieder iedere alle',
    none: 'geen'
  },
  joints: ['', 's', 'e', 'en', 'er'],
  separable:
    'aan achter af bij binnen bloot door in klaar los mee mis na neer om onder op open over plaats samen tegen terug thuis toe uit vast voor voort vooruit vrij weg'.split(
      ' '
    ),
  infixes: ['ge', 'te']
}

const typography: Typography = {
  doubledWords: [
    'je',
    'jullie',
    'die',
    'dat',
    'er',
    'haar',
    'zij',
    'ze',
    'u',
    'het',
    'had',
    'was',
    'is',
    'te',
    'aan',
    'in',
    'op'
  ]
}

const functionWords =
  'de het een en van in is dat op te zijn met voor die niet aan er om ook als dan maar bij door ' +
  'naar uit over wordt worden werd hebben heeft had deze dit ze zij hij wij we je jij u ik mijn ' +
  'uw ons onze hun haar of nog wel geen meer al veel kan kunnen moet moeten zal zullen tot tegen ' +
  'omdat wat wie waar hoe zoals tussen onder na zonder alle andere'

const speechVerbs =
  'zei zeiden zegt vroeg vroegen vraagt riep riepen antwoordde fluisterde mompelde zuchtte'

export const dutch: Language = {
  tag: 'nl',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography,
  functionWords,
  speechVerbs,
  abbreviations: dutchAbbreviations
}
