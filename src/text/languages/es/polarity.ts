import {type PolarityWords, phrases} from '../polarity-words.js'

export const polarity: PolarityWords = {
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
