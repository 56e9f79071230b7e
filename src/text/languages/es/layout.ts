import type {LayoutWords} from '../layout-words.js'

export const layout: LayoutWords = {
  references: {
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
  firstPart: 'primero|primera|único',
  captions: 'figura|fig|ilustración|imagen|tabla|cuadro|tab|foto|gráfico|diagrama|mapa',
  leadIns: 'dijo|dice|preguntó|respondió|escribió|sigue|siguientes|como|es|son|ejemplo|saber',
  credits: 'fuente|foto|redacción|autor|traducido|traducción|texto|imagen|por',
  bylines: 'Por|POR|Texto|Foto',
  lineEnds: 'etc',
  addresses: 'calle|plaza|avenida',
  letterFormulas:
    'estimado|estimada|estimados|estimadas|querido|querida|queridos|queridas|hola|atentamente|' +
    'un saludo|saludos|cordialmente|ps|p.s',
  amounts: 'millones|euro',
  dateKeys: 'fecha',
  languageKeys: 'idioma',
  textKeys: 'título|autor|fuente',
  speechVerbs:
    'dijo|dijeron|preguntó|respondió|contestó|exclamó|murmuró|gritó|repuso|añadió|susurró'
}
