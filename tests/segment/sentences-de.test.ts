import {describe, test} from 'vitest'
import {expectCuts} from './cuts.js'

describe('German sentences', () => {
  test.each([
    ['plain sentences', 'Der Rat stimmte zu. | Der Antrag ist angenommen.'],
    ['z. B. with a space', 'Nehmen Sie z. B. Berlin. | Dort ist viel los.'],
    ['z.B. without a space', 'Nehmen Sie z.B. Berlin. | Dort ist viel los.'],
    ['d. h. before a word', 'Es ist gratis, d. h. Kinder zahlen nichts. | Kommen Sie vorbei.'],
    ['u. a. before a name', 'Es sprachen u. a. Meier und Schulz. | Der Saal war voll.'],
    ['u. Ä. at the end', 'Bringen Sie Äpfel u. Ä. mit. | Danke.'],
    ['Nr. before a number', 'Er wohnt in Nr. 5. | Sie wohnt in Nr. 7.'],
    ['Abs. before a number', 'Das folgt aus Art. 5 Abs. 2. | Der Richter stimmte zu.'],
    ['S. before a number', 'Siehe S. 12 und S. 14. | Dort steht es.'],
    ['an ordinal in a date', 'Die Tagung ist am 3. Mai. | Alle kommen.'],
    ['an ordinal before a noun', 'Der 2. Weltkrieg endete 1945. | Danach kam Frieden.'],
    ['an ordinal of a century', 'Im 19. Jahrhundert wuchs die Stadt. | Sie wurde reich.'],
    ['an ordinal of two digits and a year', 'Am 26. Januar 2024 begann alles. | Es war kalt.'],
    ['a king', 'Friedrich II. Barbarossa gab es nicht. | Ludwig XIV. regierte lange.'],
    ['a number at the end', 'Es waren 12. | Danach kamen mehr.'],
    ['a year at the end', 'Das war 2019. | Seitdem ist viel geschehen.'],
    ['a number at the start', 'Es ging schief. | 80 Prozent gingen weg.'],
    ['Dr. and Prof.', 'Prof. Dr. Müller sprach. | Sie war deutlich.'],
    ['initials', 'Das Buch ist von J. W. Goethe. | Es ist alt.'],
    ['usw. at the end', 'Wir verkaufen Obst, Brot usw. | Der Laden ist offen.'],
    ['usw. in the middle', 'Obst, Brot usw. gibt es hier.'],
    ['bzw. before a noun', 'Fragen Sie Eltern bzw. Lehrer. | Sie helfen gern.'],
    ['v. Chr. in the middle', 'Rom wurde 753 v. Chr. gegründet. | Das ist lange her.'],
    ['quoted speech', '„Halt!“ rief er. | Niemand hörte zu.'],
    ['a quotation that is a sentence', 'Er sagte: „Das stimmt.“ | Dann ging er.'],
    ['guillemets pointing in', '»Halt!« rief er. | »Nein.« | Er ging.'],
    ['a decimal comma', 'Die Miete stieg um 3,5 Prozent. | Das ist viel.'],
    ['a date and a time', 'Am 26.1.2024 um 14.30 Uhr beginnt es. | Kommen Sie.'],
    ['an address of the web', 'Siehe www.berlin.de. | Dort steht alles.'],
    ['an ellipsis', 'Er wartete… | Dann kam sie.'],
    ['e. V. at the end', 'Sie hilft im Sportverein e. V. | Er auch.'],
    ['Mio. before a noun', 'Die Stadt zahlt 3 Mio. Euro. | Das reicht.']
  ])('%s', (_name, marked) => expectCuts('de', marked))
})
