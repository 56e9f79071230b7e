import {frenchAbbreviations} from './abbreviations/fr.js'
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
    'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  tens: 'vingt trente quarante cinquante soixante septante quatre-vingts|quatre-vingt|huitante|octante nonante',
  whole: {},
  hundred: 'cent|cents',
  scales: {3: 'mille', 6: 'million|millions', 9: 'milliard|milliards', 12: 'billion|billions'},
  and: 'et',
  one: 'un|une',
  ordinals:
    'premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième',
  ordinalTens:
    'trentième quarantième cinquantième soixantième soixante-dixième quatre-vingtième quatre-vingt-dixième centième',
  ordinalEndings: '|s',
  ordinalMarks: 'er|re|ère|e|ème|nd|nde|ième',
  parts: {
    2: 'demi|demie|demis|moitié',
    3: 'tiers',
    4: 'quart|quarts',
    5: 'cinquième|cinquièmes',
    6: 'sixième|sixièmes',
    8: 'huitième|huitièmes',
    10: 'dixième|dixièmes'
  },
  andHalf: 'et demi|et demie',
  implied: {
    0: 'aucun|aucune|nul|nulle|zéro',
    0.25: 'quart',
    0.5: 'demi|demie|moitié',
    1: 'seul|seule|unique|seulement|un|une',
    2: 'double|doubles|doublé|doublée|doubler|paire|couple|ni|autre|autres|binôme|deux',
    3: 'triple|triplé|tripler|trio',
    4: 'quart',
    6: 'demi|demie|semestre',
    8: 'huitaine|semaine',
    10: 'dizaine',
    12: 'douzaine',
    14: 'quinzaine|quinze',
    15: 'quinzaine|quart',
    20: 'vingtaine',
    25: 'quart',
    30: 'trentaine|demi|demie',
    50: 'moitié|cinquantaine',
    100: 'centaine|tous|toutes|totalement',
    1000: 'millier'
  },
  wordEndings: '',
  rough: {
    10: 'dizaines|douzaines',
    100: 'centaines',
    1000: 'milliers'
  },
  to: "à|et|ou|au|jusqu'à",
  percent: 'pour cent|pourcent|pour-cent',
  of: "de |d'|d'",
  currencies: {
    EUR: 'euro|euros',
    USD: 'dollar|dollars|dollars américains',
    GBP: 'livres sterling|livre sterling',
    CHF: 'francs suisses',
    JPY: 'yen|yens',
    INR: 'roupie|roupies'
  },
  daysSaid: {8: '7', 15: '14'},
  units: {
    km: 'kilomètre|kilomètres',
    m: 'mètre|mètres',
    cm: 'centimètre|centimètres',
    mm: 'millimètre|millimètres',
    mi: 'mile|miles',
    ft: 'pied|pieds',
    in: 'pouce|pouces',
    yd: 'yard|yards',
    kg: 'kilogramme|kilogrammes|kilo|kilos',
    g: 'gramme|grammes',
    mg: 'milligramme|milligrammes',
    t: 'tonne|tonnes',
    oz: 'once|onces',
    l: 'litre|litres',
    ml: 'millilitre|millilitres',
    gal: 'gallon|gallons',
    ha: 'hectare|hectares',
    ac: 'acre|acres',
    'km/h': "kilomètres par heure|kilomètres à l'heure|kilomètres-heure",
    mph: "miles par heure|miles à l'heure",
    '°C': 'degrés celsius',
    '°F': 'degrés fahrenheit',
    '°': 'degré|degrés',
    ms: 'milliseconde|millisecondes',
    s: 'seconde|secondes|sec.',
    min: 'minute|minutes',
    h: 'heure|heures',
    d: 'jour|jours',
    wk: 'semaine|semaines',
    mo: 'mois',
    decade: 'décennie|décennies',
    yr: 'an|ans|année|années',
    px: 'pixel|pixels',
    B: 'octet|octets',
    kB: 'kilo-octet|kilo-octets|kilooctets|ko',
    MB: 'mégaoctet|mégaoctets|méga-octets|mo',
    GB: 'gigaoctet|gigaoctets|giga-octets|go',
    TB: 'téraoctet|téraoctets|to',
    bit: 'bit|bits'
  }
}

