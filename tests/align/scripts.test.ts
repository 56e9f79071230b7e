import {describe, expect, test} from 'vitest'
import {alignSentences} from '../../src/align/align-sentences.js'

/** Small texts written for these tests, and the beads a reader would make. */
interface MiniText {
  readonly languages: string
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly beads: readonly string[]
}

const texts: readonly MiniText[] = [
  {
    languages: 'Greek and English',
    source: [
      'Ο σταθμός του Βόλου άνοιξε το 1884.',
      'Τον σχεδίασε ο Εβαρίστο ντε Κίρικο.',
      'Το πρώτο τρένο έφυγε για τη Λάρισα με 62 επιβάτες.',
      'Η γραμμή είχε μήκος 60 χιλιόμετρα.',
      'Στην Αθήνα έγραψαν οι εφημερίδες για το ταξίδι.',
      'Ο Παύλος και η Μαρία ταξίδεψαν δωρεάν.',
      'Σήμερα ο σταθμός είναι μουσείο.',
      'Κάθε Κυριακή έρχονται περίπου 150 επισκέπτες.',
      'Το μουσείο κλείνει στις 17:30.',
      'Το εισιτήριο κοστίζει 4 ευρώ.',
      'Για ομάδες υπάρχει έκπτωση, ρωτήστε στο ταμείο!',
      'Τηλέφωνο: 24210 39723.'
    ],
    target: [
      'The station of Volos opened in 1884.',
      'It was designed by Evaristo de Chirico.',
      'The first train left for Larissa.',
      'It had 62 passengers.',
      'The line was 60 kilometres long.',
      'In Athens the newspapers wrote about the journey.',
      'Pavlos and Maria travelled for free.',
      'Today the station is a museum.',
      'Every Sunday about 150 visitors come.',
      'The museum closes at 17:30.',
      'A ticket costs 4 euros.',
      'There is a discount for groups, ask at the desk!',
      'Telephone: 24210 39723.'
    ],
    beads: [
      '0:0',
      '1:1',
      '2:2,3',
      '3:4',
      '4:5',
      '5:6',
      '6:7',
      '7:8',
      '8:9',
      '9:10',
      '10:11',
      '11:12'
    ]
  },
  {
    languages: 'Russian and English',
    source: [
      'Анна Петрова родилась в Саратове в 1931 году.',
      'Её отец строил мосты через Волгу.',
      'В 1949 году она поступила в университет.',
      'Там она изучала химию и физику.',
      'Профессор Иванов дал ей место в лаборатории.',
      'Первый опыт не удался.',
      'Второй продолжался 14 дней!',
      'О нём написал журнал «Природа».',
      'Потом Анна уехала в Новосибирск.',
      'Она получила премию в 500 рублей.',
      'На эти деньги она купила телескоп.',
      'Телескоп стоит теперь в школе № 27.'
    ],
    target: [
      'Anna Petrova was born in Saratov in 1931.',
      'Her father built bridges across the Volga.',
      'In 1949 she entered the university, where she studied chemistry and physics.',
      'Professor Ivanov gave her a place in the laboratory.',
      'The first experiment failed.',
      'The second lasted 14 days!',
      'The journal “Priroda” wrote about it.',
      'Then Anna left for Novosibirsk.',
      'She received a prize of 500 roubles.',
      'With this money she bought a telescope.',
      'The telescope now stands in school no. 27.'
    ],
    beads: ['0:0', '1:1', '2,3:2', '4:3', '5:4', '6:5', '7:6', '8:7', '9:8', '10:9', '11:10']
  },
  {
    languages: 'Chinese and English',
    source: [
      '一九五八年，李明在北京开了一家小书店。',
      '书店只有12平方米。',
      '他每天早上8点开门，晚上9点关门。',
      '最受欢迎的书是地图和字典。',
      '1966年，书店关门了。',
      '李明去了云南，在那里种茶。',
      '茶园有300棵树。',
      '1979年他回到北京。',
      '你还记得那家书店吗？',
      '很多老顾客写信给他。',
      '他收到了247封信！',
      '现在书店由他的孙女管理。'
    ],
    target: [
      'In 1958 Li Ming opened a small bookshop in Beijing.',
      'The shop had only 12 square metres.',
      'He opened at 8 every morning and closed at 9 in the evening.',
      'The most popular books were maps and dictionaries.',
      'In 1966 the shop closed.',
      'Li Ming went to Yunnan and grew tea there.',
      'The garden had 300 trees.',
      'In 1979 he returned to Beijing.',
      'Do you still remember that bookshop?',
      'Many old customers wrote to him.',
      'He received 247 letters!',
      'Now his granddaughter runs the shop.'
    ],
    beads: Array.from({length: 12}, (_, index) => `${index}:${index}`)
  }
]

describe('alignSentences', () => {
  test.each(texts)('$languages: every sentence is where a reader would put it', (text) => {
    const [alignment] = alignSentences([text])
    expect(alignment?.beads.map((bead) => `${bead.source}:${bead.target}`)).toEqual(text.beads)
  })
})
