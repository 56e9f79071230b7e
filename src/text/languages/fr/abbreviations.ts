import type {Abbreviations} from '../abbreviations.js'

export const abbreviations: Abbreviations = {
  never:
    'N. B.|p. ex.|c.-à-d.|M.|MM.|Mme.|Mmes.|Mlle.|Mgr.|Dr.|Pr.|Me.|St.|Ste.|cf.|env.|av.|apr.|' +
    'ap.|dép.|éd.|trad.|dir.|coll.|resp.|max.|min.|tél.|incl.|not.|spéc.|préf.|ex.|boul.|bd.|' +
    'vs.',
  maybe:
    'etc.|av. J.-C.|apr. J.-C.|J.-C.|janv.|févr.|avr.|juill.|sept.|oct.|nov.|déc.|ibid.|id.|' +
    's. v. p.|S. A.|S. A. R. L.|R. F.|n. d. l. r.|c. q. f. d.',
  beforeNumber:
    'art.|no.|nos.|n.|p.|pp.|chap.|ch.|fig.|tab.|vol.|t.|al.|sect.|par.|ann.|fasc.|liv.|l.|v.|' +
    'col.|R.|L.|D.|réf.|éq.',
  words: '',
  openers:
    'Le|La|Les|Un|Une|Des|Du|De|Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Ce|Cet|Cette|Ces|Ceci|' +
    'Cela|Ça|Et|Mais|Ou|Donc|Or|Car|Si|Quand|Lorsque|Puis|Ensuite|Alors|Après|Avant|Depuis|' +
    'Pendant|Dans|En|Au|Aux|À|A|Pour|Par|Sur|Sous|Sans|Avec|Selon|Comme|Que|Qui|Quoi|Où|' +
    'Pourquoi|Comment|Tout|Tous|Toutes|Aucun|Son|Sa|Ses|Leur|Leurs|Notre|Nos|Mon|Ma|Mes|Voir|' +
    'Oui|Non|Ainsi|Enfin|Voici|Voilà|Chaque|Plusieurs'
}
