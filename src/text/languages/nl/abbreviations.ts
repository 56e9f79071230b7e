import type {Abbreviations} from '../abbreviations.js'

export const abbreviations: Abbreviations = {
  never:
    'N. B.|pseud.|voorz.|synd.|exempl.|bijv.|bv.|d. w. z.|dwz.|i. p. v.|t. a. v.|t. o. v.|' +
    't. b. v.|t. n. v.|i. v. m.|m. b. t.|m. b. v.|m. i. v.|m. u. v.|n. a. v.|o. a.|o. b. v.|' +
    'o. i. d.|o. l. v.|o. v. v.|a. d. h. v.|m. a. w.|m. n.|i. c.|i. o. v.|i. s. m.|i. t. t.|' +
    'i. h. a.|i. h. b.|i. g. v.|a. h. w.|a. g. v.|c. q.|d. m. v.|e. v.|j. l.|b. v.|p. p.|p. a.|' +
    'resp.|vgl.|cf.|ca.|plm.|zgn.|z. g. n.|incl.|excl.|dr.|drs.|mr.|ir.|ing.|prof.|ds.|mevr.|' +
    'mw.|dhr.|hr.|jhr.|jkvr.|mej.|st.|fam.|gebr.|lt.|kol.|kapt.|gen.|weth.|burg.|inz.|nl.|evt.|' +
    'abs.|gem.|tel.|opm.|red.|vert.|uitg.|geb.|overl.|bet.|betr.|tgo.|vlg.|vnl.|vb.|voorm.|' +
    'wrsch.|mln.|mld.',
  maybe:
    'enz.|etc.|e. d.|e. a.|e. v. a.|enzovoort.|m. v.|jr.|sr.|v. Chr.|n. Chr.|a. u. b.|s. v. p.|' +
    'p. p. p. d.|p. st.|p. w.|p. j.|p. m.|n. v. t.|N. V.|B. V.|V. S.|k. k.|min.|max.|sec.|jan.|' +
    'feb.|febr.|mrt.|apr.|jun.|jul.|aug.|sep.|sept.|okt.|nov.|dec.|a. s.|o. i.|m. i.|n. n. b.|' +
    'n. o. t. k.|z. o. z.|z. s. m.|w. v. t. t. k.',
  beforeNumber:
    'art.|artt.|nr.|nrs.|no.|blz.|pag.|p.|pp.|hfst.|hst.|par.|afb.|fig.|tab.|dl.|bd.|vol.|afl.|' +
    'jg.|jrg.|bijl.|onderd.|cat.|v.|fol.|Stb.|Stcrt.|aant.',
  words:
    'al.|id.|intern.|kon.|zat.|ver.|vrij.|do.|ma.|wo.|vr.|za.|zo.|di.|em.|fut.|mi.|del.|op.|' +
    'con.|pro.|sic.|stat.|cap.|cent.|org.|soc.|conf.|arbo.|af.',
  openers:
    'De|Het|Een|Dat|Dit|Die|Deze|Hij|Zij|Ze|Wij|We|Ik|Je|Jij|Jullie|U|Er|En|Maar|Want|Dus|Of|' +
    'Als|Toen|Daarna|Daarom|Daarbij|Dan|Ook|Nu|Zo|Zie|In|Op|Aan|Bij|Met|Voor|Na|Om|Uit|Door|' +
    'Over|Onder|Tussen|Sinds|Tijdens|Volgens|Wie|Wat|Waar|Wanneer|Waarom|Hoe|Niet|Geen|Alle|' +
    'Alleen|Veel|Sommige|Toch|Hier|Daar|Onze|Ons|Mijn|Hun|Haar|Zijn|Men|Omdat|Hoewel|Terwijl|' +
    'Eerst|Vervolgens|Ten|Tot|Is|Ja|Nee'
}
