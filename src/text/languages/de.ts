import {germanAbbreviations} from './abbreviations/de.js'
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
    'null ein|eins|eine|einen|einem|einer|eines zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  tens: 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
  whole: {1.5: 'anderthalb|eineinhalb'},
  hundred: 'hundert',
  scales: {
    3: 'tausend',
    6: 'million|millionen',
    9: 'milliarde|milliarden',
    12: 'billion|billionen',
    15: 'billiarde|billiarden'
  },
  unitBeforeTen: 'und',
  and: 'und',
  one: 'ein|eins|eine|einen|einem|einer|eines',
  ordinals:
    'erste zweite dritte vierte fünfte sechste siebte|siebente achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste',
  ordinalTens:
    'dreißigste vierzigste fünfzigste sechzigste siebzigste achtzigste neunzigste hundertste',
  ordinalEndings: '|n|r|s|m|ns',
  ordinalMarks: '\\.(?= [a-zäöü])',
  parts: {
    2: 'halb|halbe|hälfte',
    3: 'drittel|dritteln',
    4: 'viertel|vierteln',
    5: 'fünftel|fünfteln',
    6: 'sechstel',
    8: 'achtel',
    10: 'zehntel|zehnteln'
  },
  gluedParts: true,
  andHalf: 'einhalb|und ein halb|und eine halbe',
  implied: {
    0: 'kein|keine|keinen|keiner|keinem|keines|nichts|null',
    0.25: 'viertel|viertelstunde',
    0.5: 'halb|halbe|halben|halber|halbes|hälfte',
    1: 'einmal|einzige|einzigen|einziger|einziges|einzelne|einzelnen|einzelner|einzelnes|nur|allein|ein|eine|einen|einem|einer|eines|eins',
    2: 'beide|beiden|beider|beides|zweimal|paar|doppelt|doppelte|doppelten|verdoppelt|verdoppeln|verdoppelte|andere|anderen|weder|zwei',
    3: 'dreimal|dreifach|verdreifacht|trio',
    4: 'viertel',
    6: 'halbe|halben|halbes|halbjahr',
    12: 'dutzend',
    15: 'viertelstunde',
    25: 'viertel',
    30: 'halbe|halben',
    50: 'hälfte|halb|halbe|halben',
    100: 'alle|vollständig'
  },
  wordEndings:
    'er|ern|ers|mal|malig|fach|fache|fachen|facher|faches|jährig|jährige|jährigen|tägig|tägige|tägigen|stündig|stündige|stündigen|teilig|teilige|teiligen|stufig|stufige|stufigen|wöchig|wöchige|wöchigen',
  rough: {
    10: 'dutzende|dutzenden',
    100: 'hunderte|hunderten|hunderter',
    1000: 'tausende|tausenden|tausender',
    10000: 'zehntausende|zehntausenden',
    100000: 'hunderttausende|hunderttausenden'
  },
  to: 'bis|bis zu|und|oder',
  percent: 'prozent',
  currencies: {
    EUR: 'euro|euros',
    USD: 'dollar|dollars|us-dollar',
    GBP: 'pfund sterling|britische pfund',
    CHF: 'schweizer franken|franken',
    JPY: 'yen',
    INR: 'rupie|rupien'
  },
  units: {
    km: 'kilometer|kilometern',
    m: 'meter|metern',
    cm: 'zentimeter|zentimetern',
    mm: 'millimeter|millimetern',
    mi: 'meile|meilen',
    ft: 'fuß|fuss',
    in: 'zoll',
    yd: 'yard|yards',
    kg: 'kilogramm|kilo',
    g: 'gramm',
    mg: 'milligramm',
    t: 'tonne|tonnen',
    oz: 'unze|unzen',
    l: 'liter|litern',
    ml: 'milliliter|millilitern',
    gal: 'gallone|gallonen',
    ha: 'hektar',
    'km/h': 'kilometer pro stunde|stundenkilometer',
    mph: 'meilen pro stunde',
    '°C': 'grad celsius',
    '°F': 'grad fahrenheit',
    '°': 'grad',
    ms: 'millisekunde|millisekunden',
    s: 'sekunde|sekunden|sek.',
    min: 'minute|minuten|min.',
    h: 'stunde|stunden|std.',
    d: 'tag|tage|tagen|tages',
    wk: 'woche|wochen',
    mo: 'monat|monate|monaten',
    decade: 'jahrzehnt|jahrzehnte|jahrzehnten',
    yr: 'jahr|jahre|jahren',
    px: 'pixel|pixeln',
    B: 'byte|bytes',
    kB: 'kilobyte',
    MB: 'megabyte',
    GB: 'gigabyte',
    bit: 'bit|bits'
  }
}

