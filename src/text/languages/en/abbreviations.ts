import type {Abbreviations} from '../abbreviations.js'

export const abbreviations: Abbreviations = {
  never:
    'N. B.|e. g.|i. e.|cf.|viz.|approx.|Mr.|Mrs.|Ms.|Mx.|Dr.|Drs.|Prof.|Rev.|Hon.|St.|Sen.|' +
    'Rep.|Gov.|Pres.|Gen.|Col.|Maj.|Capt.|Cpt.|Lt.|Sgt.|Cmdr.|Adm.|Mt.|Ft.|Messrs.|Mme.|Mlle.|' +
    'Fr.|vs.|v.|incl.|excl.|resp.|esp.|ca.|dept.|ed.|eds.|trans.|repr.|univ.|assoc.|Supt.|' +
    'Insp.|Amb.|Atty.|Det.|Msgr.',
  maybe:
    'etc.|al.|a. m.|p. m.|Inc.|Ltd.|Co.|Corp.|Bros.|LLC.|plc.|Jr.|Sr.|Esq.|Ph. D.|M. D.|B. A.|' +
    'M. A.|B. Sc.|M. Sc.|U. S.|U. K.|U. N.|E. U.|U. S. A.|D. C.|B. C.|A. D.|B. C. E.|C. E.|' +
    'ave.|blvd.|rd.|jan.|feb.|mar.|apr.|jun.|jul.|aug.|sep.|sept.|oct.|nov.|dec.|mon.|tue.|' +
    'tues.|thu.|thurs.|fri.|hr.|hrs.|min.|sec.|ft.|lb.|lbs.|oz.|yd.|mi.|est.|max.|ibid.|tbsp.|' +
    'tsp.',
  beforeNumber:
    'No.|Nos.|no.|nos.|nr.|fig.|figs.|art.|arts.|sec.|sect.|ch.|chap.|p.|pp.|pg.|par.|para.|' +
    'paras.|vol.|vols.|eq.|eqs.|ex.|tab.|pt.|ver.|app.|ref.|refs.|reg.|cl.|c.|n.|nn.|l.|ll.|' +
    'bk.|col.|ser.|iss.',
  words:
    'in.|sun.|sat.|wed.|gal.|op.|con.|pro.|sic.|stat.|cap.|cent.|id.|ken.|man.|me.|miss.|pa.|' +
    'va.|la.|wash.|ill.|here.|york.|ore.|tem.|oxon.',
  openers:
    'The|A|An|This|That|These|Those|It|He|She|We|They|You|I|There|Here|And|But|Or|So|Yet|If|' +
    'When|While|Then|As|At|In|On|By|For|From|To|With|Of|After|Before|Since|Until|Because|' +
    'Although|Though|However|Therefore|Thus|Also|What|Who|Why|How|Where|Which|No|Not|Yes|Some|' +
    'Many|Most|All|Each|Every|Its|His|Her|Their|Our|My|Your|Is|Are|Was|Were|Do|Does|Did|Can|' +
    'Let|See|Please|During|Under|Now|Later|Next|Only|Both'
}