const calendar: CalendarWords = {
  months:
    'janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre',
  shortMonths: 'janv févr|fév mars avr mai juin juil août sept oct nov déc',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  seasons: 'printemps été automne hiver',
  doubtful: 'mars été',
  beforeDoubtful: "en|depuis|d'|fin|début|jusqu'en|cet|chaque",
  dayMarks: 'er',
  century: 'siècle|siècles',
  decadeBefore: 'années',
  decades: {},
  at: 'à|vers',
  hour: 'h|heures|heure',
  morning: 'du matin|am',
  evening: "de l'après-midi|du soir|pm",
  noon: 'midi',
  midnight: 'minuit'
}

const polarity: PolarityWords = {
  negation: {
    negative: phrases(
      "ne … pas, n' … pas, ne … jamais, n' … jamais, ne … rien, n' … rien, ne … " +
        "personne, n' … personne, ne … aucun*, n' … aucun*, ne … plus, n' … plus, ne … " +
        "point, ne … guère, n' … guère, ne … ni, n' … ni, ne … nulle, ne pas, n' … " +
        "nul*, pas, jamais, rien, aucun, aucune, aucun … ne, aucune … ne, aucun … n', " +
        "aucune … n', rien ne, rien n', personne ne, personne n', nul ne, nul n', pas … " +
        "ne, ni … ne, ni … n', ni … ni, nulle part, ne … nulle part, jamais … ne, " +
        "jamais … n', pas un, pas encore"
    ),
    again: [],
    loose: phrases(
      "ne … pas sans, n' … pas sans, pas même, même pas, ne, n', non, personne " +
        "d'autre, si jamais, pas plus, ne … que, n' … que, ne … qu', n' … qu', non " +
        "seulement, pas seulement, ne … pas seulement, n' … pas seulement, ou non, ou " +
        "pas, sinon, avant que … ne, avant qu' … ne, moins que … ne, moins qu' … ne, " +
        "moins que … n', moins qu' … n', rien que, rien d'autre que, pourquoi pas, " +
        "n'est-ce pas, n' … est ce pas, n' … pas oublier, ne … pas oublier, n' … " +
        "oubliez pas, n' … oublie pas, n' … hésitez pas, n' … hésite pas, ne … pas " +
        "hésiter, pas plus de, pas moins de, sans doute, sans aucun doute, n' … " +
        "importe, ne … cesse, pas toujours, pas encore, n' … pas encore, ne … pas " +
        "encore, pas assez, pas beaucoup, ne … pas toujours, n' … pas toujours, pas " +
        'souvent, pas sûr, non plus, pas de problème, rien à voir, pas grand, sans ' +
        "cesse, ne … peut, pas forcément, pas nécessaire, pas besoin, ne … pas in*, n' " +
        '… pas in*, pas im*, ' +
        "ne dépass* pas, ne … pas dépasser, n' excèd* pas, ne … pas excéder"
    ),
    without: phrases('sans'),
    implied: phrases(
      'quel que, quelle que, indépendamment, déconseill*, sauf, à moins, hormis, ' +
        "excepté*, excepter, au lieu, plutôt que, plutôt qu', manqu*, absence, absent*, " +
        'échou*, échec*, évit*, empêch*, interdi*, refus*, rejet*, rejeté*, ignor*, ' +
        'exclu*, omet*, omis*, peu, rarement, à peine, trop, faute, dépourvu*, privé*, ' +
        'impossib*, incap*, incorrect*, inappropri*, inaccept*, inval*, insuffis*, ' +
        'inutil*, incompat*, incomplet*, inconnu*, indispon*, inact*, indésir*, ' +
        'indépend*, inattendu*, illég*, irr*, malg*, désact*, désinstall*, déconn*, ' +
        'seulement, uniquement, seul, seule, ni, nul, nulle, autrement, faux, fausse, ' +
        "vide*, zéro, avant, jusqu', jusque, arrêt*, cess*, supprim*, retir*, moins, " +
        'optionnel*, défectueu*, différent*'
    ),
    none: phrases(
      'ne … guère plus, même pas un, une personne, la personne, chaque personne, ' +
        "toute personne, les personnes, cette personne, de personne, rien qu', tout ou " +
        'rien, un pas, le pas, les pas, premier pas'
    )
  },
  modality: {
    must: phrases(
      'doit, doivent, devez, dois, devra, devront, obligatoire, obligatoires, ' +
        'obligatoirement, tenu de, tenus de, tenues de'
    ),
    should: phrases('devrait, devraient, devriez, devrais, recommandé, recommandée, recommandés'),
    may: phrases(
      'peut, peuvent, pouvez, peux, facultatif, facultative, optionnel, optionnelle, ' +
        'autorisé, autorisés'
    ),
    either: phrases('pourrait, pourraient, peut-être'),
    mustNot: phrases(
      'ne doit pas, ne doivent pas, ne devez pas, ne dois pas, ne peut pas, ne ' +
        'peuvent pas, ne pouvez pas, ne doit … pas, ne doivent … pas, ne peut … aucun*, ' +
        'ne doit … aucun*, interdit, interdite, interdits, interdites, pas autorisé*, ' +
        "n' … pas autorisé*"
    ),
    needNot: phrases(
      "n' … pas obligé*, n' … pas tenu*, n' … pas besoin, n' … pas à, n' … nul " +
        'besoin, pas nécessaire, pas obligatoire'
    )
  },
  quantity: {
    all: phrases('tous, toutes, chaque, chacun, chacune, toujours'),
    some: phrases('certains, certaines, quelques, parfois'),
    most: phrases('plupart, généralement, souvent, beaucoup, nombreux, nombreuses'),
    few: phrases('rarement, peu de'),
    only: phrases("seulement, uniquement, exclusivement, ne … que, n' … que"),
    atLeast: phrases('au moins, au minimum, pas moins de'),
    atMost: phrases('au plus, au maximum, pas plus de, au plus tard, tout au plus'),
    onlyLike: phrases(
      'seul, seule, seuls, seules, unique, uniques, simplement, juste, limit*, ' +
        "exclusi*, réserv*, purement, strictement, sauf, hormis, rien, qu', que, " +
        "restreint*, simple, ne, n', entièrement, totalement, dès"
    ),
    boundLike: phrases(
      "jusqu', jusque, ou plus, ou moins, minimum, maximum, plus de, moins de, plus " +
        'grand, plus petit, supérieur*, inférieur*, à partir, dans, avant, après, ' +
        'dépass*, excéd*, de, plus, moins, minim*, maxim*, entre, plafon*, max, min, ' +
        'depuis'
    ),
    none: phrases(
      'un peu de, pas tous, pas toutes, non seulement, du moins, tous les deux, ' +
        'toutes les deux, très peu de'
    )
  },
  condition: {
    unless: phrases("à moins, sauf si, sauf quand, sauf lorsque, sauf lorsqu'"),
    when: phrases("si, s', lorsque, lorsqu', quand, pourvu, dès"),
    without: phrases('sans'),
    with: phrases('avec'),
    impossible: phrases('impossible'),
    possible: phrases('possible'),
    forbidden: phrases('interdit, interdite, interdits, interdites'),
    allowed: phrases('autorisé, autorisée, autorisés, autorisées, permis, permise')
  }
}

