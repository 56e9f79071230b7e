import {spanishAbbreviations} from './abbreviations/es.js'
import type {CalendarWords} from './calendar-words.js'
import type {Language} from './language.js'
import type {NameWords} from './name-words.js'
import type {NumberWords} from './number-words.js'
import {type PolarityWords, phrases} from './polarity-words.js'
import type {TermWords} from './term-words.js'
import type {Typography} from './typography.js'

const numbers: NumberWords = {
  decimal: ',',
  eitherMark: true,
  small:
    'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve',
  tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  whole: {
    21: 'veintiuno|veintiún|veintiuna|veintiun',
    22: 'veintidós|veintidos',
    23: 'veintitrés|veintitres',
    24: 'veinticuatro',
    25: 'veinticinco',
    26: 'veintiséis|veintiseis',
    27: 'veintisiete',
    28: 'veintiocho',
    29: 'veintinueve',
    100: 'cien|ciento',
    200: 'doscientos|doscientas',
    300: 'trescientos|trescientas',
    400: 'cuatrocientos|cuatrocientas',
    500: 'quinientos|quinientas',
    600: 'seiscientos|seiscientas',
    700: 'setecientos|setecientas',
    800: 'ochocientos|ochocientas',
    900: 'novecientos|novecientas'
  },
  hundred: '',
  scales: {
    3: 'mil',
    6: 'millón|millones|millon',
    9: 'millardo|millardos',
    12: 'billón|billones|billon'
  },
  and: 'y',
  one: 'uno|un|una',
  ordinals:
    'primer|primero|primera|primeros|primeras segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima undécimo|undécima duodécimo|duodécima decimotercero|decimotercera decimocuarto|decimocuarta decimoquinto|decimoquinta decimosexto|decimosexta decimoséptimo|decimoséptima decimoctavo|decimoctava decimonoveno|decimonovena vigésimo|vigésima',
  ordinalTens:
    'trigésimo|trigésima cuadragésimo|cuadragésima quincuagésimo|quincuagésima sexagésimo|sexagésima septuagésimo|septuagésima octogésimo|octogésima nonagésimo|nonagésima centésimo|centésima',
  ordinalEndings: '',
  ordinalsInRow: true,
  ordinalMarks: '\\.?[ºª°]|\\.[oa]|\\.?er|ro|ra|do|da|to|ta|vo|va',
  parts: {
    2: 'medio|media|mitad',
    3: 'tercio|tercios',
    4: 'cuarto|cuartos',
    5: 'quinto|quintos',
    6: 'sexto|sextos',
    8: 'octavo|octavos',
    10: 'décimo|décimos'
  },
  andHalf: 'y medio|y media',
  implied: {
    0: 'ningún|ninguno|ninguna|cero|nada',
    0.25: 'cuarto',
    0.5: 'medio|media|mitad',
    1: 'único|única|solo|sola|sólo|un|una|uno',
    2: 'ambos|ambas|doble|dobles|duplicado|duplicar|par|pareja|otro|otra|dúo|dos',
    3: 'triple|triplicar|trío',
    4: 'cuarto|cuarta',
    6: 'medio|semestre',
    10: 'decena',
    12: 'docena',
    14: 'quincena|quince',
    15: 'quincena|cuarto',
    20: 'veintena',
    25: 'cuarto|cuarta',
    30: 'media',
    50: 'mitad',
    100: 'centena|centenar|totalmente|todos|todas',
    1000: 'millar'
  },
  wordEndings: '',
  rough: {
    10: 'decenas|docenas',
    100: 'cientos|centenas|centenares',
    1000: 'miles|millares'
  },
  to: 'a|al|y|o|hasta',
  percent: 'por ciento|por cien',
  of: 'de ',
  currencies: {
    EUR: 'euro|euros',
    USD: 'dólar|dólares|dólares estadounidenses',
    GBP: 'libras esterlinas|libra esterlina',
    CHF: 'francos suizos',
    JPY: 'yen|yenes',
    INR: 'rupia|rupias'
  },
  daysSaid: {8: '7', 15: '14'},
  units: {
    km: 'kilómetro|kilómetros',
    m: 'metro|metros',
    cm: 'centímetro|centímetros',
    mm: 'milímetro|milímetros',
    mi: 'milla|millas',
    ft: 'pie|pies',
    in: 'pulgada|pulgadas',
    yd: 'yarda|yardas',
    kg: 'kilogramo|kilogramos|kilo|kilos',
    g: 'gramo|gramos',
    mg: 'miligramo|miligramos',
    t: 'tonelada|toneladas',
    oz: 'onza|onzas',
    l: 'litro|litros',
    ml: 'mililitro|mililitros',
    gal: 'galón|galones',
    ha: 'hectárea|hectáreas',
    ac: 'acre|acres',
    'km/h': 'kilómetros por hora',
    mph: 'millas por hora',
    '°C': 'grados celsius|grados centígrados',
    '°F': 'grados fahrenheit',
    '°': 'grado|grados',
    ms: 'milisegundo|milisegundos',
    s: 'segundo|segundos|seg.',
    min: 'minuto|minutos',
    h: 'hora|horas',
    d: 'día|días',
    wk: 'semana|semanas',
    mo: 'mes|meses',
    decade: 'década|décadas',
    yr: 'año|años',
    px: 'píxel|píxeles|pixel|pixeles',
    B: 'byte|bytes',
    kB: 'kilobyte|kilobytes',
    MB: 'megabyte|megabytes',
    GB: 'gigabyte|gigabytes',
    bit: 'bit|bits'
  }
}

