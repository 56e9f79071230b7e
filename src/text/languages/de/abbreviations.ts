import type {Abbreviations} from '../abbreviations.js'

export const abbreviations: Abbreviations = {
  never:
    'z. B.|d. h.|u. a.|i. d. R.|z. T.|u. U.|i. e.|o. g.|s. o.|s. u.|v. a.|bzw.|bspw.|ca.|vgl.|' +
    'evtl.|ggf.|inkl.|exkl.|insb.|sog.|zzgl.|abzgl.|Dr.|Prof.|Hr.|Fr.|Hrn.|Dipl.|Ing.|St.|' +
    'Frhr.|geb.|gest.|hrsg.|Hrsg.|lt.|max.|min.|mind.|rd.|resp.|gem.|i. S. d.|i. S. v.|' +
    'i. V. m.|z. Hd.|Mio.|Mrd.|Tel.|i. A.|i. V.|n. d.|v. d.|allg.|ehem.|einschl.|entspr.|m. E.|' +
    'zit.|engl.|franz.|dt.|lat.|ital.',
  maybe:
    'usw.|etc.|u. Ä.|u. ä.|o. Ä.|o. ä.|u. s. w.|usf.|u. v. m.|v. Chr.|n. Chr.|jr.|sen.|e. V.|' +
    'Co.|KG.|z. Z.|z. Zt.|Jan.|Feb.|Apr.|Aug.|Sept.|Okt.|Nov.|Dez.|Std.|Sek.|Str.|u. dgl.|dgl.|' +
    'd. J.|d. M.|a. M.',
  beforeNumber:
    'Nr.|Nrn.|Art.|Abs.|S.|Kap.|Bd.|Abb.|Tab.|Ziff.|Abschn.|Anm.|Aufl.|Jg.|Rn.|Rz.|Lit.|' +
    'Buchst.|Anl.|Anh.|Fn.|Sp.|Jh.|Vers.|H.|Bl.',
  words: '',
  openers:
    'Der|Die|Das|Den|Dem|Des|Ein|Eine|Einer|Einem|Er|Sie|Es|Wir|Ich|Ihr|Du|Und|Aber|Oder|Denn|' +
    'Doch|Dann|Danach|Daher|Darum|Dabei|Dazu|Dies|Diese|Dieser|Dieses|Wenn|Als|Weil|Da|Dort|' +
    'Hier|In|Im|Am|An|Auf|Aus|Bei|Mit|Nach|Seit|Von|Vor|Zu|Zum|Zur|Für|Über|Unter|Durch|Ohne|' +
    'Was|Wer|Wie|Wo|Warum|Nicht|Kein|Keine|Alle|Viele|Auch|Nur|Noch|Nun|Jetzt|So|Sein|Seine|' +
    'Ihre|Unser|Unsere|Später|Dennoch|Siehe|Ob|Ja|Nein|Man',
  hasOrdinals: true
}
