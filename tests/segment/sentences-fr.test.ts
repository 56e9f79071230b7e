import {describe, test} from 'vitest'
import {expectCuts} from './cuts.js'

describe('French sentences', () => {
  test.each([
    ['plain sentences', 'Le conseil a voté. | La motion est adoptée.'],
    ['p. ex. before a name', 'Prenez p. ex. Paris. | Il y a du monde.'],
    ['p.ex. without a space', 'Prenez p.ex. Paris. | Il y a du monde.'],
    ['c.-à-d. before a name', 'La capitale, c.-à-d. Paris, est grande. | Elle est belle.'],
    ['M. before a name', 'M. Dupont est arrivé. | Il était tard.'],
    ['MM. before names', 'MM. Dupont et Durand parlent. | Ils rient.'],
    ['Mme without a stop', 'Mme Dupont est là. | Elle parle.'],
    ['art. before a number', 'Selon l’art. 5, c’est interdit. | Voir art. 6.'],
    ['an article at the end', 'Cela figure à l’art. 5. | Il ne dit rien.'],
    ['art. of a code', 'Voir art. L. 121-1 du code. | Il est clair.'],
    ['av. J.-C. in the middle', 'Rome fut fondée en 753 av. J.-C. par Romulus.'],
    ['av. J.-C. at the end', 'Rome fut fondée en 753 av. J.-C. | La ville grandit.'],
    ['a question with a space', 'Qui vient ? | Personne ! | Dommage.'],
    ['a question with a no-break space', 'Qui vient\u00a0? | Personne\u202f! | Dommage.'],
    ['guillemets and who said it', '«\u00a0Arrête\u00a0!\u00a0» cria-t-il. | Personne n’écoutait.'],
    ['a quotation that is a sentence', 'Il a dit : « C’est vrai. » | Puis il est parti.'],
    ['guillemets without spaces', '«Arrête.» | Il partit.'],
    ['a quotation in the middle', 'La « guerre contre la drogue » a échoué. | On le sait.'],
    ['etc. at the end', 'Nous vendons des pommes, etc. | Le magasin est ouvert.'],
    ['etc. in the middle', 'Pommes, poires, etc. sont en promotion.'],
    ['initials', 'Le livre est de J. K. Rowling. | Il est long.'],
    ['composed initials', 'C’est J.-P. Dupont. | Il parle.'],
    ['a number at the end', 'Ils étaient 12. | Puis d’autres sont venus.'],
    ['a number at the start', 'Tout a échoué. | 80 pour cent sont partis.'],
    ['a decimal comma', 'Le loyer monte de 3,5 pour cent. | C’est beaucoup.'],
    ['a date', 'La lettre est du 26.1.2024. | Elle est arrivée tard.'],
    ['a site', 'Voir paris.fr. | Tout y est.'],
    ['an ellipsis', 'Il attendit… | Puis elle vint.'],
    ['a colon after etc.', 'L’installation (pages, dépendances, etc.) : elle est longue.'],
    ['a loose stop', 'C’est la sécurité. . | Elle compte.'],
    ['chap. and p.', 'Voir chap. 3, p. 12. | C’est court.'],
    ['a month before a year', 'Paris, janv. 2024. | Le froid est là.'],
    ['vol. before a Roman numeral', 'Voir vol. II. | Il est rare.']
  ])('%s', (_name, marked) => expectCuts('fr', marked))
})
