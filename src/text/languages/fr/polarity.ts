import {type PolarityWords, phrases} from '../polarity-words.js'

export const polarity: PolarityWords = {
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