const calendar: CalendarWords = {
  months:
    'januar|jänner februar|feber märz april mai juni juli august september oktober november dezember',
  shortMonths: 'jan feb mär|mrz apr mai jun jul aug sep|sept okt nov dez',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  seasons: 'frühling|frühjahr sommer herbst winter',
  doubtful: '',
  beforeDoubtful: '',
  dayMarks: '\\.',
  hasCapitals: true,
  dayMark: '.',
  century: 'jahrhundert|jahrhunderts|jahrhunderte|jh.',
  decadeAfter: 'er jahre|er jahren|er-jahre|er-jahren',
  decades: {
    20: 'zwanziger',
    30: 'dreißiger',
    40: 'vierziger',
    50: 'fünfziger',
    60: 'sechziger',
    70: 'siebziger',
    80: 'achtziger',
    90: 'neunziger'
  },
  at: 'um|gegen',
  hour: 'uhr',
  morning: 'morgens|früh|vormittags',
  evening: 'nachmittags|abends',
  halfTo: 'halb',
  noon: 'mittag|mittags',
  midnight: 'mitternacht'
}

const polarity: PolarityWords = {
  negation: {
    negative: phrases(
      'nicht, kein, keine, keinen, keinem, keiner, keines, keins, nie, niemals, ' +
        'niemand*, nichts, nirgend*, nein, weder … noch, weder, nicht mehr, kein* … ' +
        'mehr, nicht länger, keinesfalls, keineswegs, keinerlei'
    ),
    again: phrases('auch nicht, auch kein*'),
    loose: phrases(
      'nicht ohne, nicht einmal, niemand anderes, niemand anders, nichts weiteres, ' +
        'nichts weiter, egal, nicht nur, nicht bloß, nicht allein, nicht lediglich, ' +
        'nicht zuletzt, oder nicht, nicht wahr, warum nicht, nichts als, nichts anderes ' +
        'als, nicht mehr als, nicht weniger als, nicht später als, nicht un*, nicht ' +
        'vergessen, vergessen … nicht, zögern … nicht, scheuen … nicht, nicht zögern, ' +
        'nicht erst, kein problem, keine anderen, keine andere, noch nicht, noch kein*, ' +
        'noch nie, nicht immer, nicht genug, nicht ausreichend, nicht viel, nicht ' +
        'viele, nicht oft, nicht sicher, kein wunder, nichts zu tun, wenn nicht, nicht ' +
        'unbedingt, nicht nötig, nicht zu, nicht umhin, nicht unmöglich, nicht ' +
        'dasselbe, gar nicht so, ' +
        'nicht höher als, nicht länger als, nicht größer als, nicht über, nicht überschreit*, nicht … überschreiten'
    ),
    without: phrases('ohne'),
    implied: phrases(
      'raushalt*, heraushalt*, ungeachtet, unabhängig, abraten, rät … ab, raten … ab, ' +
        'abgeraten, es sei denn, außer, ausgenommen, abgesehen, statt, anstatt, ' +
        'anstelle, mangel*, mangelt, fehlt, fehlen, fehlend*, fehlgeschlag*, ' +
        'fehlschlag*, scheiter*, verhinder*, vermeid*, vermieden, verbot*, *verbot, verbiet*, ' +
        'untersag*, verweiger*, ablehn*, abgelehn*, lehnt, weiger*, kaum, selten, ' +
        'wenig*, erst, nur, *los, *lose, *losen, *loser, *loses, *frei, *freie, ' +
        '*freien, un*, miss*, ignorier*, überspring*, übersprung*, verzicht*, ' +
        'ausschlie*, ausgeschlossen*, anders, sonst, andernfalls, noch, sondern, ' +
        'falsch*, leer*, null, bis, inkorrekt*, inaktiv*, inkompat*, instabil*, ' +
        'ineffiz*, aufhör*, stopp*, vergeblich, deaktivier*, entfern*, optional*, ' +
        'entfällt, unterlass*, lediglich, non'
    ),
    none: phrases(
      'und, uns, unser*, unter*, uni*, ungefähr, unt*, misst, lose, los, noch immer, ' +
        'immer noch, fehler*'
    )
  },
  modality: {
    must: phrases('muss, müssen, musst, müsst, muß, verpflichtet, zwingend'),
    should: phrases('sollte, sollten, solltest, solltet, empfohlen, empfiehlt'),
    may: phrases('darf, dürfen, darfst, optional, erlaubt, gestattet, kann, können, kannst'),
    either: phrases('soll, sollen, dürfte, dürften, könnte, könnten, müsste, müssten'),
    mustNot: phrases(
      'darf nicht, dürfen nicht, darf kein*, dürfen kein*, darf … nicht, dürfen … ' +
        'nicht, darf … kein*, dürfen … kein*, nicht … darf, nicht … dürfen, kein* … ' +
        'dürfen, kein* … darf, nicht erlaubt, nicht gestattet, verboten, untersagt'
    ),
    needNot: phrases(
      'muss nicht, müssen nicht, muss kein*, müssen kein*, muss … nicht, müssen … ' +
        'nicht, muss … kein*, müssen … kein*, nicht … muss, nicht … müssen, braucht ' +
        'nicht, brauchen nicht, braucht … nicht, brauchen … nicht, braucht kein*, ' +
        'brauchen kein*, nicht verpflichtet'
    )
  },
  quantity: {
    all: phrases(
      'alle, allen, aller, allem, alles, jede, jeder, jedes, jeden, jedem, immer, ' + 'sämtliche'
    ),
    some: phrases('einige, einigen, einiger, manche, manchen, manchmal, ein paar'),
    most: phrases('meisten, meistens, meist, oft, häufig, viele, vielen'),
    few: phrases('wenige, wenigen, selten, kaum'),
    only: phrases('nur, ausschließlich, lediglich'),
    atLeast: phrases('mindestens, wenigstens, nicht weniger als'),
    atMost: phrases('höchstens, maximal, nicht mehr als, spätestens'),
    onlyLike: phrases(
      'erst, allein*, einzig*, bloß, bloße, bloßen, rein, reine, reinen, beschränk*, ' +
        'begrenz*, sondern, außer, nichts, einfach, gerade, eben, exklusiv*, ' +
        'vorbehalten, solange, sofern, eigen*, einmalig*, ganz, völlig, vollständig, ' +
        'als'
    ),
    boundLike: phrases(
      'bis, ab, oder mehr, oder weniger, oder höher, oder später, minimum, maximum, ' +
        'mehr als, weniger als, größer als, kleiner als, höher als, länger als, über, ' +
        'unter, innerhalb, überschreit*, vor, von, mehr, mindest*, höchst*, maximal*, ' +
        'minimal*, max, min, zwischen, zumindest, obergrenze, untergrenze, limit'
    ),
    none: phrases(
      'nicht nur, nicht alle, vor allem, immer noch, noch immer, immer wieder, immer ' + 'mehr'
    )
  },
  condition: {
    unless: phrases('es sei denn, außer wenn, außer'),
    when: phrases('wenn, falls, sofern, sobald, solange'),
    without: phrases('ohne'),
    with: phrases('mit'),
    impossible: phrases('unmöglich'),
    possible: phrases('möglich'),
    forbidden: phrases('verboten, untersagt'),
    allowed: phrases('erlaubt, gestattet')
  }
}