const names: NameWords = {
  exonyms: {
    netherlands: 'Pays-Bas|Néerlandais|Néerlandaise|Hollande|Hollandais',
    belgium: 'Belgique|Belge|Belges',
    flanders: 'Flandre|Flandres|Flamand|Flamande|Flamands',
    germany: 'Allemagne|Allemand|Allemande|Allemands|Allemandes',
    france: 'France|Français|Française|Françaises',
    spain: 'Espagne|Espagnol|Espagnole|Espagnols',
    portugal: 'Portugal|Portugais|Portugaise',
    italy: 'Italie|Italien|Italienne|Italiens',
    england: 'Angleterre|Anglais|Anglaise|Anglaises',
    britain: 'Grande-Bretagne|Britannique|Britanniques',
    'united kingdom': 'Royaume-Uni',
    'united states': 'États-Unis|Etats-Unis|Amérique|Américain|Américaine|Américains|USA',
    scotland: 'Écosse|Ecosse|Écossais|Écossaise',
    ireland: 'Irlande|Irlandais',
    wales: 'Galles|Gallois',
    austria: 'Autriche|Autrichien|Autrichienne',
    switzerland: 'Suisse|Suisses',
    denmark: 'Danemark|Danois|Danoise',
    sweden: 'Suède|Suédois|Suédoise',
    norway: 'Norvège|Norvégien|Norvégienne',
    finland: 'Finlande|Finlandais|Finnois',
    iceland: 'Islande|Islandais',
    poland: 'Pologne|Polonais|Polonaise',
    czechia: 'Tchéquie|Tchèque|Tchèques',
    hungary: 'Hongrie|Hongrois',
    greece: 'Grèce|Grec|Grecque|Grecs',
    turkey: 'Turquie|Turc|Turque|Turcs',
    russia: 'Russie|Russe|Russes',
    ukraine: 'Ukraine|Ukrainien',
    china: 'Chine|Chinois|Chinoise',
    japan: 'Japon|Japonais|Japonaise',
    korea: 'Corée|Coréen|Coréenne',
    india: 'Inde|Indien|Indienne|Indiens',
    egypt: 'Égypte|Égyptien',
    morocco: 'Maroc|Marocain',
    'south africa': 'Afrique du Sud|Sud-Africain',
    europe: 'Europe|Européen|Européenne|Européens|Européennes',
    africa: 'Afrique|Africain|Africaine',
    asia: 'Asie|Asiatique',
    arabia: 'Arabe|Arabes|Arabie',
    jewish: 'Juif|Juive|Juifs|Hébreu',
    christian: 'Chrétien|Chrétienne|Chrétiens|Christ',
    muslim: 'Musulman|Musulmans|Islam|Islamique',
    latin: 'Latin',
    amsterdam: 'Amsterdam',
    'the hague': 'La Haye|Haye',
    brussels: 'Bruxelles|Bruxellois',
    antwerp: 'Anvers',
    ghent: 'Gand',
    bruges: 'Bruges',
    liege: 'Liège',
    lille: 'Lille',
    paris: 'Paris|Parisien',
    london: 'Londres',
    edinburgh: 'Édimbourg',
    berlin: 'Berlin',
    cologne: 'Cologne',
    munich: 'Munich',
    vienna: 'Vienne',
    geneva: 'Genève|Genevois',
    basel: 'Bâle',
    zurich: 'Zurich',
    aachen: 'Aix-la-Chapelle',
    rome: 'Rome|Romain|Romaine|Romains',
    venice: 'Venise|Vénitien',
    florence: 'Florence',
    milan: 'Milan',
    naples: 'Naples',
    lisbon: 'Lisbonne',
    seville: 'Séville',
    copenhagen: 'Copenhague',
    warsaw: 'Varsovie',
    prague: 'Prague',
    moscow: 'Moscou',
    athens: 'Athènes',
    jerusalem: 'Jérusalem',
    cairo: 'Caire',
    beijing: 'Pékin',
    rhine: 'Rhin',
    meuse: 'Meuse',
    scheldt: 'Escaut',
    danube: 'Danube',
    'north sea': 'Mer du Nord',
    alps: 'Alpes|Alpin',
    mediterranean: 'Méditerranée|Méditerranéen',
    'united nations': 'Nations Unies|ONU',
    'european union': 'Union européenne|UE',
    christmas: 'Noël',
    easter: 'Pâques',
    pentecost: 'Pentecôte',
    bible: 'Bible',
    god: 'Dieu|Seigneur',
    earth: 'Terre',
    moon: 'Lune',
    sun: 'Soleil',
    internet: 'Internet|Web|Toile',
    mary: 'Marie',
    john: 'Jean',
    paul: 'Paul',
    peter: 'Pierre',
    charles: 'Charles',
    william: 'Guillaume',
    louis: 'Louis',
    philip: 'Philippe',
    henry: 'Henri',
    'middle ages': 'Moyen Âge',
    renaissance: 'Renaissance'
  },
  acronyms: {
    un: 'ONU',
    eu: 'UE',
    nato: 'OTAN',
    who: 'OMS',
    imf: 'FMI',
    ecb: 'BCE',
    usa: 'USA|EU',
    uk: 'RU|UK',
    gdpr: 'RGPD',
    vat: 'TVA',
    gdp: 'PIB',
    ai: 'IA',
    ngo: 'ONG',
    dna: 'ADN',
    rna: 'ARN',
    hiv: 'VIH',
    aids: 'SIDA',
    faq: 'FAQ',
    ceo: 'PDG',
    hr: 'RH',
    rd: 'RD',
    'r&d': 'R&D',
    ipr: 'PI',
    it: 'TI|TIC|IT|informatique',
    ngos: 'ONG',
    mri: 'IRM',
    tv: 'TV|télé|télévision',
    ussr: 'URSS',
    gdr: 'RDA',
    iso: 'ISO',
    oecd: 'OCDE',
    wto: 'OMC',
    ilo: 'OIT',
    ioc: 'CIO',
    echr: 'CEDH',
    cjeu: 'CJUE',
    wipo: 'OMPI',
    ufo: 'OVNI'
  },
  parts: {
    article: 'article|articles|art.',
    chapter: 'chapitre|chapitres|chap.',
    section: 'section|sections|§',
    part: 'partie|parties',
    paragraph: 'paragraphe|paragraphes|alinéa|alinéas',
    annex: 'annexe|annexes',
    step: 'étape|étapes',
    figure: 'figure|figures|fig.',
    table: 'tableau|tableaux',
    point: 'point|points'
  },
  labels: {
    article: 'Article|Art.|Art',
    chapter: 'Chapitre|Chap.',
    section: 'Section|§§|§',
    part: 'Partie|Titre|Livre',
    paragraph: 'Alinéa|Alinea|Paragraphe',
    annex: 'Annexe|Appendice',
    step: 'Étape|Etape',
    figure: 'Figure|Fig.',
    table: 'Tableau|Tab.',
    point: 'Point'
  },
  capitalised:
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|' +
    'juin|juillet|août|septembre|octobre|novembre|décembre|Je|Monsieur|Madame|Mademoiselle|' +
    'Mme|Mlle|Dr|Pr|Roi|Reine|Prince|Princesse|Empereur|Ministre|Président|Présidente|Pape|' +
    'Saint|Sainte|Université|École|Institut|Fondation|Association|Société|Comité|' +
    'Commission|Conseil|Cour|Tribunal|Ministère|Département|Office|Agence|Bureau|Banque|' +
    'Loi|Traité|Convention|Règlement|Directive|Constitution|Chambre|Sénat|Parlement|' +
    'Assemblée|État|États|République|Royaume|Empire|Union|Parti|Groupe|Église|Musée|' +
    'Bibliothèque|Rue|Place|Avenue|Pont|Mer|Océan|Lac|Mont|Montagne|Île|Îles|Nord|Sud|Est|' +
    'Ouest|Nouveau|Nouvelle|Grand|Grande|Petit|Petite|Haut|Haute|Vieux|Uni|Unis|Unies|' +
    'National|Nationale|International|Internationale|Central|Centrale|Public|Publique|' +
    'Chapitre|Article|Section|Partie|Annexe|Figure|Tableau|Étape|Version|Licence|Manuel|' +
    'Guide|Projet|Programme|Code|Déclaration|Rapport|Manifeste|Équipe|Merci|Note|Remarque|' +
    'Astuce|Attention|Avertissement|Important|Oui|Non|Vrai|Faux|Web|Toile|Doit|Doivent|' +
    'Devra|Devrait|Peut|Pas|Jamais|Toujours|Requis|Obligatoire|Recommandé'
}