const calendar: CalendarWords = {
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  shortMonths: 'ene feb mar abr may jun jul ago sep|sept oct nov dic',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  seasons: 'primavera verano otoño invierno',
  doubtful: '',
  beforeDoubtful: '',
  dayMarks: 'º|ro|\\.º',
  of: 'de|del',
  century: 'siglo|siglos',
  decadeBefore: 'años|década de|década de los',
  decades: {},
  at: 'a las|a la|sobre las',
  hour: 'h|horas|hrs',
  morning: 'a\\. ?m\\.|am|de la mañana',
  evening: 'p\\. ?m\\.|pm|de la tarde|de la noche',
  noon: 'mediodía',
  midnight: 'medianoche'
}

const polarity: PolarityWords = {
  negation: {
    negative: phrases(
      'no, nunca, jamás, nadie, nada, ningún, ninguna, ninguno, ningunos, ningunas, ' +
        'no … nada, no … nunca, no … nadie, no … ningún, no … ninguna, no … ' +
        'ninguno, no … jamás, no … ni, no … más, ya no, nunca … nada, ' +
        'nunca … nadie, nada … no, ni … ni,  nadie … nunca'
    ),
    again: phrases('tampoco, no … tampoco'),
    loose: phrases(
      'no … sin, ni siquiera, nadie más, no importa, no solo, no sólo, no solamente, ' +
        'no únicamente, no … solo, no … sólo, no … solamente, o no, si no, hasta que ' +
        'no, no … hasta, por qué no, nada más que, no … más que, no … sino, no más de, ' +
        'no menos de, no obstante, no olvides, no olvide, no olvidar, no dudes, no ' +
        'dude, no te olvides, no se olvide, sin duda, sin embargo, aún no, todavía no, ' +
        'no siempre, no necesariamente, no es necesario, no hay problema, nada que ver, ' +
        'sin lugar a dudas, no in*, no im*, no … suficiente*, no … mucho*, sin parar, ' +
        '¿no, no es lo mismo, ' +
        'no super*, no exced*, no … superar, no … exceder'
    ),
    without: phrases('sin'),
    implied: phrases(
      'independientemente, desaconsej*, a menos, salvo, excepto, excepción, en lugar, ' +
        'en vez, falta, faltan, faltante*, faltar, carec*, falla*, fallo*, evit*, ' +
        'imped*, impid*, prohib*, rechaz*, nega*, niega*, ignor*, exclu*, omit*, omis*, ' +
        'poco*, poca*, apenas, rara, raramente, demasiado, solo, sólo, solamente, ' +
        'únicamente, imposib*, incap*, incorrect*, inaprop*, inacept*, inval*, ' +
        'inválid*, insufic*, inútil*, incompat*, incomplet*, desconoc*, indispon*, ' +
        'inactiv*, indesead*, independ*, inesperad*, ilegal*, irr*, desactiv*, ' +
        'deshabilit*, desinstal*, descon*, ni, fals*, vacío*, vacía*, cero, hasta, ' +
        'detener*, detien*, dej*, elimin*, quita*, menos, opcional*, sino, erróne*, ' +
        'equivoc*, diferent*, distint*'
    ),
    none: phrases('no obstante, sin embargo, negar')
  },
  modality: {
    must: phrases(
      'debe, deben, debes, deberá, deberán, tiene que, tienen que, tienes que, ' +
        'obligatorio, obligatoria, obligado a, obligados a'
    ),
    should: phrases('debería, deberían, deberías, recomendado, recomendada, recomendable'),
    may: phrases('puede, pueden, puedes, opcional, opcionales, permitido, permitida, permitidos'),
    either: phrases('podría, podrían, puede que, debe de, quizá, quizás'),
    mustNot: phrases(
      'no debe, no deben, no debes, no puede, no pueden, no puedes, no deberá, no ' +
        'deberán, no podrá, no podrán, prohibido, prohibida, prohibidos, prohibidas, no ' +
        '… permitid*'
    ),
    needNot: phrases(
      'no tiene que, no tienen que, no tienes que, no … necesario, no hace falta, no ' +
        'necesita, no necesitan, no necesitas, no … obligad*, no … obligatori*'
    )
  },
  quantity: {
    all: phrases('todos, todas, todo, toda, cada, siempre'),
    some: phrases(
      'algunos, algunas, a veces, unos pocos, unas pocas, unos cuantos, ciertos, ' + 'ciertas'
    ),
    most: phrases('mayoría, mayor parte, normalmente, muchos, muchas, a menudo'),
    few: phrases('pocos, pocas, raramente, rara vez'),
    only: phrases('solo, sólo, solamente, únicamente, exclusivamente'),
    atLeast: phrases('al menos, por lo menos, como mínimo, no menos de'),
    atMost: phrases('como máximo, como mucho, a lo sumo, no más de, a más tardar'),
    onlyLike: phrases(
      'únic*, sino, simplemente, exclusiv*, limit*, apenas, nada, más que, más de, ' +
        'salvo, excepto, hasta, meramente, puramente, reserv*, mero, mera, justo, ' +
        'completamente, totalmente, estrictamente, restring*, tan, sol*'
    ),
    boundLike: phrases(
      'o más, o menos, mínim*, máxim*, menos de, mayor*, menor*, superior*, ' +
        'inferior*, a partir, desde, dentro, antes, después, exced*, super*, de, más, ' +
        'menos, entre, límite, tope, max, min'
    ),
    none: phrases(
      'no solo, no sólo, no todos, no todas, ante todo, sobre todo, del todo, siempre ' +
        'que, siempre y cuando, de todos modos'
    )
  },
  condition: {
    unless: phrases('a menos, salvo si, a no ser, salvo que, excepto si'),
    when: phrases('si, cuando, siempre que, siempre y cuando, mientras'),
    without: phrases('sin'),
    with: phrases('con'),
    impossible: phrases('imposible'),
    possible: phrases('posible'),
    forbidden: phrases('prohibido, prohibida, prohibidos, prohibidas'),
    allowed: phrases('permitido, permitida, permitidos, permitidas')
  }
}