const names: NameWords = {
  exonyms: {
    netherlands:
      'Niederlande|Niederlanden|Niederländer|Niederländern|Niederländisch|Niederländische|Niederländischen|Niederländischer|Holland',
    belgium: 'Belgien|Belgier|Belgisch|Belgische',
    flanders: 'Flandern|Flämisch|Flämische|Flame|Flamen',
    germany: 'Deutschland|Deutsch|Deutsche|Deutschen|Deutscher',
    france: 'Frankreich|Französisch|Französische|Französischen|Franzose|Franzosen',
    spain: 'Spanien|Spanisch|Spanische|Spanischen|Spanier',
    portugal: 'Portugal|Portugiesisch|Portugiesische|Portugiese|Portugiesen',
    italy: 'Italien|Italienisch|Italienische|Italiener',
    england: 'England|Englisch|Englische|Englischen|Engländer',
    britain: 'Großbritannien|Britisch|Britische|Briten',
    'united kingdom': 'Vereinigtes Königreich|Vereinigten Königreich|Vereinigte Königreich|UK',
    'united states':
      'Vereinigte Staaten|Vereinigten Staaten|USA|Amerika|Amerikanisch|Amerikanische|Amerikaner',
    scotland: 'Schottland|Schottisch|Schotten',
    ireland: 'Irland|Irisch|Iren',
    wales: 'Wales|Walisisch',
    austria: 'Österreich|Österreichisch|Österreicher',
    switzerland: 'Schweiz|Schweizer|Schweizerisch|Schweizerische',
    denmark: 'Dänemark|Dänisch|Dänische|Dänen',
    sweden: 'Schweden|Schwedisch|Schwedische',
    norway: 'Norwegen|Norwegisch|Norwegische',
    finland: 'Finnland|Finnisch|Finnen',
    iceland: 'Island|Isländisch|Isländer',
    poland: 'Polen|Polnisch|Polnische|Pole',
    czechia: 'Tschechien|Tschechisch|Tschechen',
    hungary: 'Ungarn|Ungarisch|Ungarische',
    greece: 'Griechenland|Griechisch|Griechische|Griechen',
    turkey: 'Türkei|Türkisch|Türkische|Türken',
    russia: 'Russland|Rußland|Russisch|Russische|Russen',
    ukraine: 'Ukraine|Ukrainisch|Ukrainer',
    china: 'China|Chinesisch|Chinesische|Chinesen',
    japan: 'Japan|Japanisch|Japanische|Japaner',
    korea: 'Korea|Koreanisch|Koreanische',
    india: 'Indien|Indisch|Indische|Inder',
    egypt: 'Ägypten|Ägyptisch|Ägypter',
    morocco: 'Marokko|Marokkanisch|Marokkaner',
    'south africa': 'Südafrika|Südafrikanisch|Südafrikaner',
    europe: 'Europa|Europäisch|Europäische|Europäischen|Europäischer|Europäer',
    africa: 'Afrika|Afrikanisch|Afrikaner',
    asia: 'Asien|Asiatisch|Asiaten',
    arabia: 'Arabisch|Arabische|Araber|Saudi-Arabien',
    jewish: 'Jüdisch|Jüdische|Jude|Juden|Hebräisch',
    christian: 'Christlich|Christliche|Christ|Christen|Christus',
    muslim: 'Muslim|Muslime|Islam|Islamisch',
    latin: 'Latein|Lateinisch',
    amsterdam: 'Amsterdam|Amsterdamer',
    'the hague': 'Den Haag|Haag|Haager',
    brussels: 'Brüssel|Brüsseler',
    antwerp: 'Antwerpen|Antwerpener',
    ghent: 'Gent|Genter',
    bruges: 'Brügge',
    liege: 'Lüttich',
    lille: 'Lille',
    paris: 'Paris|Pariser',
    london: 'London|Londoner',
    edinburgh: 'Edinburgh',
    berlin: 'Berlin|Berliner',
    cologne: 'Köln|Kölner',
    munich: 'München|Münchner|Münchener',
    vienna: 'Wien|Wiener',
    geneva: 'Genf|Genfer',
    basel: 'Basel|Basler|Baseler',
    zurich: 'Zürich|Zürcher',
    aachen: 'Aachen|Aachener',
    rome: 'Rom|Römisch|Römische|Römer',
    venice: 'Venedig|Venezianisch',
    florence: 'Florenz',
    milan: 'Mailand',
    naples: 'Neapel',
    lisbon: 'Lissabon',
    seville: 'Sevilla',
    copenhagen: 'Kopenhagen',
    warsaw: 'Warschau',
    prague: 'Prag|Prager',
    moscow: 'Moskau|Moskauer',
    athens: 'Athen',
    jerusalem: 'Jerusalem',
    cairo: 'Kairo',
    beijing: 'Peking',
    rhine: 'Rhein',
    meuse: 'Maas',
    scheldt: 'Schelde',
    danube: 'Donau',
    'north sea': 'Nordsee',
    alps: 'Alpen',
    mediterranean: 'Mittelmeer',
    'united nations': 'Vereinte Nationen|Vereinten Nationen|UN|UNO',
    'european union': 'Europäische Union|EU',
    christmas: 'Weihnachten|Weihnacht',
    easter: 'Ostern',
    pentecost: 'Pfingsten',
    bible: 'Bibel',
    god: 'Gott|Gottes|Herr',
    earth: 'Erde',
    moon: 'Mond',
    sun: 'Sonne',
    internet: 'Internet|Web|Netz',
    mary: 'Maria',
    john: 'Johannes',
    paul: 'Paulus',
    peter: 'Petrus',
    charles: 'Karl',
    william: 'Wilhelm',
    louis: 'Ludwig',
    philip: 'Philipp',
    henry: 'Heinrich',
    'middle ages': 'Mittelalter',
    renaissance: 'Renaissance'
  },
  acronyms: {
    un: 'UN|UNO|VN',
    eu: 'EU',
    nato: 'NATO',
    who: 'WHO|WGO',
    imf: 'IWF',
    ecb: 'EZB',
    usa: 'USA|US',
    uk: 'UK|VK',
    gdpr: 'DSGVO|GDPR|DS',
    vat: 'MwSt|USt',
    gdp: 'BIP',
    ai: 'KI|AI',
    ngo: 'NGO|NRO',
    dna: 'DNA|DNS',
    rna: 'RNA|RNS',
    hiv: 'HIV',
    aids: 'AIDS',
    faq: 'FAQ',
    ceo: 'CEO|Geschäftsführer',
    hr: 'HR|Personalabteilung',
    rd: 'FuE',
    'r&d': 'F&E',
    ipr: 'IP|GE',
    it: 'IT|IKT',
    ngos: 'NGOs|NRO',
    mri: 'MRT',
    tv: 'TV|Fernsehen',
    ussr: 'UdSSR',
    gdr: 'DDR',
    iso: 'ISO',
    oecd: 'OECD',
    wto: 'WTO',
    ilo: 'IAO|ILO',
    ioc: 'IOK',
    echr: 'EMRK|EGMR',
    cjeu: 'EuGH',
    wipo: 'WIPO',
    ufo: 'UFO'
  },
  parts: {
    article: 'artikel|artikels|artikeln|art.',
    chapter: 'kapitel|kapitels|kapiteln|kap.',
    section:
      'abschnitt|abschnitts|abschnitte|abschnitten|paragrafen|paragraphen|§§|paragraf|paragraph|§',
    part: 'teil|teils|teile|teilen',
    paragraph: 'absatz|absatzes|absätze|absätzen|abs.',
    annex: 'anhang|anhangs|anhänge|anhängen|anlage|anlagen',
    step: 'schritt|schritts|schritten|schritte',
    figure: 'abbildung|abbildungen|abb.|bild',
    table: 'tabelle|tabellen',
    point: 'punkt|punkts|punkten|punkte|ziffer|ziffern|nummer|nummern|nr.'
  },
  labels: {
    article: 'Artikel|Art.|Art',
    chapter: 'Kapitel|Kap.',
    section: 'Abschnitt|§§|§',
    part: 'Teil|Titel|Buch',
    paragraph: 'Absatz|Abs.',
    annex: 'Anhang|Anlage|Beilage',
    step: 'Schritt',
    figure: 'Abbildung|Abb.|Fig.',
    table: 'Tabelle|Tab.',
    point: 'Punkt|Tagesordnungspunkt|TOP'
  },
  capitalised:
    'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|' +
    'März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Ich|Sie|Ihr|Ihre|' +
    'Ihrem|Ihren|Ihrer|Ihres|Ihnen|Du|Dein|Deine|Herr|Frau|Dr|Prof|König|Königin|Kaiser|' +
    'Prinz|Minister|Präsident|Papst|Sankt|Heilige|Universität|Hochschule|Institut|Stiftung|' +
    'Verein|Verband|Gesellschaft|Ausschuss|Kommission|Rat|Gericht|Gerichtshof|Ministerium|' +
    'Amt|Behörde|Bank|Gesetz|Gesetzbuch|Vertrag|Verordnung|Richtlinie|Verfassung|Kammer|' +
    'Parlament|Staat|Staaten|Republik|Königreich|Reich|Union|Partei|Gruppe|Kirche|Museum|' +
    'Bibliothek|Straße|Platz|Brücke|Meer|See|Fluss|Berg|Insel|Norden|Süden|Osten|Westen|' +
    'Neu|Neue|Groß|Große|Klein|Kleine|Hohe|Alte|Vereinigte|Vereinten|Nationale|' +
    'Internationale|Zentrale|Öffentliche|Kapitel|Artikel|Abschnitt|Teil|Anhang|Abbildung|' +
    'Tabelle|Schritt|Version|Lizenz|Handbuch|Anleitung|Leitfaden|Projekt|Programm|' +
    'Verhaltenskodex|Erklärung|Bericht|Manifest|Team|Dank|Hinweis|Tipp|Warnung|Wichtig|Ja|' +
    'Nein|Wahr|Falsch|Muss|Müssen|Darf|Dürfen|Soll|Sollte|Nicht|Nie|Niemals|Immer',
  capitalNouns: true
}

