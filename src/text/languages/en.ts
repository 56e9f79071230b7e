import {englishAbbreviations} from './abbreviations/en.js'
import type {CalendarWords} from './calendar-words.js'
import type {Language} from './language.js'
import type {NameWords} from './name-words.js'
import type {NumberWords} from './number-words.js'
import {type PolarityWords, phrases} from './polarity-words.js'
import type {TermWords} from './term-words.js'
import type {Typography} from './typography.js'

const numbers: NumberWords = {
  decimal: '.',
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety',
  whole: {},
  hundred: 'hundred',
  scales: {3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion', 15: 'quadrillion'},
  and: 'and',
  one: 'one|a|an',
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ordinalTens: 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
  ordinalEndings: '',
  ordinalMarks: 'st|nd|rd|th',
  parts: {
    2: 'half|halves',
    3: 'third|thirds',
    4: 'quarter|quarters|fourth|fourths',
    5: 'fifth|fifths',
    6: 'sixth|sixths',
    8: 'eighth|eighths',
    10: 'tenth|tenths'
  },
  andHalf: 'and a half',
  implied: {
    0: 'none|no|zero|nothing',
    0.25: 'quarter',
    0.5: 'half|halves',
    1: 'once|single|sole|only|one|a|an',
    2: 'both|twice|couple|pair|pairs|double|doubled|doubles|dual|either|neither|other|twofold|two',
    3: 'thrice|triple|tripled|tripling|threefold|trio',
    4: 'quarter|fourfold|quadruple|quadrupled',
    6: 'half',
    12: 'dozen',
    14: 'fortnight',
    15: 'quarter',
    25: 'quarter',
    30: 'half',
    50: 'half',
    100: 'all|full|fully'
  },
  wordEndings: 'fold|some',
  rough: {
    10: 'tens|dozens',
    20: 'scores',
    100: 'hundreds',
    1000: 'thousands',
    1000000: 'millions',
    1000000000: 'billions'
  },
  to: 'to|and|or|through|until|till',
  percent: 'percent|per cent|pct',
  of: 'of ',
  currencies: {
    EUR: 'euro|euros',
    USD: 'dollar|dollars|us dollars',
    GBP: 'pounds sterling|british pounds',
    CHF: 'swiss francs',
    JPY: 'yen',
    INR: 'rupee|rupees'
  },
  units: {
    km: 'kilometre|kilometres|kilometer|kilometers',
    m: 'metre|metres|meter|meters',
    cm: 'centimetre|centimetres|centimeter|centimeters',
    mm: 'millimetre|millimetres|millimeter|millimeters',
    mi: 'mile|miles',
    ft: 'foot|feet',
    in: 'inch|inches',
    yd: 'yard|yards',
    kg: 'kilogram|kilograms|kilo|kilos',
    g: 'gram|grams',
    mg: 'milligram|milligrams',
    t: 'tonne|tonnes',
    lb: 'lbs',
    oz: 'ounce|ounces',
    l: 'litre|litres|liter|liters',
    ml: 'millilitre|millilitres|milliliter|milliliters',
    gal: 'gallon|gallons',
    ha: 'hectare|hectares',
    ac: 'acre|acres',
    'km/h': 'kilometres per hour|kilometers per hour',
    mph: 'miles per hour',
    '°C': 'degrees celsius|degrees centigrade',
    '°F': 'degrees fahrenheit',
    '°': 'degree|degrees',
    ms: 'millisecond|milliseconds',
    s: 'second|seconds|sec|secs',
    min: 'minute|minutes|mins',
    h: 'hour|hours|hrs',
    d: 'day|days',
    wk: 'week|weeks',
    mo: 'month|months',
    decade: 'decade|decades',
    yr: 'year|years',
    px: 'pixel|pixels',
    B: 'byte|bytes',
    kB: 'kilobyte|kilobytes',
    MB: 'megabyte|megabytes',
    GB: 'gigabyte|gigabytes',
    bit: 'bit|bits'
  }
}

const calendar: CalendarWords = {
  months: 'january february march april may june july august september october november december',
  shortMonths: 'jan feb mar apr may jun jul aug sep|sept oct nov dec',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  seasons: 'spring summer autumn|fall winter',
  doubtful: 'march may august spring fall',
  beforeDoubtful:
    'in|of|since|from|until|till|during|early|late|last|next|this|each|every|in the|since the|during the|until the',
  dayMarks: 'st|nd|rd|th',
  of: 'of',
  monthFirst: true,
  hasCapitals: true,
  century: 'century|centuries',
  decadeAfter: 's',
  decades: {
    20: 'twenties',
    30: 'thirties',
    40: 'forties',
    50: 'fifties',
    60: 'sixties',
    70: 'seventies',
    80: 'eighties',
    90: 'nineties'
  },
  at: 'at',
  hour: "o'clock",
  morning: 'am|a\\.m\\.|in the morning',
  evening: 'pm|p\\.m\\.|in the afternoon|in the evening|at night',
  halfPast: 'half past',
  noon: 'noon|midday',
  midnight: 'midnight'
}

const polarity: PolarityWords = {
  negation: {
    negative: phrases(
      "not, cannot, *n't, never, no, none, nobody, no one, nothing, nowhere, neither, " +
        'neither … nor, can not, not … any, not … anything, not … anyone, no longer, ' +
        'not … nor, never … nor, no … nor'
    ),
    again: [],
    loose: phrases(
      'not even, not without, not only, not just, not merely, not simply, whether or ' +
        'not, or not, if not, not to mention, no doubt, no matter, nothing but, nothing ' +
        "more than, not until, not … until, *n't … until, not … unless, *n't … unless, " +
        "*n't … but, no sooner, why not, isn't it, aren't they, aren't you, don't you, " +
        "doesn't it, won't you, can't you, wouldn't it, can't wait, no more than, no " +
        'less than, no fewer than, no later than, not more than, not less than, not ' +
        "later than, don't forget, not forget, don't hesitate, not hesitate, not un*, " +
        "*n't un*, not in the least, not least, not too, not impossible, *n't just, " +
        "*n't only, *n't merely, *n't simply, nothing else, no other, none other, not " +
        'uncommon, not the same, cannot be overstated, no problem, never mind, no need, ' +
        "not sure, *n't sure, not enough, *n't enough, not many, not much, *n't many, " +
        "*n't much, not always, *n't always, not often, *n't often, no wonder, not yet, " +
        "*n't yet, or nothing, nothing to do, can't help, cannot help, " +
        "not exceed*, *n't exceed*, not longer than, not higher than, not above, not over"
    ),
    without: phrases('without'),
    implied: phrases(
      'away, regardless, irrespective, whichever, unless, except, excluding, ' +
        'excepting, apart from, other than, rather than, instead, instead of, lack*, ' +
        'fail*, avoid*, prevent*, prohibit*, forbid*, forbade, refrain*, refus*, ' +
        'reject*, deny, denied, denies, denial, banned, bans, stop, stops, stopped, ' +
        'stopping, ignor*, skip*, omit*, exclud*, missing, misses, absen*, few, fewer, ' +
        'little, less, hardly, barely, scarcely, rarely, seldom, too, only, until, un*, ' +
        'imposs*, imperf*, improper*, impract*, immut*, immatur*, imprec*, impat*, ' +
        'irr*, ireg*, disab*, disallow*, disagr*, disappear*, disconn*, discourag*, ' +
        'dislik*, dismiss*, disresp*, disreg*, discont*, dissat*, distrust*, mistak*, ' +
        'misus*, mislead*, misund*, misinterp*, *less, inval*, incorrect*, inapprop*, ' +
        'inadequ*, incomplete*, incompat*, inconsist*, inactiv*, invisib*, inaccura*, ' +
        'ineffect*, insuffic*, inabil*, inconven*, infreq*, inexper*, informal*, ' +
        'incap*, inevit*, infin*, nor, non, against, different*, otherwise, else, ' +
        'false, wrong, wrongly, empty, zero, quit, quits, barring, neglect*, remov*, ' +
        'optional*'
    ),
    none: phrases(
      'under*, unit, units, united, unity, uni*, less, nevertheless, nonetheless, ' +
        'notwithstanding, regardless, unlike'
    )
  },
  modality: {
    must: phrases('must, shall, is required, are required, mandatory, obligatory, obliged to'),
    should: phrases('should, recommended, ought to, advised'),
    may: phrases(
      'may, optional, allowed to, is allowed, are allowed, permitted to, is ' +
        'permitted, are permitted'
    ),
    either: phrases(
      'maybe, may well, can, could, might, have to, has to, need to, needs to, may ' +
        'have to, may need to, may be required, would'
    ),
    mustNot: phrases(
      "must not, mustn't, shall not, may not, is not allowed, are not allowed, not " + 'permitted'
    ),
    needNot: phrases(
      "need not, needn't, not have to, *n't have to, not need to, *n't need to, no " +
        "need to, not required to, *n't required to, not obliged to, *n't obliged to"
    )
  },
  quantity: {
    all: phrases('all, every, each, everyone, everybody, everything, always'),
    some: phrases('some, sometimes, a few'),
    most: phrases('most, mostly, usually, many'),
    few: phrases('few, rarely, seldom, hardly ever'),
    only: phrases('only, solely, exclusively'),
    atLeast: phrases('at least, no fewer than, no less than, a minimum of'),
    atMost: phrases('at most, no more than, a maximum of, at the latest'),
    onlyLike: phrases(
      'just, merely, sole, single, alone, simply, but, except, unless, until, ' +
        'nothing, purely, strictly, limit*, restrict*, exclusive, one, unique, other ' +
        'than, more than, reserved, mere, once, as long as, just as, the only, an only, ' +
        'entirely, fully, completely'
    ),
    boundLike: phrases(
      'up to, or more, or less, or fewer, or greater, or higher, or later, or ' +
        'earlier, at a minimum, at a maximum, minimum, maximum, less than, fewer than, ' +
        'greater than, over, under, within, above, below, from, exceed*, not exceed*, ' +
        'upwards, onwards, cap, capped, between, to, min, max, before, by, no later ' +
        'than, beyond, longer than, larger than, smaller than, any, minimally, ' +
        'maximally, as few as, as many as, ranging'
    ),
    none: phrases(
      'at all, all right, after all, not all, most of all, above all, every time, ' +
        'each other, first of all, not only, all over, all about, quite a few, some ' +
        'kind of, some sort of, all kinds of, all sorts of, everyday, some of the most'
    )
  },
  condition: {
    unless: phrases('unless, except if, except when'),
    when: phrases('if, when, whenever, provided, as long as, in case'),
    without: phrases('without'),
    with: phrases('with'),
    impossible: phrases('impossible'),
    possible: phrases('possible'),
    forbidden: phrases('forbidden, prohibited'),
    allowed: phrases('allowed, permitted')
  }
}

const names: NameWords = {
  exonyms: {
    netherlands: 'Netherlands|Dutch|Holland|Dutchman|Dutchmen',
    belgium: 'Belgium|Belgian|Belgians',
    flanders: 'Flanders|Flemish',
    germany: 'Germany|German|Germans',
    france: 'France|French|Frenchman',
    spain: 'Spain|Spanish|Spaniard|Spaniards',
    portugal: 'Portugal|Portuguese',
    italy: 'Italy|Italian|Italians',
    england: 'England|English|Englishman',
    britain: 'Great Britain|British|Briton|Britons',
    'united kingdom': 'United Kingdom|UK',
    'united states': 'United States|US|USA|America|American|Americans',
    scotland: 'Scotland|Scottish|Scots|Scotsman',
    ireland: 'Ireland|Irish',
    wales: 'Wales|Welsh',
    austria: 'Austria|Austrian|Austrians',
    switzerland: 'Switzerland|Swiss',
    denmark: 'Denmark|Danish|Dane|Danes',
    sweden: 'Sweden|Swedish|Swede|Swedes',
    norway: 'Norway|Norwegian|Norwegians',
    finland: 'Finland|Finnish|Finns',
    iceland: 'Iceland|Icelandic',
    poland: 'Poland|Polish|Pole|Poles',
    czechia: 'Czechia|Czech|Czechs',
    hungary: 'Hungary|Hungarian|Hungarians',
    greece: 'Greece|Greek|Greeks',
    turkey: 'Turkey|Turkish|Turk|Turks|Türkiye',
    russia: 'Russia|Russian|Russians',
    ukraine: 'Ukraine|Ukrainian|Ukrainians',
    china: 'China|Chinese',
    japan: 'Japan|Japanese',
    korea: 'Korea|Korean|Koreans',
    india: 'India|Indian|Indians',
    egypt: 'Egypt|Egyptian|Egyptians',
    morocco: 'Morocco|Moroccan|Moroccans',
    'south africa': 'South Africa|South African',
    europe: 'Europe|European|Europeans',
    africa: 'Africa|African|Africans',
    asia: 'Asia|Asian|Asians',
    arabia: 'Arab|Arabs|Arabic|Arabian|Saudi Arabia',
    jewish: 'Jewish|Jew|Jews|Hebrew',
    christian: 'Christian|Christians|Christ',
    muslim: 'Muslim|Muslims|Islam|Islamic',
    latin: 'Latin',
    amsterdam: 'Amsterdam',
    'the hague': 'The Hague|Hague',
    brussels: 'Brussels',
    antwerp: 'Antwerp',
    ghent: 'Ghent',
    bruges: 'Bruges',
    liege: 'Liège|Liege',
    lille: 'Lille',
    paris: 'Paris|Parisian',
    london: 'London|Londoner',
    edinburgh: 'Edinburgh',
    berlin: 'Berlin',
    cologne: 'Cologne',
    munich: 'Munich',
    vienna: 'Vienna|Viennese',
    geneva: 'Geneva',
    basel: 'Basel|Basle',
    zurich: 'Zurich|Zürich',
    aachen: 'Aachen',
    rome: 'Rome|Roman|Romans',
    venice: 'Venice|Venetian',
    florence: 'Florence|Florentine',
    milan: 'Milan',
    naples: 'Naples',
    lisbon: 'Lisbon',
    seville: 'Seville',
    copenhagen: 'Copenhagen',
    warsaw: 'Warsaw',
    prague: 'Prague',
    moscow: 'Moscow',
    athens: 'Athens',
    jerusalem: 'Jerusalem',
    cairo: 'Cairo',
    beijing: 'Beijing|Peking',
    rhine: 'Rhine',
    meuse: 'Meuse',
    scheldt: 'Scheldt',
    danube: 'Danube',
    'north sea': 'North Sea',
    alps: 'Alps|Alpine',
    mediterranean: 'Mediterranean',
    'united nations': 'United Nations|UN',
    'european union': 'European Union|EU',
    christmas: 'Christmas',
    easter: 'Easter',
    pentecost: 'Pentecost|Whitsun',
    bible: 'Bible',
    god: 'God|Lord',
    earth: 'Earth',
    moon: 'Moon',
    sun: 'Sun',
    internet: 'Internet|Web|Net',
    mary: 'Mary',
    john: 'John',
    paul: 'Paul',
    peter: 'Peter',
    charles: 'Charles',
    william: 'William',
    louis: 'Louis',
    philip: 'Philip',
    henry: 'Henry',
    'middle ages': 'Middle Ages',
    renaissance: 'Renaissance'
  },
  acronyms: {
    un: 'UN',
    eu: 'EU',
    nato: 'NATO',
    who: 'WHO',
    imf: 'IMF',
    ecb: 'ECB',
    usa: 'US|USA',
    uk: 'UK',
    gdpr: 'GDPR',
    vat: 'VAT',
    gdp: 'GDP',
    ai: 'AI',
    ngo: 'NGO',
    dna: 'DNA',
    rna: 'RNA',
    hiv: 'HIV',
    aids: 'AIDS',
    faq: 'FAQ',
    ceo: 'CEO',
    hr: 'HR',
    rd: 'RD',
    'r&d': 'R&D',
    ipr: 'IP|IPR',
    it: 'IT|ICT',
    ngos: 'NGOs|NGO',
    mri: 'MRI',
    tv: 'TV',
    ussr: 'USSR',
    gdr: 'GDR',
    iso: 'ISO',
    oecd: 'OECD',
    wto: 'WTO',
    ilo: 'ILO',
    ioc: 'IOC',
    echr: 'ECHR',
    cjeu: 'CJEU|ECJ',
    wipo: 'WIPO',
    ufo: 'UFO'
  },
  parts: {
    article: 'article|articles|art.',
    chapter: 'chapter|chapters|ch.',
    section: 'section|sections|sec.|§',
    part: 'part|parts',
    paragraph: 'paragraph|paragraphs|para.',
    annex: 'annex|annexes|appendix|appendices',
    step: 'step|steps',
    figure: 'figure|figures|fig.',
    table: 'table|tables',
    point: 'point|points|item|items'
  },
  labels: {
    article: 'Article|Art.|Art',
    chapter: 'Chapter|Chap.',
    section: 'Section|Sec.|§§|§',
    part: 'Part|Title|Book',
    paragraph: 'Paragraph',
    annex: 'Annex|Appendix',
    step: 'Step',
    figure: 'Figure|Fig.',
    table: 'Table|Tab.',
    point: 'Point|Agenda item|Item'
  },
  capitalised:
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|' +
    'May|June|July|August|September|October|November|December|I|Mr|Mrs|Ms|Dr|Prof|Sir|' +
    'Madam|Lady|Lord|King|Queen|Prince|Princess|Emperor|Minister|President|Pope|Saint|St|' +
    'University|College|School|Institute|Foundation|Association|Society|Committee|' +
    'Commission|Council|Court|Ministry|Department|Office|Agency|Bureau|Authority|Bank|Act|' +
    'Law|Treaty|Convention|Regulation|Directive|Constitution|Chamber|House|Senate|' +
    'Parliament|Congress|State|States|Republic|Kingdom|Empire|Union|Party|Group|Church|' +
    'Museum|Library|Street|Road|Square|Avenue|Bridge|Canal|Sea|Ocean|Lake|River|Mountain|' +
    'Mountains|Mount|Island|Islands|North|South|East|West|Northern|Southern|Eastern|' +
    'Western|New|Great|Little|High|Low|Old|Royal|United|National|International|Central|' +
    'Public|Federal|General|Supreme|Chapter|Article|Section|Part|Annex|Appendix|Figure|' +
    'Table|Step|Version|License|Licence|Handbook|Manual|Guide|Guides|Project|Program|' +
    'Programme|Code|Conduct|Declaration|Report|Manifesto|Team|Thanks|Note|Tip|Warning|' +
    'Important|Yes|No|True|False|Open|Source|Free|Software|Page|Home|Help|Settings|File|' +
    'Edit|View|Menu|Button|Web|Christian|Summer|Winter|Spring|Autumn|Fall|World|War|Golden|' +
    'Age|Day|Week|Month|Year|Chief|Director|Officer|Manager|Chair|Secretary|Engineer|' +
    'Developer|Conference|Summit|Award|Prize|Games|Cup|League|Agreement|Policy|Strategy|' +
    'Plan|Charter|Framework|Standard|Standards|Initiative|Network|Center|Centre|Service|' +
    'Services|Company|Corporation|Limited|Press|Journal|Review|Magazine|Times|Post|News|' +
    'Science|Studies|Research|Data|Protection|Rights|Human|Health|Security|Assembly|Board|' +
    'Forum|Community|Communities|Contributor|Contributors|Covenant|Maintainer|Maintainers|' +
    'First|Second|Third|Last|Next|Pull|Request|Requests|Issue|Issues|Readme|Contributing|' +
    'Getting|Started|Must|Shall|Should|Not|Never|Always|Required|Optional|Recommended|Store|Package|Packages|Packager|Application|Applications|Governance|Release|Releases'
}

const terms: TermWords = {
  endings: [
    [/'s?$/, ''],
    [/(?<=[^aeiou]{1,3})ies$/, 'y'],
    [/(?<=s|x|z|ch|sh)es$/, ''],
    [/(?<=[^isu])s$/, ''],
    [/([bdgmnprt])\1(?:ing|ed)$/, '$1'],
    [/(?<=[aeiouy].*)(?:ing|ed)$/, ''],
    [/e$/, ''],
    [/(?<=[^aeiou])y$/, 'i']
  ],
  irregular: {
    children: 'child',
    people: 'person',
    men: 'man',
    women: 'woman',
    feet: 'foot',
    mice: 'mouse',
    indices: 'index',
    criteria: 'criterion',
    analyses: 'analysis',
    lives: 'life',
    leaves: 'leaf',
    knives: 'knife'
  },
  determiners: {
    definite: 'the',
    indefinite: 'a an',
    possessive: 'my your his her its our their',
    demonstrative: 'this that these those',
    each: 'each every all',
    none: 'no'
  },
  joints: [],
  separable: [],
  infixes: []
}

const typography: Typography = {
  doubledWords: ['that', 'had', 'is', 'do', 'her', 'so', 'very', 'bye']
}

const functionWords =
  'the a of and to in is that for on with as it was are be by this from at or not have has had an ' +
  'we you they he she i my your our their its his her but if then than so which who what when ' +
  'where how all can could will would should must may there these those been were do does no ' +
  'more also other between under after without about into'

const speechVerbs =
  'said says asked replied cried answered whispered shouted murmured muttered exclaimed'

export const english: Language = {
  tag: 'en',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography,
  functionWords,
  speechVerbs,
  abbreviations: englishAbbreviations
}