const names: NameWords = {
  exonyms: {
    netherlands: 'Países Bajos|Holanda|Neerlandés|Neerlandesa|Holandés',
    belgium: 'Bélgica|Belga|Belgas',
    flanders: 'Flandes|Flamenco|Flamencos',
    germany: 'Alemania|Alemán|Alemana|Alemanes',
    france: 'Francia|Francés|Francesa|Franceses',
    spain: 'España|Español|Española|Españoles',
    portugal: 'Portugal|Portugués|Portuguesa',
    italy: 'Italia|Italiano|Italiana|Italianos',
    england: 'Inglaterra|Inglés|Inglesa|Ingleses',
    britain: 'Gran Bretaña|Británico|Británica|Británicos',
    'united kingdom': 'Reino Unido',
    'united states': 'Estados Unidos|América|Americano|Estadounidense|Norteamericano|EUA',
    scotland: 'Escocia|Escocés',
    ireland: 'Irlanda|Irlandés',
    wales: 'Gales|Galés',
    austria: 'Austria|Austríaco|Austriaco',
    switzerland: 'Suiza|Suizo',
    denmark: 'Dinamarca|Danés',
    sweden: 'Suecia|Sueco',
    norway: 'Noruega|Noruego',
    finland: 'Finlandia|Finlandés|Finés',
    iceland: 'Islandia|Islandés',
    poland: 'Polonia|Polaco',
    czechia: 'Chequia|Checo',
    hungary: 'Hungría|Húngaro',
    greece: 'Grecia|Griego|Griegos',
    turkey: 'Turquía|Turco|Turcos',
    russia: 'Rusia|Ruso|Rusos',
    ukraine: 'Ucrania|Ucraniano',
    china: 'China|Chino|Chinos',
    japan: 'Japón|Japonés',
    korea: 'Corea|Coreano',
    india: 'India|Indio',
    egypt: 'Egipto|Egipcio',
    morocco: 'Marruecos|Marroquí',
    'south africa': 'Sudáfrica|Sudafricano',
    europe: 'Europa|Europeo|Europea|Europeos|Europeas',
    africa: 'África|Africano',
    asia: 'Asia|Asiático',
    arabia: 'Árabe|Árabes|Arabia',
    jewish: 'Judío|Judía|Judíos|Hebreo',
    christian: 'Cristiano|Cristiana|Cristianos|Cristo',
    muslim: 'Musulmán|Musulmanes|Islam|Islámico',
    latin: 'Latín|Latino',
    amsterdam: 'Ámsterdam',
    'the hague': 'La Haya|Haya',
    brussels: 'Bruselas',
    antwerp: 'Amberes',
    ghent: 'Gante',
    bruges: 'Brujas',
    liege: 'Lieja',
    lille: 'Lille',
    paris: 'París|Parisino',
    london: 'Londres',
    edinburgh: 'Edimburgo',
    berlin: 'Berlín',
    cologne: 'Colonia',
    munich: 'Múnich',
    vienna: 'Viena',
    geneva: 'Ginebra',
    basel: 'Basilea',
    zurich: 'Zúrich',
    aachen: 'Aquisgrán',
    rome: 'Roma|Romano|Romanos',
    venice: 'Venecia|Veneciano',
    florence: 'Florencia',
    milan: 'Milán',
    naples: 'Nápoles',
    lisbon: 'Lisboa',
    seville: 'Sevilla',
    copenhagen: 'Copenhague',
    warsaw: 'Varsovia',
    prague: 'Praga',
    moscow: 'Moscú',
    athens: 'Atenas',
    jerusalem: 'Jerusalén',
    cairo: 'Cairo',
    beijing: 'Pekín',
    rhine: 'Rin',
    meuse: 'Mosa',
    scheldt: 'Escalda',
    danube: 'Danubio',
    'north sea': 'Mar del Norte',
    alps: 'Alpes',
    mediterranean: 'Mediterráneo|Mediterránea',
    'united nations': 'Naciones Unidas|ONU',
    'european union': 'Unión Europea|UE',
    christmas: 'Navidad|Navidades',
    easter: 'Pascua|Pascuas',
    pentecost: 'Pentecostés',
    bible: 'Biblia',
    god: 'Dios|Señor',
    earth: 'Tierra',
    moon: 'Luna',
    sun: 'Sol',
    internet: 'Internet|Web|Red',
    mary: 'María',
    john: 'Juan',
    paul: 'Pablo',
    peter: 'Pedro',
    charles: 'Carlos',
    william: 'Guillermo',
    louis: 'Luis',
    philip: 'Felipe',
    henry: 'Enrique',
    'middle ages': 'Edad Media',
    renaissance: 'Renacimiento'
  },
  acronyms: {
    un: 'ONU',
    eu: 'UE',
    nato: 'OTAN',
    who: 'OMS',
    imf: 'FMI',
    ecb: 'BCE',
    usa: 'EEUU|EUA|UU|EE',
    uk: 'RU|UK',
    gdpr: 'RGPD',
    vat: 'IVA',
    gdp: 'PIB',
    ai: 'IA',
    ngo: 'ONG',
    dna: 'ADN',
    rna: 'ARN',
    hiv: 'VIH',
    aids: 'SIDA',
    faq: 'FAQ|PF',
    ceo: 'CEO',
    hr: 'RRHH|RH',
    rd: 'ID',
    'r&d': 'I&D',
    ipr: 'PI',
    it: 'TI|TIC|IT',
    ngos: 'ONG',
    mri: 'RM|IRM',
    tv: 'TV|tele|televisión',
    ussr: 'URSS',
    gdr: 'RDA',
    iso: 'ISO',
    oecd: 'OCDE',
    wto: 'OMC',
    ilo: 'OIT',
    ioc: 'COI',
    echr: 'CEDH|TEDH',
    cjeu: 'TJUE',
    wipo: 'OMPI',
    ufo: 'OVNI'
  },
  parts: {
    article: 'artículo|artículos|art.',
    chapter: 'capítulo|capítulos|cap.',
    section: 'sección|secciones|§',
    part: 'parte|partes',
    paragraph: 'párrafo|párrafos|apartado|apartados',
    annex: 'anexo|anexos',
    step: 'paso|pasos',
    figure: 'figura|figuras|fig.',
    table: 'tabla|tablas|cuadro|cuadros',
    point: 'punto|puntos|número|números|n.º'
  },
  labels: {
    article: 'Artículo|Articulo|Art.|Art',
    chapter: 'Capítulo|Capitulo|Cap.',
    section: 'Sección|Seccion',
    part: 'Parte|Título|Titulo|Libro',
    paragraph: 'Párrafo|Apartado',
    annex: 'Anexo|Apéndice',
    step: 'Paso',
    figure: 'Figura|Fig.',
    table: 'Tabla|Cuadro|Tab.',
    point: 'Punto'
  },
  capitalised:
    'lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|' +
    'junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|Yo|Usted|Ustedes|' +
    'Señor|Señora|Sr|Sra|Don|Doña|Dr|Dra|Prof|Rey|Reina|Príncipe|Princesa|Emperador|' +
    'Ministro|Presidente|Presidenta|Papa|San|Santo|Santa|Universidad|Escuela|Instituto|' +
    'Fundación|Asociación|Sociedad|Comité|Comisión|Consejo|Corte|Tribunal|Ministerio|' +
    'Departamento|Oficina|Agencia|Banco|Ley|Tratado|Convención|Convenio|Reglamento|' +
    'Directiva|Constitución|Cámara|Senado|Parlamento|Congreso|Asamblea|Estado|Estados|' +
    'República|Reino|Imperio|Unión|Partido|Grupo|Iglesia|Museo|Biblioteca|Calle|Plaza|' +
    'Avenida|Puente|Mar|Océano|Lago|Río|Monte|Montaña|Isla|Islas|Norte|Sur|Este|Oeste|' +
    'Nuevo|Nueva|Gran|Grande|Alto|Alta|Viejo|Unido|Unidos|Unidas|Nacional|Internacional|' +
    'Central|Público|Pública|Capítulo|Artículo|Sección|Parte|Anexo|Figura|Tabla|Paso|' +
    'Versión|Licencia|Manual|Guía|Proyecto|Programa|Código|Declaración|Informe|Manifiesto|' +
    'Equipo|Gracias|Nota|Aviso|Advertencia|Importante|Sí|No|Verdadero|Falso|Web|Red|Debe|' +
    'Deben|Debería|Puede|Pueden|Nunca|Siempre|Requerido|Obligatorio|Recomendado|Opcional'
}

