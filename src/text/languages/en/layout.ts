import type {LayoutWords} from '../layout-words.js'

export const layout: LayoutWords = {
  references: {
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
  captions: 'figure|fig|illustration|image|table|tab|photo|graph|diagram|listing|screenshot',
  leadIns:
    'said|says|asked|asks|wrote|writes|replied|answered|added|follows|following|as|are|is|was|' +
    'were|be|includes|include|including|example|instance|e.g|i.e|like',
  credits:
    'source|photo|editor|editors|author|text|translated|translation|by|published|credit|' +
    'credits|image',
  bylines: 'By|BY|Text|Photo|Translation',
  lineEnds: 'jr|sr|etc|inc|ltd',
  streets: 'street|road|avenue|lane|square|drive',
  addresses: 'po box|p.o. box|p.o box|po. box',
  letterFormulas:
    'dear|hello|hi|kind regards|best regards|warm regards|best wishes|regards|sincerely|yours|' +
    'ps|p.s',
  amounts: 'million|billion|euro',
  dateKeys: 'date|published|updated|created|modified',
  languageKeys: 'language|lang',
  textKeys: 'title|author|source|translator|url|slug|tags|keywords|description|status|version',
  speechVerbs:
    'said|says|asked|replied|cried|answered|whispered|shouted|murmured|muttered|exclaimed'
}