const terms: TermWords = {
  endings: [
    [/(?<=e[lmnr])s$/, ''],
    [/(?:ern|en|er|es|em|e|n)$/, ''],
    [/s$/, ''],
    [/([b-df-hj-np-tv-z])\1$/, '$1'],
    [/(?<=[^aeiou])t$/, '']
  ],
  irregular: {kriterien: 'kriterium', daten: 'datum', museen: 'museum', themen: 'thema'},
  determiners: {
    definite: 'der die das den dem des zum zur im am beim vom',
    indefinite: 'ein eine einen einem einer eines',
    possessive:
      'mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer',
    demonstrative: 'dieser diese dieses diesen diesem',
    each: 'jede jeder jedes jeden jedem alle allen',
    none: 'kein keine keinen keinem keiner keines'
  },
  capitalNouns: true,
  joints: ['', 's', 'es', 'n', 'en', 'er', 'e'],
  separable:
    'ab an auf aus bei dar durch ein fest fort frei her hin los mit nach nieder statt teil um unter vor weg weiter wieder zu zurück zusammen'.split(
      ' '
    ),
  infixes: ['ge', 'zu']
}

const typography: Typography = {
  heldTogether: ['z. B.', 'd. h.', 'u. a.', 'z. T.', 's. o.', 's. u.', 'o. Ä.', 'u. U.', 'v. a.'],
  doubledWords: ['die', 'das', 'der', 'sie', 'ihr', 'ihnen', 'wir', 'ist', 'war', 'haben', 'hat']
}

const functionWords =
  'der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an ' +
  'werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum ' +
  'war haben nur oder aber vor zur bis mehr durch man sein wurde wir ihr ich du sei kann können ' +
  'muss müssen soll sollen wenn unter ohne zwischen alle andere'

const speechVerbs =
  'sagte sagten sagt fragte fragten fragt rief riefen antwortete erwiderte flüsterte meinte'

export const german: Language = {
  tag: 'de',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography,
  functionWords,
  speechVerbs,
  abbreviations: germanAbbreviations
}