const terms: TermWords = {
  endings: [
    [/ces$/, 'z'],
    [/(?<=[^aeiou])es$|(?<=[aeou])s$/, ''],
    [/(?:[aei]r|[oae])$/, '']
  ],
  irregular: {},
  determiners: {
    definite: 'el la los las del al',
    indefinite: 'un una unos unas',
    possessive: 'mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra',
    demonstrative: 'este esta estos estas ese esa esos esas',
    each: 'cada todos todas',
    none: 'ningún ninguna'
  },
  joints: [],
  separable: [],
  infixes: []
}

const typography: Typography = {
  heldTogether: ['EE. UU.', 'p. ej.', 'a. C.', 'd. C.', 'S. A.'],
  openingMarks: {'?': '¿', '!': '¡'},
  doubledWords: ['que', 'muy']
}

const functionWords =
  'el la los las de del un una y a en es que por para no con se su sus lo al como más o pero ' +
  'este esta estos estas ese esa son ha han fue ser está están hay muy también ya si sin sobre ' +
  'entre cuando donde porque todo todos toda todas nos le les me te mi tu yo él ella nosotros ' +
  'puede debe tiene desde hasta otro otra'

const speechVerbs =
  'dijo dijeron preguntó respondió contestó exclamó murmuró gritó repuso añadió susurró'

export const spanish: Language = {
  tag: 'es',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography,
  functionWords,
  speechVerbs,
  abbreviations: spanishAbbreviations
}
