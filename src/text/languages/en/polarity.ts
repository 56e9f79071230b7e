import {type PolarityWords, phrases} from '../polarity-words.js'

export const polarity: PolarityWords = {
  negation: {
    negative: phrases(
      "not, cannot, *n't, never, no, none, nobody, no one, nothing, nowhere, neither, " +
        'neither … nor, can not, not … any, not … anything, not … anyone, no longer, ' +
        'not … nor, never … nor, no … nor'
    ),
    again: [],
    loose: phrases(
      'not even, not without, not only, not just, not merely, not simply, whether or ' +
        'not, or not, if not, not to mention, no doubt, no matter, nothing but, nothing ' +
        "more than, not until, not … until, *n't … until, not … unless, *n't … unless, " +
        "*n't … but, no sooner, why not, isn't it, aren't they, aren't you, don't you, " +
        "doesn't it, won't you, can't you, wouldn't it, can't wait, no more than, no " +
        'less than, no fewer than, no later than, not more than, not less than, not ' +
        "later than, don't forget, not forget, don't hesitate, not hesitate, not un*, " +
        "*n't un*, not in the least, not least, not too, not impossible, *n't just, " +
        "*n't only, *n't merely, *n't simply, nothing else, no other, none other, not " +
        'uncommon, not the same, cannot be overstated, no problem, never mind, no need, ' +
        "not sure, *n't sure, not enough, *n't enough, not many, not much, *n't many, " +
        "*n't much, not always, *n't always, not often, *n't often, no wonder, not yet, " +
        "*n't yet, or nothing, nothing to do, can't help, cannot help, " +
        "not exceed*, *n't exceed*, not longer than, not higher than, not above, not over"
    ),
    without: phrases('without'),
    implied: phrases(
      'away, regardless, irrespective, whichever, unless, except, excluding, ' +
        'excepting, apart from, other than, rather than, instead, instead of, lack*, ' +
        'fail*, avoid*, prevent*, prohibit*, forbid*, forbade, refrain*, refus*, ' +
        'reject*, deny, denied, denies, denial, banned, bans, stop, stops, stopped, ' +
        'stopping, ignor*, skip*, omit*, exclud*, missing, misses, absen*, few, fewer, ' +
        'little, less, hardly, barely, scarcely, rarely, seldom, too, only, until, un*, ' +
        'imposs*, imperf*, improper*, impract*, immut*, immatur*, imprec*, impat*, ' +
        'irr*, ireg*, disab*, disallow*, disagr*, disappear*, disconn*, discourag*, ' +
        'dislik*, dismiss*, disresp*, disreg*, discont*, dissat*, distrust*, mistak*, ' +
        'misus*, mislead*, misund*, misinterp*, *less, inval*, incorrect*, inapprop*, ' +
        'inadequ*, incomplete*, incompat*, inconsist*, inactiv*, invisib*, inaccura*, ' +
        'ineffect*, insuffic*, inabil*, inconven*, infreq*, inexper*, informal*, ' +
        'incap*, inevit*, infin*, nor, non, against, different*, otherwise, else, ' +
        'false, wrong, wrongly, empty, zero, quit, quits, barring, neglect*, remov*, ' +
        'optional*'
    ),
    none: phrases(
      'under*, unit, units, united, unity, uni*, less, nevertheless, nonetheless, ' +
        'notwithstanding, regardless, unlike'
    )
  },
  modality: {
    must: phrases('must, shall, is required, are required, mandatory, obligatory, obliged to'),
    should: phrases('should, recommended, ought to, advised'),
    may: phrases(
      'may, optional, allowed to, is allowed, are allowed, permitted to, is ' +
        'permitted, are permitted'
    ),
    either: phrases(
      'maybe, may well, can, could, might, have to, has to, need to, needs to, may ' +
        'have to, may need to, may be required, would'
    ),
    mustNot: phrases(
      "must not, mustn't, shall not, may not, is not allowed, are not allowed, not " + 'permitted'
    ),
    needNot: phrases(
      "need not, needn't, not have to, *n't have to, not need to, *n't need to, no " +
        "need to, not required to, *n't required to, not obliged to, *n't obliged to"
    )
  },
  quantity: {
    all: phrases('all, every, each, everyone, everybody, everything, always'),
    some: phrases('some, sometimes, a few'),
    most: phrases('most, mostly, usually, many'),
    few: phrases('few, rarely, seldom, hardly ever'),
    only: phrases('only, solely, exclusively'),
    atLeast: phrases('at least, no fewer than, no less than, a minimum of'),
    atMost: phrases('at most, no more than, a maximum of, at the latest'),
    onlyLike: phrases(
      'just, merely, sole, single, alone, simply, but, except, unless, until, ' +
        'nothing, purely, strictly, limit*, restrict*, exclusive, one, unique, other ' +
        'than, more than, reserved, mere, once, as long as, just as, the only, an only, ' +
        'entirely, fully, completely'
    ),
    boundLike: phrases(
      'up to, or more, or less, or fewer, or greater, or higher, or later, or ' +
        'earlier, at a minimum, at a maximum, minimum, maximum, less than, fewer than, ' +
        'greater than, over, under, within, above, below, from, exceed*, not exceed*, ' +
        'upwards, onwards, cap, capped, between, to, min, max, before, by, no later ' +
        'than, beyond, longer than, larger than, smaller than, any, minimally, ' +
        'maximally, as few as, as many as, ranging'
    ),
    none: phrases(
      'at all, all right, after all, not all, most of all, above all, every time, ' +
        'each other, first of all, not only, all over, all about, quite a few, some ' +
        'kind of, some sort of, all kinds of, all sorts of, everyday, some of the most'
    )
  },
  condition: {
    unless: phrases('unless, except if, except when'),
    when: phrases('if, when, whenever, provided, as long as, in case'),
    without: phrases('without'),
    with: phrases('with'),
    impossible: phrases('impossible'),
    possible: phrases('possible'),
    forbidden: phrases('forbidden, prohibited'),
    allowed: phrases('allowed, permitted')
  }
}
