import {type PolarityWords, phrases} from '../polarity-words.js'

export const polarity: PolarityWords = {
  negation: {
    negative: phrases(
      'nicht, kein, keine, keinen, keinem, keiner, keines, keins, nie, niemals, ' +
        'niemand*, nichts, nirgend*, nein, weder … noch, weder, nicht mehr, kein* … ' +
        'mehr, nicht länger, keinesfalls, keineswegs, keinerlei'
    ),
    again: phrases('auch nicht, auch kein*'),
    loose: phrases(
      'nicht ohne, nicht einmal, niemand anderes, niemand anders, nichts weiteres, ' +
        'nichts weiter, egal, nicht nur, nicht bloß, nicht allein, nicht lediglich, ' +
        'nicht zuletzt, oder nicht, nicht wahr, warum nicht, nichts als, nichts anderes ' +
        'als, nicht mehr als, nicht weniger als, nicht später als, nicht un*, nicht ' +
        'vergessen, vergessen … nicht, zögern … nicht, scheuen … nicht, nicht zögern, ' +
        'nicht erst, kein problem, keine anderen, keine andere, noch nicht, noch kein*, ' +
        'noch nie, nicht immer, nicht genug, nicht ausreichend, nicht viel, nicht ' +
        'viele, nicht oft, nicht sicher, kein wunder, nichts zu tun, wenn nicht, nicht ' +
        'unbedingt, nicht nötig, nicht zu, nicht umhin, nicht unmöglich, nicht ' +
        'dasselbe, gar nicht so, ' +
        'nicht höher als, nicht länger als, nicht größer als, nicht über, nicht überschreit*, nicht … überschreiten'
    ),
    without: phrases('ohne'),
    implied: phrases(
      'raushalt*, heraushalt*, ungeachtet, unabhängig, abraten, rät … ab, raten … ab, ' +
        'abgeraten, es sei denn, außer, ausgenommen, abgesehen, statt, anstatt, ' +
        'anstelle, mangel*, mangelt, fehlt, fehlen, fehlend*, fehlgeschlag*, ' +
        'fehlschlag*, scheiter*, verhinder*, vermeid*, vermieden, verbot*, *verbot, verbiet*, ' +
        'untersag*, verweiger*, ablehn*, abgelehn*, lehnt, weiger*, kaum, selten, ' +
        'wenig*, erst, nur, *los, *lose, *losen, *loser, *loses, *frei, *freie, ' +
        '*freien, un*, miss*, ignorier*, überspring*, übersprung*, verzicht*, ' +
        'ausschlie*, ausgeschlossen*, anders, sonst, andernfalls, noch, sondern, ' +
        'falsch*, leer*, null, bis, inkorrekt*, inaktiv*, inkompat*, instabil*, ' +
        'ineffiz*, aufhör*, stopp*, vergeblich, deaktivier*, entfern*, optional*, ' +
        'entfällt, unterlass*, lediglich, non'
    ),
    none: phrases(
      'und, uns, unser*, unter*, uni*, ungefähr, unt*, misst, lose, los, noch immer, ' +
        'immer noch, fehler*'
    )
  },
  modality: {
    must: phrases('muss, müssen, musst, müsst, muß, verpflichtet, zwingend'),
    should: phrases('sollte, sollten, solltest, solltet, empfohlen, empfiehlt'),
    may: phrases('darf, dürfen, darfst, optional, erlaubt, gestattet, kann, können, kannst'),
    either: phrases('soll, sollen, dürfte, dürften, könnte, könnten, müsste, müssten'),
    mustNot: phrases(
      'darf nicht, dürfen nicht, darf kein*, dürfen kein*, darf … nicht, dürfen … ' +
        'nicht, darf … kein*, dürfen … kein*, nicht … darf, nicht … dürfen, kein* … ' +
        'dürfen, kein* … darf, nicht erlaubt, nicht gestattet, verboten, untersagt'
    ),
    needNot: phrases(
      'muss nicht, müssen nicht, muss kein*, müssen kein*, muss … nicht, müssen … ' +
        'nicht, muss … kein*, müssen … kein*, nicht … muss, nicht … müssen, braucht ' +
        'nicht, brauchen nicht, braucht … nicht, brauchen … nicht, braucht kein*, ' +
        'brauchen kein*, nicht verpflichtet'
    )
  },
  quantity: {
    all: phrases(
      'alle, allen, aller, allem, alles, jede, jeder, jedes, jeden, jedem, immer, ' + 'sämtliche'
    ),
    some: phrases('einige, einigen, einiger, manche, manchen, manchmal, ein paar'),
    most: phrases('meisten, meistens, meist, oft, häufig, viele, vielen'),
    few: phrases('wenige, wenigen, selten, kaum'),
    only: phrases('nur, ausschließlich, lediglich'),
    atLeast: phrases('mindestens, wenigstens, nicht weniger als'),
    atMost: phrases('höchstens, maximal, nicht mehr als, spätestens'),
    onlyLike: phrases(
      'erst, allein*, einzig*, bloß, bloße, bloßen, rein, reine, reinen, beschränk*, ' +
        'begrenz*, sondern, außer, nichts, einfach, gerade, eben, exklusiv*, ' +
        'vorbehalten, solange, sofern, eigen*, einmalig*, ganz, völlig, vollständig, ' +
        'als'
    ),
    boundLike: phrases(
      'bis, ab, oder mehr, oder weniger, oder höher, oder später, minimum, maximum, ' +
        'mehr als, weniger als, größer als, kleiner als, höher als, länger als, über, ' +
        'unter, innerhalb, überschreit*, vor, von, mehr, mindest*, höchst*, maximal*, ' +
        'minimal*, max, min, zwischen, zumindest, obergrenze, untergrenze, limit'
    ),
    none: phrases(
      'nicht nur, nicht alle, vor allem, immer noch, noch immer, immer wieder, immer ' + 'mehr'
    )
  },
  condition: {
    unless: phrases('es sei denn, außer wenn, außer'),
    when: phrases('wenn, falls, sofern, sobald, solange'),
    without: phrases('ohne'),
    with: phrases('mit'),
    impossible: phrases('unmöglich'),
    possible: phrases('möglich'),
    forbidden: phrases('verboten, untersagt'),
    allowed: phrases('erlaubt, gestattet')
  }
}