const terms: TermWords = {
  endings: [
    [/eaux$/, 'eau'],
    [/aux$/, 'al'],
    [/[sx]$/, ''],
    [/(?:ee|er|ez|ent|e)$/, ''],
    [/([lnst])\1$/, '$1'],
    [/v$/, 'f']
  ],
  irregular: {yeux: 'oeil', travaux: 'travail', cieux: 'ciel'},
  determiners: {
    definite: "le la les l' du au aux",
    indefinite: 'un une des',
    possessive: 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
    demonstrative: 'ce cet cette ces',
    each: 'chaque tous toutes',
    none: 'aucun aucune'
  },
  joints: [],
  separable: [],
  infixes: []
}

const typography: Typography = {
  spacedMarks: ':;!?»',
  doubledWords: ['nous', 'vous', 'en', 'se']
}

const functionWords =
  'le la les de des du un une et à en est que qui dans pour pas sur au aux avec ce cette ces il ' +
  'elle ils elles nous vous je tu on ne se sont par plus ou mais comme son sa ses leur leurs ' +
  'être avoir fait été a ont peut doit si tout tous toute toutes même aussi sans entre sous ' +
  'après notre votre nos vos dont où y'

const speechVerbs =
  "dit dirent demanda répondit cria murmura reprit répliqua ajouta s[’']écria s[’']exclama"

export const french: Language = {
  tag: 'fr',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography,
  functionWords,
  speechVerbs,
  abbreviations: frenchAbbreviations
}
